import type {PlannedData} from '../plan/plannedFile.ts'
import type {Retold} from './findRetold.ts'

/**
 * Puts what a file says of a retold event in the place of what it said, which it says once. Gives the file in pieces, or `null`
 * where it does not say it.
 */
export function replacePiece(
  bytes: Buffer,
  piece: NonNullable<PlannedData['piece']>,
  {before, after}: Retold,
): Uint8Array[] | null {
  const old = Buffer.from(piece(before))
  const start = bytes.indexOf(old)
  if (old.length === 0 || start < 0 || bytes.indexOf(old, start + 1) >= 0) return null
  return [bytes.subarray(0, start), Buffer.from(piece(after)), bytes.subarray(start + old.length)]
}
