import {expect, test} from 'vitest'
import {makeSearchFiles} from '../../src/search/makeSearchFiles.ts'
import type {SearchRecord} from '../../src/search/searchRecords.ts'

const records = (word: string): SearchRecord[] =>
  Array.from({length: 120}, (_, number) => ({
    url: `events/${number}.html`,
    content: `${word} number ${number}`,
    language: 'en',
    meta: {title: `${word} ${number}`, date: '1 May 2022'},
    filters: {actors: [], places: [], tags: [], status: [], certainty: []},
    sort: {date: '2022-05-01'},
  }))

test('indexes that are asked for at once are those that are asked for one after the other', async () => {
  const make = async (word: string) =>
    (await makeSearchFiles(records(word), '.')).map(({address, content}) => [address, content()])
  const [one, other] = await Promise.all([make('boat'), make('gate')])
  expect(one).toEqual(await make('boat'))
  expect(other).toEqual(await make('gate'))
  expect(one).not.toEqual(other)
})
