import {expect, test} from 'vitest'
import type {Place} from '../../src/model/place.ts'
import {parseChronology} from '../../src/parseChronology.ts'
import {drawOutline} from './drawOutline.ts'

test('events parted by single line ends are events each', () => {
  const pasted = [
    'MARCH 2022',
    'On March 1, 2022, the registry closed its doors to everyone who had come without an appointment, whatever the reason was.',
    'On March 2, 2022, it opened again.',
    'Nobody said why.',
    'On March 3, 2022, it closed.',
  ]
  expect(drawOutline(pasted.join('\n'))).toMatchInlineSnapshot(`
    "= MARCH 2022 [2022-03]
      2022-03-01 | The registry closed its doors to everyone who had come without an appointment, whatever the reason was | text
      2022-03-02 | It opened again | text
      2022-03-03 | It closed | text"
  `)
})

test('a date at the head of a wrapped line opens no event', () => {
  const wrapped = [
    'On March 9, 2022, the registry closed its doors to everyone in the town.',
    'March 10, 2022, was named as the day on which it was to open once more,',
    'and the notice at the door gave no reason for it.',
  ]
  expect(drawOutline(wrapped.join('\n'))).toMatchInlineSnapshot(
    `"  2022-03-09 | The registry closed its doors to everyone in the town | text"`,
  )
})

test('what an event says on a line of its own stands on that line', () => {
  const lines = [
    'On 5 May 1923, a strike of 20 men.',
    '  • On 7 May 1923, about 300 **people** &amp; [a band](b.md) came, of 40 men.',
    'The end of it for 50 women.',
    'On 9 May 1923, *quiet*.',
  ]
  const source = lines.join('\n')
  const {events} = parseChronology(source)
  const cut = (at: Place | undefined) => source.split('\n')[(at?.line ?? 0) - 1]?.slice((at?.column ?? 0) - 1)
  const told = events.map(({date, figures, body}) => [
    ...[date.parts.day, date.parts.year].map((part) => cut(part?.at)?.slice(0, String(part?.value).length)),
    ...figures.map(({at, text}) => cut(at)?.slice(0, text.length)),
    ...body.flatMap(({links}) => links.map(({at}) => cut(at)?.slice(0, 8))),
  ])
  expect(told).toEqual([
    ['5', '1923', '20'],
    ['7', '1923', '300', '40', '50', '[a band]'],
    ['9', '1923'],
  ])
})
