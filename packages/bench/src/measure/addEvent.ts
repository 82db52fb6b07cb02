import {readFile, writeFile} from 'node:fs/promises'

/** Adds an event in front of one near the middle of a generated chronology, on its day. Each `turn` gives another event. */
export async function addEvent(file: string, turn: number): Promise<void> {
  const text = await readFile(file, 'utf8')
  const next = /\n\n(On [A-Z][a-z]+ \d+, \d{4}, )/g
  next.lastIndex = text.length / 2
  const found = next.exec(text)
  if (!found) throw new Error('No event opens with its day.')
  const event = `\n\n${found[1]}the office had something to say for the ${turn}th time. Nobody answered.`
  await writeFile(file, text.slice(0, found.index) + event + text.slice(found.index))
}
