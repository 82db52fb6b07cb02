import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** A text with every date phrase in it and what each means. */
export interface NarratedText {
  name: string
  /** BCP 47. */
  language: string
  /** The day the text was written, `YYYY-MM-DD`, or `undefined`. */
  reference: string | undefined
  text: string
  phrases: GoldPhrase[]
}

/** A phrase, in UTF-16 units, and its value as TimeML writes it: `1943-05`, `P3D`, `1919-SU`. */
export interface GoldPhrase {
  start: number
  end: number
  value: string
}

/**
 * Reads every `*.tml` of a folder: TimeML 1.2 with `<TEXT>`, inline `<TIMEX3 value>` and the date of the document in
 * `<DCT>`, as WikiWars and TempEval-3 have it. `<TEXT xml:lang>` names the language, English where it is left out.
 */
export function readDatesCorpus(folder: string): NarratedText[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.tml'))
  return names.sort().map((name) => readTimeMl(name.slice(0, -'.tml'.length), readFileSync(join(folder, name), 'utf8')))
}

function readTimeMl(name: string, xml: string): NarratedText {
  const reference = /<DCT>.*?value="(\d{4}-\d\d-\d\d)/s.exec(xml)?.[1]
  const [, attributes = '', body = ''] = /<TEXT([^>]*)>(.*?)<\/TEXT>/s.exec(xml) ?? []
  const language = /xml:lang="([^"]+)"/.exec(attributes)?.[1] ?? 'en'
  return {name, language, reference, ...readPhrases(body)}
}

function readPhrases(body: string): Pick<NarratedText, 'text' | 'phrases'> {
  const open: {start: number; value: string}[] = []
  const phrases: GoldPhrase[] = []
  let text = ''
  for (const [piece] of body.matchAll(/<[^>]+>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += decode(piece)
    else if (piece.startsWith('</TIMEX3')) {
      const phrase = open.pop()
      if (phrase) phrases.push({...phrase, end: text.length})
    } else if (piece.startsWith('<TIMEX3') && !piece.endsWith('/>'))
      open.push({start: text.length, value: /\bvalue="([^"]*)"/.exec(piece)?.[1] ?? ''})
  }
  return {text, phrases}
}

const entities: Record<string, string> = {'&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'"}

function decode(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|apos);/g, (entity) => entities[entity] ?? entity)
}
