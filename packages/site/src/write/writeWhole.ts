import {closeSync, openSync, writeSync} from 'node:fs'

/** Opens a new file, has it written and closes it. One call may write less than all of the bytes. */
export function writeWhole(path: string, fill: (write: (bytes: Uint8Array) => void) => void): void {
  const file = openSync(path, 'w')
  try {
    fill((bytes) => {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done)
    })
  } finally {
    closeSync(file)
  }
}
