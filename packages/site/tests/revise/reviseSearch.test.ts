import {statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {makeSite, type Site} from '../site.ts'
import {chronology, files, makeBuilt, rebuild} from './rebuild.ts'

const searched = {'daybook.config.json': '{"search": true}'}

test('in a site that can be searched, a word that is another one is found where the old one was, there and back', async () => {
  const site = await makeBuilt(searched)
  const before = await fragments(site)
  expect(await rebuild(site, 'content/2022.md', 'asked it to', 'wanted it')).toMatchInlineSnapshot(`
    {
      "isRevised": true,
      "rendered": [
        "2022/index.html",
        "2022/events/2022-03-05-the-ministry-spoke-in-minsk.html",
        "2022/periods/2022-03.html",
        "2022/print.html",
      ],
    }
  `)
  const after = await fragments(site)
  expect(after).toHaveLength(before.length)
  expect(after.filter((name) => !before.includes(name))).toHaveLength(1)
  const kept = await site.snapshot('.daybook')
  expect(Object.keys(kept).filter((name) => kept[name]?.includes('asked it to'))).toEqual([])
  expect((await rebuild(site, 'content/2022.md', 'wanted it', 'asked it to')).isRevised).toBe(true)
  expect(await fragments(site)).toEqual(before)
})

test('an event in another language is found by its words', async () => {
  const belarusian = '# Справаздача\n\n5 мая 2021 года выступіла міністэрства. Яно казала пра мінулы год.\n'
  const site = await makeBuilt({...searched, 'content/2021.be.md': belarusian})
  expect((await rebuild(site, 'content/2021.be.md', 'казала', 'маўчала')).isRevised).toBe(true)
  expect((await rebuild(site, 'content/2021.md', 'It was May.', 'May it was.')).isRevised).toBe(true)
})

test('an event whose address moves is found at the new one', async () => {
  const {'content/2021.be.md': _, ...inOneLanguage} = files
  const site = await makeSite({...inOneLanguage, ...searched})
  await buildUnlessUnchanged({root: site.root, published: null})
  const [was, is] = ['the ministry spoke in Minsk', 'the ministry said nothing in Minsk']
  expect((await rebuild(site, 'content/2022.md', was, is)).isRevised).toBe(true)
  expect((await rebuild(site, 'content/2022.md', is, was)).isRevised).toBe(true)
})

test('where the words are the same, the files of the index are', async () => {
  const site = await makeBuilt(searched)
  const readIndex = async () =>
    (await site.list('dist/search')).map((name) => [name, statSync(join(site.root, 'dist/search', name)).ino])
  const before = await readIndex()
  expect((await rebuild(site, 'content/2022.md', 'two pages', '*two* pages')).isRevised).toBe(true)
  expect(await readIndex()).toEqual(before)
})

test('where no index could be made, the next build makes one', async () => {
  const site = await makeSite({...files, ...searched})
  const {stderr} = await site.daybook(['build'], {env: {PAGEFIND_EXTENDED_BINARY_PATH: '/nowhere'}})
  expect(stderr).toContain('search-unavailable')
  expect(await fragments(site)).toEqual([])
  expect((await rebuild(site, 'content/2022.md', 'asked it to', 'wanted it')).isRevised).toBe(false)
  expect(await fragments(site)).toHaveLength(9)
  expect((await rebuild(site, 'content/2022.md', 'wanted it', 'asked it to')).isRevised).toBe(true)
})

test('what was kept of the search and is damaged is told of, and not used', async () => {
  const site = await makeBuilt(searched)
  const [kept = ''] = (await site.list('.daybook')).filter((name) => /^search-/.test(name))
  const path = join('.daybook', kept)
  await site.write({
    [path]: (await site.read(path)).replace('Minsk', 'Homel'),
    'content/2022.md': chronology.replace('asked it to', 'wanted it'),
  })
  const built = await buildUnlessUnchanged({root: site.root, published: null})
  expect(built.diagnostics.map(({code}) => code)).toContain('store-damaged')
  expect(built.timings.some(({step}) => step === 'parseChronologies')).toBe(true)
})

/** Pagefind has a file for each event, named after what is in it. */
async function fragments(site: Site): Promise<string[]> {
  return (await site.list('dist/search')).filter((name) => name.startsWith('fragment/'))
}
