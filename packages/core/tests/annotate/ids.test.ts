import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'

const idsOf = (source: string) => parseChronology(source).events.map(({id}) => id)

test('an id is made of the date, as precise as the text, and the title', () => {
  expect(
    idsOf(
      'On 9 March 2022, “the levy” was announced!\n\nIn March 2022, more of it.\n\nIn 2022, Пошлина.\n\nOn March 9–12, 2022, one.\n\n9 March 2022: 北京\n\n9 March 2022: …',
    ),
  ).toMatchInlineSnapshot(`
    [
      "2022-03-09-the-levy-was-announced",
      "2022-03-more-of-it",
      "2022-poshlina",
      "2022-03-09-one",
      "2022-03-09-北京",
      "2022-03-09",
    ]
  `)
})

test('ids do not move when another event is set between them', () => {
  const before = idsOf('On 9 March 2022, one.\n\nOn 10 March 2022, three.\n\nOn 10 March 2022, three.')
  const after = idsOf(
    'On 9 March 2022, one.\n\nOn 9 March 2022, two.\n\nOn 10 March 2022, three.\n\nOn 10 March 2022, three.',
  )
  expect(after.filter((id) => before.includes(id))).toEqual(before)
})

test('ids are unique, also where an author chose one that is taken', () => {
  const ids = idsOf('On 9 March 2022, one.\n\nOn 9 March 2022, one.\n\nOn 9 March 2022, two.\n\n- ID: 2022-03-09-one-2')
  expect(new Set(ids).size).toBe(3)
})

test('an id is of bounded length', () => {
  for (const id of idsOf(`On 9 March 2022, ${'Größenverhältnis '.repeat(20)}.\n\nOn 9 March 2022, ${'x'.repeat(500)}.`))
    expect(id).toMatch(/^[a-z0-9-]{12,60}$/)
})

test('the file names the chronology, without its language', () => {
  expect(parseChronology('', {file: 'content/2022.be.md'}).id).toBe('2022')
  expect(parseChronology('', {file: 'content\\levy.md'}).id).toBe('levy')
  expect(parseChronology('---\nid: grain\n---\n', {file: 'levy.md'}).id).toBe('grain')
})

test('no letter of a Belarusian title is lost in its id', () => {
  expect(parseChronology('9 сакавіка 2022 года: Ўся ўлада ўзброілася', {lang: 'be'}).events.map(({id}) => id)).toEqual([
    '2022-03-09-usya-ulada-uzbroilasya',
  ])
})
