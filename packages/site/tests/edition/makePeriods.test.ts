import {parseChronology} from '@daybook/core'
import {expect, test} from 'vitest'
import {makePeriods, sortDate} from '../../src/edition/makePeriods.ts'
import {publishEvent} from '../../src/edition/publishedEvent.ts'
import {startReadings} from '../../src/edition/readings.ts'

function periods(source: string) {
  const model = parseChronology(source)
  const readings = startReadings()
  const published = model.events.map((event, number) => publishEvent(event, number, readings))
  const events = published.sort((a, b) => (sortDate(a.date) < sortDate(b.date) ? -1 : 1))
  return makePeriods(model, events)
}

test('events go to the month of their first day, vaguer ones to their year or decade', () => {
  const found = periods(
    [
      'In the 1990s, a.',
      'In 2021, b.',
      'On January 5, 2021, c.',
      'From March 30, 2021 to April 2, 2021, d.',
      'In spring 2021, e.',
      'In April 2021, f.',
    ].join('\n\n'),
  )
  expect(found.map(({id, events}) => `${id}: ${events.map(({title}) => title).join(' ')}`)).toMatchInlineSnapshot(`
    [
      "199x: A",
      "2021: B E",
      "2021-01: C",
      "2021-03: D",
      "2021-04: F",
    ]
  `)
})

test('no undated text of a section is lost', () => {
  const found = periods(`# R

## Courts

What judges did.

### March 2022

A quiet month.

On March 3, 2022, a.

## Camps

Where they are.

## April 2022

On April 3, 2022, b.
`)
  const shown = found.map(({id, texts}) => [
    id,
    texts.map(({heading, blocks}) => [heading, ...blocks.map(({text}) => text)]),
  ])
  expect(shown).toMatchInlineSnapshot(`
    [
      [
        "2022-03",
        [
          [
            null,
            "A quiet month.",
          ],
          [
            "Camps",
            "Where they are.",
          ],
        ],
      ],
      [
        "2022-04",
        [],
      ],
    ]
  `)
})
