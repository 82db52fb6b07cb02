import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {makeSite} from '../site.ts'

/** Events of an English edition, then of a Belarusian one; what the build has to say, each with its place. */
async function pair(english: string[], belarusian: string[]): Promise<string[]> {
  const edition = (lang: string, events: string[]) => `---\nlang: ${lang}\n---\n\n${events.join('\n\n')}\n`
  const {root} = await makeSite({
    'content/r.md': edition('en', english),
    'content/r.be.md': edition('be', belarusian),
  })
  const {diagnostics} = await build({root, write: false})
  return diagnostics.map(({code, message, place}) => `${place.file}:${place.line} ${code}: ${message}`)
}

const id = (name: string) => `\n\n- ID: ${name}`

test('events of one date are paired in their order, however the date is worded', async () => {
  expect(
    await pair(
      ['On 1 March 2022, one.', 'From 4 to 15 April 2022, two.', 'In May 2022, three.', 'In May 2022, four.'],
      [
        '1 сакавіка 2022 года адно.',
        '4–15 красавіка 2022 года два.',
        'У маі 2022 года тры.',
        'У маі 2022 года чатыры.',
      ],
    ),
  ).toEqual([])
})

test('an event without a counterpart is told in the edition that has it', async () => {
  expect(
    await pair(
      ['On 1 March 2022, one.', 'On 2 March 2022, two.'],
      ['1 сакавіка 2022 года адно.', '3 сакавіка 2022 года тры.'],
    ),
  ).toMatchInlineSnapshot(`
    [
      "content/r.be.md:7 edition-unpaired: content/r.md has no counterpart of the event 2022-03-03-try (1 of 2022-03-03 here, 0 there).",
      "content/r.md:7 edition-unpaired: content/r.be.md has no counterpart of the event 2022-03-02-two (1 of 2022-03-02 here, 0 there).",
    ]
  `)
})

test('where one edition has more events of a date than the other, none of them is guessed at', async () => {
  expect(
    await pair(['On 1 March 2022, one.', 'On 1 March 2022, two.'], ['1 сакавіка 2022 года два.']),
  ).toMatchInlineSnapshot(`
    [
      "content/r.be.md:5 edition-unpaired: content/r.md has no counterpart of the event 2022-03-01-dva (1 of 2022-03-01 here, 2 there).",
      "content/r.md:5 edition-unpaired: content/r.be.md has no counterpart of the event 2022-03-01-one (2 of 2022-03-01 here, 1 there).",
      "content/r.md:7 edition-unpaired: content/r.be.md has no counterpart of the event 2022-03-01-two (2 of 2022-03-01 here, 1 there).",
    ]
  `)
})

test('an ID pairs events whatever their order, and settles the rest of the date', async () => {
  expect(
    await pair(
      [`On 1 March 2022, one.${id('one')}`, 'On 1 March 2022, two.'],
      ['1 сакавіка 2022 года два.', `1 сакавіка 2022 года адно.${id('one')}`],
    ),
  ).toEqual([])
})

test('events with one ID and two dates are told: one of the dates is wrong', async () => {
  expect(
    await pair([`On 1 March 2022, one.${id('one')}`], [`2 сакавіка 2022 года адно.${id('one')}`]),
  ).toMatchInlineSnapshot(`
    [
      "content/r.be.md:5 edition-date-differs: This event is dated 2022-03-02 here and 2022-03-01 in content/r.md, line 5.",
    ]
  `)
})
