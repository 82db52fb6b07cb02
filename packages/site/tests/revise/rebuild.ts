import {join} from 'node:path'
import {expect} from 'vitest'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {makeSite, type Site} from '../site.ts'

export const chronology = [
  '---\ntitle: Report\nlang: en\n---',
  'Why we write this.',
  '## March 2022',
  'On 5 March 2022, the ministry spoke in Minsk. Nobody had asked it to.',
  'It said that **400** people had come, as [the page](pages/about.md) says.[^a]',
  'On 6 March 2022, it was silent. It had its reasons.',
  '- Tags: #court\n- ID: silence',
  'On 7 March 2022, a court in Minsk sat. The hall was full.',
  '> **Correction (20 June 2022):** the hall was half full.',
  '## April 2022',
  '- 2 April 2022: a form was shown. It had two pages.\n- 3 April 2022: it was shown again.',
  '| Date | Event |\n| --- | --- |\n| 5 April 2022 | An order came. Nobody read it aloud. |\n| 6 April 2022 | It went away. |',
  '[^a]: Paper, [notice](https://example.org/a), p. 2.',
].join('\n\n')

export const files = {
  'content/2022.md': chronology,
  'content/2021.be.md': '# Справаздача\n\n5 мая 2021 года выступіла міністэрства.\n',
  'content/2021.md': '# Before\n\nOn 5 May 2021, the ministry spoke. It was May.\n',
  'content/pages/about.md': '# About us\n\nWe look.\n',
  'registers/places.csv': 'id,name,other_names\nminsk,Minsk,\n',
  'registers/tags.csv': 'id,name\ncourt,Court\n',
}

/**
 * Replaces words of a built site's text, builds it again, and tells which pages were rendered and whether nothing but the event was
 * read. What comes out is what a first build makes, to the byte.
 */
export async function rebuild(site: Site, file: string, from: string, to: string) {
  const text = await site.read(file)
  expect(text).toContain(from)
  await site.write({[file]: text.replace(from, to)})
  const built = await buildUnlessUnchanged({root: site.root, published: null})
  expect(built.written).toBe(true)
  const fresh = await buildUnlessUnchanged({
    root: site.root,
    out: join(site.root, 'fresh'),
    published: null,
    force: true,
  })
  const [revised, whole] = [await site.snapshot('dist'), await site.snapshot('fresh')]
  expect(Object.keys(revised)).toEqual(Object.keys(whole))
  expect(Object.keys(whole).filter((name) => revised[name] !== whole[name])).toEqual([])
  expect(built.diagnostics).toEqual(fresh.diagnostics)
  expect([built.pages, built.files, built.events]).toEqual([fresh.pages, fresh.files, fresh.events])
  const isRevised = !built.timings.some(({step}) => step === 'parseChronologies')
  return {rendered: built.rendered, isRevised}
}

export async function makeBuilt(more: Record<string, string> = {}): Promise<Site> {
  const site = await makeSite({...files, ...more})
  await buildUnlessUnchanged({root: site.root, published: null})
  return site
}
