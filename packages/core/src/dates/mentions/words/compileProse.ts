import {type Phrasebook, phrasebook} from '../../phrasebook.ts'
import {compoundLengths} from './compoundLengths.ts'
import {type ProseLanguage, type UnitName, unitLengths} from './proseLanguage.ts'
import type {ProseUnit, ProseWords} from './proseWords.ts'

/** Makes the prose words of a language ready for reading. */
export function compileProse(language: ProseLanguage): ProseWords {
  const {later, earlier, ago, laterAhead, agoAhead, after, before, references, sets = []} = language
  const lengths = [
    ...(language.lengths ?? []),
    ...(language.compoundLengths ? compoundLengths(language.compoundLengths) : []),
  ]
  return {
    pointers: setOf(language.pointers),
    articles: setOf(language.articles),
    here: setOf(language.here),
    shifts: shiftsOf(language.shifts),
    shiftsBehind: shiftsOf(language.shiftsBehind ?? {}),
    deictic: setOf(language.deictic),
    within: setOf(language.within),
    lasting: setOf(language.lasting),
    spanning: setOf(language.spanning),
    units: unitsOf(language.units),
    bareUnits: language.bareUnits ?? false,
    vague: bookOf([[language.vague, true]]),
    every: setOf(language.every),
    half: setOf(language.half),
    numbers: new Map(language.numbers),
    directions: bookOf([
      [later, {count: 1, ago: false}],
      [earlier, {count: -1, ago: false}],
      [ago, {count: -1, ago: true}],
    ]),
    directionsAhead: bookOf([
      [laterAhead, {count: 1, ago: false}],
      [agoAhead, {count: -1, ago: true}],
    ]),
    joints: bookOf([
      [after, 1],
      [before, -1],
    ]),
    partsOfDay: bookOf(Object.entries(language.partsOfDay).map(([part, words]) => [words, part as never])),
    moments: bookOf([[language.moments, true]]),
    days: phrasebook(language.days),
    holidays: phrasebook(language.holidays ?? []),
    others: phrasebook([
      ...Object.entries(references).flatMap(([value, phrases]) =>
        listOf(phrases).map((phrase): Other => [phrase, {kind: 'reference', value}]),
      ),
      ...sets.map(([phrase, value]): Other => [phrase, {kind: 'set', value}]),
      ...lengths.map(([phrase, value]): Other => [phrase, {kind: 'duration', value}]),
    ]),
    capitalNames: language.capitalNames ?? false,
    shortestWeekday: language.shortestWeekday ?? 5,
    possessive: language.possessive ?? false,
    anniversaries: setOf(language.anniversaries),
    everyday: setOf(language.everyday),
    leading: setOf(language.leading),
    counted: setOf(language.counted),
    labels: setOf(language.labels),
    coming: setOf(language.coming),
    seasonal: setOf(language.seasonal),
    otherwise: setOf(language.otherwise),
  }
}

type Other = [string, {kind: 'reference' | 'set' | 'duration'; value: string}]

function listOf(phrases: string | undefined): string[] {
  return phrases ? phrases.split(', ') : []
}

function setOf(phrases: string | undefined): Set<string> {
  return new Set(listOf(phrases))
}

function bookOf<Value>(entries: [string | undefined, Value][]): Phrasebook<Value> {
  return phrasebook(
    entries.flatMap(([phrases, value]) => listOf(phrases).map((phrase): [string, Value] => [phrase, value])),
  )
}

function shiftsOf({same, next, last}: Partial<ProseLanguage['shifts']>): Phrasebook<number> {
  return bookOf([
    [same, 0],
    [next, 1],
    [last, -1],
  ])
}

function unitsOf(units: ProseLanguage['units']): Map<string, ProseUnit> {
  const words = new Map<string, ProseUnit>()
  for (const [name, {one, many}] of Object.entries(units)) {
    const length = unitLengths[name as UnitName]
    for (const word of listOf(many)) words.set(word, {...length, plural: true})
    for (const word of listOf(one)) words.set(word, {...length, plural: false})
  }
  return words
}
