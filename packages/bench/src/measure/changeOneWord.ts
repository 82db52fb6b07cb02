import {readFile, writeFile} from 'node:fs/promises'

/**
 * Changes a word of a generated chronology, in a follow-up paragraph near the middle, where a title and an id do not change.
 * Each `turn` gives another text.
 */
export async function changeOneWord(file: string, turn: number): Promise<void> {
  const text = await readFile(file, 'utf8')
  const at = text.indexOf('Relatives waited', text.length / 2)
  const words = `Relatives waited${' again'.repeat(turn)}`
  await writeFile(file, text.slice(0, at) + words + text.slice(at + 'Relatives waited'.length))
}
