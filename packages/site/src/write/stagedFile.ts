/** A file that was written: its address, and its SHA-256 in hexadecimal. */
export interface StagedFile {
  address: string
  sha256: string
}
