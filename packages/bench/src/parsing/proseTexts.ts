import {readDatesCorpus} from '../accuracy/corpus/datesCorpus.ts'
import {ownCorpora} from '../accuracy/ownCorpora.ts'
import {createRandom, type Random} from '../generate/random.ts'
import {places} from '../generate/wording.ts'

/** Running prose with names and figures, and no date in it: at least `bytes` long. */
export function writeDatelessProse(bytes: number): string {
  const random = createRandom(bytes)
  return repeat(bytes, () => writeSentence(random))
}

/**
 * Prose as histories are written, with a date phrase in about every 270 characters (as many as WikiWars has): sentences
 * of the project's corpus among such without a date.
 */
export function writeNarrative(bytes: number): string {
  const random = createRandom(bytes)
  const texts = readDatesCorpus(ownCorpora.dates ?? '').filter(({language}) => language === 'en')
  const dated = texts.flatMap(({text}) => text.trim().split(/(?<=\.)\s+/))
  let next = 0
  return repeat(bytes, () => {
    const between = Array.from({length: 3}, () => writeSentence(random))
    return [dated[next++ % dated.length], ...between].join(' ')
  })
}

function repeat(bytes: number, write: () => string): string {
  const written: string[] = []
  for (let length = 0, count = 1; length < bytes; length += written.at(-1)?.length ?? 0, count++)
    written.push(`${write()}${count % 6 === 0 ? '\n\n' : ' '}`)
  return written.join('')
}

function writeSentence(random: Random): string {
  const place = random.pick(places)
  return random
    .pick(sentences)
    .replaceAll('{place}', place)
    .replaceAll('{number}', String(random.between(12, 900)))
}

const sentences: readonly [string, ...string[]] = [
  'The road from {place} was held by a company of the border guard, which let nobody through without a paper.',
  'According to witnesses, {number} people had gathered before the town hall, most of them women.',
  'None of those who spoke to us wished to give a name; all of them described the same two officers.',
  'The commander of the garrison in {place} refused to hand over the keys of the store.',
  'It held {number} rifles, a few machine guns, and flour enough for the whole district.',
  'Supplies were carried by mule over the ridge, because the bridge at {place} could not bear the weight of lorries.',
  'What the negotiators agreed on was never published, and both sides told it differently afterwards.',
  'The court found that the order had no basis in law, but left it in force until an appeal is heard.',
  'Of the {number} houses in the lower town, fewer than half still had a roof.',
  'Neither the ministry nor the regional office in {place} answered the questions we sent them.',
  'A doctor at the hospital said that the wards were full and that blankets were needed most.',
  'He was succeeded by his deputy, an engineer who had made his name at {place}.',
]
