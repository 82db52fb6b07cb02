import {expect, test} from 'vitest'
import {fullLanguages, languageOf} from '../../src/dates/languages/index.ts'
import type {Prefix} from '../../src/dates/languages/language.ts'
import {parseChronology} from '../../src/parseChronology.ts'

/** Words that leave a date in doubt or an end of it open, with what they make of 23 May 2022. */
const readings: Record<string, string> = {
  approximate: '2022-05-23~ approximate',
  uncertain: '2022-05-23? uncertain',
  by: '../2022-05-23 within',
  before: '../2022-05-22 until',
  until: '../2022-05-23 until',
  since: '2022-05-23/.. since',
}

function kindOf(prefix: Prefix): string | undefined {
  const name = 'doubt' in prefix ? prefix.doubt : 'relation' in prefix ? prefix.relation : ''
  return name in readings ? name : undefined
}

const day = (lang: string) =>
  new Intl.DateTimeFormat(lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  }).format(Date.UTC(2022, 4, 23))

test.each(fullLanguages.map((lang) => [lang]))('%s has at least 40 hedges, and each is read in a lead', (lang) => {
  const {prefixes, postfixes = [], ideographic} = languageOf(lang)
  const space = ideographic ? '' : ' '
  const leads = [
    ...prefixes.map(([words, prefix]) => [`${words}${/['-]$/.test(words) ? '' : space}${day(lang)}`, prefix] as const),
    ...postfixes.map(([words, prefix]) => [`${day(lang)}${space}${words}`, prefix] as const),
  ].flatMap(([lead, prefix]) => {
    const kind = kindOf(prefix)
    return kind ? [[lead, kind] as const] : []
  })
  expect(leads.length).toBeGreaterThanOrEqual(40)
  const wrong = leads.flatMap(([lead, kind]) => {
    const [event] = parseChronology(`${lead}: x.`, {lang}).events
    const {edtf, kind: found, approximate, uncertain} = event?.date ?? {}
    const said = `${edtf} ${approximate ? 'approximate' : uncertain ? 'uncertain' : found}`
    return said === readings[kind] ? [] : [`${lead}: ${said}, not ${readings[kind]}`]
  })
  expect(wrong).toEqual([])
})
