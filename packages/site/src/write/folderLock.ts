/** The right to replace a folder, until it is released or the process ends. */
export interface FolderLock {
  release(): Promise<void>
}
