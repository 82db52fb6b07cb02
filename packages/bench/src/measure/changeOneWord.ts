import {readFile, writeFile} from 'node:fs/promises'

/**
 * Where in an event a word is changed: in a follow-up paragraph, in its title, in the first words of that, which its address has, or
 * in what a figure counts.
 */
export type WordPlace = 'follow-up' | 'title' | 'address' | 'figure'

const phrases: Record<WordPlace, string> = {
  'follow-up': 'Relatives waited',
  title: 'the first one since',
  address: 'the general staff',
  figure: ' people',
}

const words = ['once', 'twice', 'lately', 'anew', 'again'] as const

/** Adds a word to an event near the middle of a generated chronology. Each `turn` gives another text. */
export async function changeOneWord(file: string, turn: number, place: WordPlace): Promise<void> {
  const text = await readFile(file, 'utf8')
  const at = text.indexOf(phrases[place], text.length / 2)
  if (at < 0) throw new Error(`No event says "${phrases[place]}".`)
  const end = at + phrases[place].length
  await writeFile(file, `${text.slice(0, end)} ${words[turn % words.length]}${text.slice(end)}`)
}
