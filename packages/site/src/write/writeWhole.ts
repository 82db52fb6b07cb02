import {closeSync, openSync, writeSync} from 'node:fs'

/** Writes bytes behind what was written last, or from another place on. */
export type WriteBytes = (bytes: Uint8Array, position?: number) => void

/** Opens a new file, has it written and closes it. One call of the system may write less than all of the bytes. */
export function writeWhole(path: string, fill: (write: WriteBytes) => void): void {
  const file = openSync(path, 'w')
  try {
    fill((bytes, position) => {
      for (let done = 0; done < bytes.length; )
        done += writeSync(file, bytes, done, null, position === undefined ? null : position + done)
    })
  } finally {
    closeSync(file)
  }
}
