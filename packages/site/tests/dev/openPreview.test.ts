import {cp} from 'node:fs/promises'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {loadConfig} from '../../src/config/loadConfig.ts'
import {createSiteMemory} from '../../src/dev/createSiteMemory.ts'
import {openPreview} from '../../src/dev/openPreview.ts'
import {preparePreview} from '../../src/dev/preview.ts'
import {watchInputs} from '../../src/dev/watchInputs.ts'
import {makeSite} from '../site.ts'

const example = fileURLToPath(new URL('../../../../examples/belarus-conscription', import.meta.url))

test('every file of the example that is made when it is asked for is the one that a build writes', async () => {
  const {root, snapshot} = await makeSite({})
  for (const part of ['content', 'registers']) await cp(join(example, part), join(root, part), {recursive: true})
  await build({root, base: '/'})
  const built = await snapshot('dist')
  const preview = openPreview(await preparePreview(await loadConfig({root, base: '/'}), createSiteMemory()))
  const made: Record<string, string> = {}
  for (const address of Object.keys(built)) {
    const {status, content} = await preview.read(`/${address}`)
    made[address] = Buffer.from(content).toString('latin1')
    expect(status).toBe(200)
  }
  expect(Object.keys(made).length).toBeGreaterThan(100)
  expect(made).toEqual(built)
})

test('a site that was changed again and again is the one that was read once', async () => {
  const site = await makeSite({})
  for (const part of ['content', 'registers']) await cp(join(example, part), join(site.root, part), {recursive: true})
  const memory = createSiteMemory()
  const readAll = async (known: typeof memory) => {
    const preview = await preparePreview(await loadConfig({root: site.root, base: '/'}), known)
    const {read} = openPreview(preview)
    const pages = preview.plan.files.filter(({kind}) => kind !== 'copy')
    return Promise.all(pages.map(async ({address}) => [address, String((await read(address)).content)]))
  }
  await readAll(memory)
  for (const [from, to] of [
    ['2022', '2022'],
    [/On May 23, 2022,/, 'On May 24, 2022,'],
    [/\n\n/, '\n\n\n'],
    [/the Ministry/g, 'a ministry'],
    [/(?=\n\nOn May 24)/, '\n\nOn May 24, 2022, see 23 May 2022, something else was told.\n\n- Tags: #new'],
    [/\n\nOn May 24, 2022, see[^#]*#new/, ''],
    [/\n\n[^\n]+(?=\n\nOn May 24)/, ''],
  ] as const) {
    await site.write({'content/2022.md': (await site.read('content/2022.md')).replace(from, to)})
    expect(await readAll(memory)).toEqual(await readAll(createSiteMemory()))
  }
})

test('whatever words are changed, the preview is the one of a site that was read once', async () => {
  const site = await makeSite({})
  for (const part of ['content', 'registers']) await cp(join(example, part), join(site.root, part), {recursive: true})
  const memory = createSiteMemory()
  const readPages = async (known: typeof memory) => {
    const preview = await preparePreview(await loadConfig({root: site.root, base: '/'}), known)
    const {read} = openPreview(preview)
    const files = preview.plan.files.filter(({address}) => !address.startsWith('2022/events/'))
    const made = files.map(async ({address}) => [address, String((await read(address)).content)])
    return {files: preview.plan.files.length, diagnostics: preview.diagnostics, made: await Promise.all(made)}
  }
  await readPages(memory)
  const words = fc.constantFrom(
    'summons',
    'Minsk',
    'tel. +375 29 123-45-67',
    'see 23 May 2022',
    '[x](no.md)',
    '**40** men',
  )
  await fc.assert(
    fc.asyncProperty(fc.nat(), words, fc.boolean(), async (number, word, isKept) => {
      const text = await site.read('content/2022.md')
      const all = [...text.matchAll(/(?<=\p{L} )\p{L}+/gu)]
      const found = all[number % all.length] as RegExpExecArray
      const changed = text.slice(0, found.index) + word + text.slice(found.index + found[0].length)
      await site.write({'content/2022.md': changed})
      expect(await readPages(memory)).toEqual(await readPages(createSiteMemory()))
      if (!isKept) await site.write({'content/2022.md': text})
    }),
    {seed: 20221122, numRuns: 7, endOnFailure: true},
  )
})

test('what a site is made from is new once for each change', async () => {
  const site = await makeSite({'content/2022.md': 'On 5 May 2022, the ministry spoke.\n'})
  const state = watchInputs()
  const isNew = async () => state.isNew(await loadConfig({root: site.root}))
  expect([await isNew(), await isNew()]).toEqual([true, false])
  for (const file of [
    'content/2022.md',
    'content/a.png',
    'registers/tags.csv',
    'theme/partials/own.hbs',
    'daybook.config.json',
  ]) {
    await site.write({[file]: file.endsWith('json') ? '{}' : 'On 5 May 2022, it was silent.\n'})
    expect([file, await isNew(), await isNew()]).toEqual([file, true, false])
  }
})

test('what did not change is not read again; what changed is', async () => {
  const site = await makeSite({
    'content/2021.md': 'On 5 May 2021, the ministry spoke.\n',
    'content/2022.md': 'On 5 May 2022, the ministry spoke in Minsk.\n',
    'registers/places.csv': 'id,name\nminsk,Minsk\n',
  })
  const memory = createSiteMemory()
  const read = async () => {
    const {edition, theme} = await preparePreview(await loadConfig({root: site.root, base: '/'}), memory)
    return [...edition.chronologies.map(({model}) => model.events[0]?.whole), theme.render]
  }
  const first = await read()
  const same = async () => (await read()).map((each, index) => each === first[index])
  expect(await same()).toEqual([true, true, true])
  await site.write({'content/2022.md': 'On 5 May 2022, the ministry was silent.\n'})
  expect(await same()).toEqual([false, true, true])
  await site.write({'registers/places.csv': 'id,name\nminsk,Minsk\ngomel,Gomel\n'})
  expect(await same()).toEqual([false, false, true])
  await site.write({'theme/partials/footer.hbs': '<footer></footer>\n'})
  expect(await same()).toEqual([false, false, false])
})
