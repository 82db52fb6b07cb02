import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {readDatesCorpus} from '../../src/accuracy/corpus/datesCorpus.ts'
import type {Reader} from '../../src/accuracy/readers/reader.ts'
import {scoreDates} from '../../src/accuracy/score/scoreDates.ts'
import {scoreEvents} from '../../src/accuracy/score/scoreEvents.ts'

const folder = mkdtempSync(join(tmpdir(), 'daybook-corpus-'))
writeFileSync(
  join(folder, 'a.tml'),
  '<TimeML><DCT><TIMEX3 value="2020-02-03">x</TIMEX3></DCT><TEXT xml:lang="de">A &amp; B: ' +
    '<TIMEX3 value="2020-01">im Januar</TIMEX3>, <TIMEX3 value="2019">2019</TIMEX3>, <TIMEX3 value="P3D">drei Tage</TIMEX3></TEXT></TimeML>',
)

test('a text in TimeML is read with its language, its date and its phrases in UTF-16 units', () => {
  expect(readDatesCorpus(folder)).toEqual([
    {
      name: 'a',
      language: 'de',
      reference: '2020-02-03',
      text: 'A & B: im Januar, 2019, drei Tage',
      phrases: [
        {start: 7, end: 16, value: '2020-01'},
        {start: 18, end: 22, value: '2019'},
        {start: 24, end: 33, value: 'P3D'},
      ],
    },
  ])
})

test('a reading that overlaps counts as found, a wrong value without a word as silently wrong', () => {
  const reader: Reader = {
    name: 'x',
    version: '1',
    readDates: () => [
      {start: 10, end: 16, edtf: '2020-01~', told: false},
      {start: 18, end: 22, edtf: '2018', told: false},
      {start: 0, end: 1, edtf: '2018', told: false},
    ],
    readEvents: () => [],
  }
  const {relaxedF1, valueF1, ...rest} = scoreDates(reader, readDatesCorpus(folder))
  expect(relaxedF1).toBeCloseTo(2 / 3)
  expect(valueF1).toBeCloseTo(1 / 3)
  expect(rest).toEqual({phrases: 3, plainRight: 0.5, silentlyWrong: 0.5})
})

test('events are matched by line, the one with the right date first, and optional ones cost nothing', () => {
  const reader: Reader = {
    name: 'x',
    version: '1',
    readDates: () => [],
    readEvents: () => [
      {line: 1, edtf: '2020', told: false},
      {line: 1, edtf: '[2020-01-01..2020-01-03]', told: false},
      {line: 5, edtf: '2021', told: true},
      {line: 9, edtf: '2022', told: false},
    ],
  }
  const events = [
    {line: 1, edtf: '2020-01-01/2020-01-03'},
    {line: 4, alt_lines: [5], edtf: '2020'},
    {line: 9, edtf: '2022', optional: true},
    {line: 1, edtf: '2019', alt: ['2020']},
  ]
  const score = scoreEvents(reader, [{name: 'x', language: 'en', source: '', events, until: 100}])
  expect(score).toEqual({events: 3, eventsF1: 1, datesRight: 2 / 3, silentlyWrong: 0})
})
