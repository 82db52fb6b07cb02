import {join} from 'node:path'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {makeSite} from '../site.ts'

const report = [
  '---\ntitle: Report\nlang: en\n---',
  'Why this report exists: to keep what was said.',
  '## March 2022',
  'On 5 March 2022, the ministry of defence spoke in Minsk, and nobody had asked it to do so. It spoke for an hour, and those who stood outside heard all of it through the doors, which had been left open by somebody in a hurry.',
  'Those who had come said that **400** people were there, as [the page about us](pages/about.md) explains.[^a]',
  'On 6 March 2022, the ministry was silent. It had its reasons, which were good ones, or so those said who had been told of them by others before the evening came.\n\n- Tags: #court\n- Place: Minsk',
  'On 6 March 2022, a *court* in Minsk sat. The hall was full of people until the evening.',
  '> **Correction (20 June 2022):** the hall was half full.',
  '## April 2022',
  '- 2 April 2022: a form was shown to reporters, who took pictures of it.\n- 3 April 2022: the form was shown again.',
  '| Date | Event |\n| --- | --- |\n| 5 April 2022 | An order came, and nobody read it aloud. |\n| 6 April 2022 | It was gone. |',
  'On 7 April 2022, the court had the man from Gomel arrested for a picture.[^b] He was let go after a week, and came home to a house in which nobody had slept since he had been taken away from it.',
  '---',
  'What we think of all this stands here.',
  '[^a]: Paper, [notice](https://example.org/a), p. 2.',
  '[^b]: Court, [order](https://example.org/b) ([archived](https://web.archive.org/web/20220523101112/https://example.org/b)).',
].join('\n\n')

const files = {
  'content/2022.md': report,
  'content/2021.md': '# Before\n\nOn 5 May 2021, the ministry spoke of the year before. It was a long year.\n',
  'content/pages/about.md': '# About us\n\nWe look.\n',
  'registers/places.csv': 'id,name,other_names\nminsk,Minsk,\ngomel,Gomel,\n',
}

/** Words that take the place of a word, or come before it; some mean more than themselves. */
const words = fc.oneof(
  {weight: 8, arbitrary: fc.constantFrom('quietly', 'some', 'again and', 'Uladzimir', 'nobody’s')},
  fc.constantFrom('', 'Minsk', '12', '**12**', 'May 2020', '[^b]', 'a@example.org', '<b>', '\n\n', '#court', 'denied'),
)
const edit = fc.record({at: fc.nat(), put: words, replaces: fc.boolean()})

test('whatever word is edited, a revised site is what a first build makes, to the byte', async () => {
  const counts = {builds: 0, revised: 0, moved: 0}
  await fc.assert(
    fc.asyncProperty(fc.array(edit, {minLength: 4, maxLength: 6}), fc.boolean(), (edits, search) =>
      editAndCompare(edits, search, counts),
    ),
    {seed: 20221122, numRuns: 8},
  )
  // Without revised sites this would show nothing.
  expect(counts.revised).toBeGreaterThan(counts.builds / 4)
  expect(counts.moved).toBeGreaterThan(1)
})

async function editAndCompare(
  edits: {at: number; put: string; replaces: boolean}[],
  search: boolean,
  counts: Record<string, number>,
) {
  const config = {'daybook.config.json': JSON.stringify({url: 'https://report.example/', search})}
  const site = await makeSite({...files, ...config})
  const {root} = site
  await buildUnlessUnchanged({root, published: null})
  let text = report
  for (const {at, put, replaces} of edits) {
    const found = [...text.matchAll(/\p{L}+/gu)]
    const {index, 0: word} = found[at % found.length] as RegExpExecArray
    const before = text
    const known = new Set(Object.keys(await site.snapshot('dist')))
    text = text.slice(0, index) + put + (replaces ? '' : ' ') + text.slice(index + (replaces ? word.length : 0))
    await site.write({'content/2022.md': text})
    const built = await buildUnlessUnchanged({root, published: null})
    const fresh = await buildUnlessUnchanged({root, out: join(root, 'fresh'), published: null, force: true})
    expect([built.written, built.diagnostics]).toEqual([fresh.written, fresh.diagnostics])
    if (built.written) expect(await site.snapshot('dist')).toEqual(await site.snapshot('fresh'))
    else text = before
    counts.builds = (counts.builds ?? 0) + 1
    if (!built.timings.some(({step}) => step === 'replaceFiles')) continue
    counts.revised = (counts.revised ?? 0) + 1
    if (built.rendered.some((address) => address.includes('/events/') && !known.has(address)))
      counts.moved = (counts.moved ?? 0) + 1
  }
}
