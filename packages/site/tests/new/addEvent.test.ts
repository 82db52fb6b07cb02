import {parseChronology} from '@daybook/core'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {addEvent, type NewEvent} from '../../src/new/addEvent.ts'

const add = (source: string, event: NewEvent) => addEvent(source, event, {file: 'content/2022.md'})
const text = 'Something happened.'

const monthly = `---
title: Harbour
---

Why.

## March 2022

On March 2, 2022, a.

- Status: planned

## May 2022

On May 3, b.

More of b.

On 9 May, c.[^1]

---

What we conclude.

[^1]: A note.
`

test.each([
  ['2022-05-05', '## May 2022\n\nOn May 3, b.\n\nMore of b.\n\nMay 5, 2022: Something happened.\n\nOn 9 May, c.[^1]\n'],
  ['1 May 2022', '## May 2022\n\n1 May 2022: Something happened.\n\nOn May 3, b.\n'],
  ['31 May 2022', 'On 9 May, c.[^1]\n\n31 May 2022: Something happened.\n\n---\n'],
  ['2022-04-10', '- Status: planned\n\n## April 2022\n\nApril 10, 2022: Something happened.\n\n## May 2022\n'],
  ['1 January 2022', 'Why.\n\n## January 2022\n\n1 January 2022: Something happened.\n\n## March 2022\n'],
  ['2 March 2022', '- Status: planned\n\n2 March 2022: Something happened.\n\n## May 2022\n'],
])('an event of %s goes where its date belongs', (date, expected) => {
  const added = add(monthly, {date, text})
  expect(added).toMatchObject({source: expect.stringContaining(expected)})
  if ('problem' in added) return
  expect(added.source.split('\n')[added.line - 1]).toBe(added.markdown)
})

test('headings are written like those that are there, in the language of the document', () => {
  const russian = '---\nlang: ru\n---\n\nМАРТ 2022\n\n2 марта 2022 года прошло собрание.\n'
  expect(add(russian, {date: '2022-05-09', text: 'Собрание отменено.'})).toMatchObject({
    source: `${russian}\nМАЙ 2022\n\n9 мая 2022 г.: Собрание отменено.\n`,
  })
})

test('without headings, an event goes behind the last one that is not later', () => {
  const plain = 'On March 2, 2022, a.\r\n\r\nOn May 3, 2022, b.'
  expect(add(plain, {date: '5 April 2022', text})).toMatchObject({
    source: 'On March 2, 2022, a.\r\n\r\n5 April 2022: Something happened.\r\n\r\nOn May 3, 2022, b.',
  })
  expect(add(plain, {date: '5 June 2022', text: 'One.\n\nTwo.'})).toMatchObject({
    source: `${plain}\r\n\r\n5 June 2022: One.\r\n\r\nTwo.\r\n`,
  })
  expect(add('---\ntitle: New\n---\n\n', {date: '2022', text})).toMatchObject({
    source: '---\ntitle: New\n---\n\n2022: Something happened.\n',
  })
})

test('what cannot be read as a date, or would change another event, is not added', () => {
  expect(add(monthly, {date: 'some day', text})).toMatchObject({
    problem: '“some day” is no date that can be read in the language en.',
  })
  expect(add(monthly, {date: '31 June 2022', text})).toHaveProperty('problem')
  expect(add(monthly, {date: '5 June 2022', text: 'One.\n\nOn 6 June 2022, two.'})).toHaveProperty('problem')
  const leaning = 'On March 2, 2022, a.\n\nTwo days later, b.\n'
  expect(add(leaning, {date: '3 March 2022', text})).toEqual({
    problem: 'Written there, it would change how other events are read.',
    markdown: '3 March 2022: Something happened.',
  })
})

test('every byte stays, and every other event is what it was', () => {
  const day = fc.integer({min: 1, max: 28})
  const month = fc.constantFrom('March', 'April', 'May', 'June')
  fc.assert(
    fc.property(
      fc.array(fc.tuple(month, day), {maxLength: 8}),
      month,
      day,
      fc.boolean(),
      (dates, newMonth, newDay, isWindows) => {
        const end = isWindows ? '\r\n' : '\n'
        const source = dates
          .map(([name, number], index) => `On ${number} ${name} 2022, event ${index}.${end}${end}`)
          .join('')
        const added = add(source, {date: `${newDay} ${newMonth} 2022`, text})
        if ('problem' in added) throw new Error(added.problem)
        const at = added.source.indexOf(added.markdown)
        const rest =
          added.source.slice(0, at) + added.source.slice(at + added.markdown.length).replace(/^(?:\r?\n)+/, '')
        expect(rest).toBe(source)
        expect(parseChronology(added.source).events).toHaveLength(dates.length + 1)
      },
    ),
    {seed: 20220523, numRuns: 60},
  )
})
