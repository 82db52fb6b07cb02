import {createRequire} from 'node:module'

/** What the operating system can do with files and Node cannot. */
export interface NativeFiles {
  /** Lets two paths change places in one step: nobody ever sees one of them missing. */
  swapSync(from: string, to: string): void
  /** Locks an open file until it is closed or the process ends, however it ends. False where another has the lock. */
  tryLock(fd: number): boolean
}

/** The functions of this platform; `null` where the library has none for it. */
export function nativeFiles(): NativeFiles | null {
  try {
    return createRequire(import.meta.url)('fs-native-extensions') as NativeFiles
  } catch {
    return null
  }
}
