import {appendFile, mkdir, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {BuildOptions} from '../../src/build.ts'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {makeSite} from '../site.ts'

const files = {
  'content/2022.md':
    '# Report\n\nOn 5 March 2022, the ministry spoke. ![A form](form.txt)\n\nOn 6 March 2022, it did not.\n',
  'content/form.txt': 'a form',
  'registers/tags.csv': 'id,name\ncourt,Court\n',
  'daybook.config.json': '{"title": "Site"}',
  'theme/styles/own.css': 'p { color: red }\n',
}

async function readTree(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return Object.fromEntries(
    await Promise.all(paths.sort().map(async (path) => [path.slice(folder.length), await readFile(path, 'latin1')])),
  )
}

test('where nothing changed, nothing is made and no file is touched', async () => {
  const {root} = await makeSite(files)
  const first = await buildUnlessUnchanged({root})
  const page = join(root, 'dist/index.html')
  const {ino} = await stat(page)
  const second = await buildUnlessUnchanged({root})
  expect(first.reused).toBe(0)
  const nothing = {rendered: [], reused: first.pages, costs: {templates: [], slowest: []}}
  expect(second).toEqual({...first, ...nothing, timings: second.timings})
  expect((await stat(page)).ino).toBe(ino)
  expect((await buildUnlessUnchanged({root, force: true})).reused).toBe(0)
})

test('a single file keeps nothing', async () => {
  const {root} = await makeSite({'notes.md': files['content/2022.md'].replace('![A form](form.txt)', '')})
  const options = {root: join(root, 'notes.md'), out: join(root, 'dist')}
  await buildUnlessUnchanged(options)
  expect((await buildUnlessUnchanged(options)).reused).toBe(0)
  expect(await readdir(root)).toEqual(['dist', 'notes.md'])
})

const changes: [string, (root: string) => Promise<unknown>, Partial<BuildOptions>?][] = [
  ['a word of the content', (root) => replace(root, 'content/2022.md', 'spoke', 'wrote')],
  ['a file that a text points at', (root) => replace(root, 'content/form.txt', 'form', 'norm')],
  ['a register', (root) => replace(root, 'registers/tags.csv', 'Court', 'Curia')],
  ['the configuration', (root) => replace(root, 'daybook.config.json', 'Site', 'Page')],
  ['a style sheet', (root) => replace(root, 'theme/styles/own.css', 'red', 'tan')],
  ['a new template', (root) => write(root, 'theme/partials/footer.hbs', '<footer></footer>\n')],
  ['a new chronology', (root) => write(root, 'content/2021.md', 'On 5 March 2021, the ministry spoke.\n')],
  [
    'a chronology that went away',
    (root) =>
      rm(join(root, 'content/form.txt')).then(() => replace(root, 'content/2022.md', '![A form](form.txt)', '')),
  ],
  ['the base', async () => {}, {base: '/a/'}],
  ['a page that somebody changed', (root) => appendFile(join(root, 'dist/index.html'), 'x')],
  ['a page that somebody removed', (root) => rm(join(root, 'dist/404.html'))],
]

test('what a build says of addresses that moved is said once', async () => {
  const {root} = await makeSite(files)
  await buildUnlessUnchanged({root})
  await replace(root, 'content/2022.md', 'On 6 March', 'On 7 March')
  const codes = async () => (await buildUnlessUnchanged({root})).diagnostics.map(({code}) => code)
  expect(await codes()).toContain('address-gone')
  expect(await codes()).not.toContain('address-gone')
  expect((await buildUnlessUnchanged({root})).reused).toBeGreaterThan(0)
})

test.each(changes)('%s: the site is the one of a first build', async (_, change, options = {}) => {
  const {root} = await makeSite(files)
  await buildUnlessUnchanged({root})
  await change(root)
  const again = await buildUnlessUnchanged({root, ...options, published: null})
  const out = join(root, 'fresh')
  await buildUnlessUnchanged({root, ...options, out, published: null})
  expect([again.written, again.reused + again.rendered.length]).toEqual([true, again.pages])
  expect(again.timings.map(({step}) => step)).toContain('writeSite')
  expect(await readTree(join(root, 'dist'))).toEqual(await readTree(out))
})

const damages: [string, (text: string) => string][] = [
  ['cut short', (text) => text.slice(0, -100)],
  ['with another sign', (text) => text.replace(/"(?:pages|seals)":|(?<=\n)["[]/, '"signs":')],
  ['empty', () => ''],
]
const stored = ['build', 'told', 'site', 'pages'].flatMap((name) =>
  damages.map(([how, damage]) => ({name, how, damage})),
)

test.each(stored)('what is stored of a $name $how is not trusted', async ({name, damage}) => {
  const {root} = await makeSite(files)
  await buildUnlessUnchanged({root})
  const before = await readTree(join(root, 'dist'))
  const [found = ''] = (await readdir(join(root, '.daybook'))).filter((entry) => entry.startsWith(`${name}-`))
  const path = join(root, '.daybook', found)
  await writeFile(path, damage(await readFile(path, 'utf8')))
  // A word that no page shows, so that the build is made and its pages could all be kept.
  await replace(root, 'content/2022.md', '# Report', '<!-- a note -->\n\n# Report')
  const again = await buildUnlessUnchanged({root})
  expect(again.diagnostics.map(({code}) => code)).toContain('store-damaged')
  expect(again.reused > 0).toBe(name === 'build' || name === 'told')
  expect(Object.keys(await readTree(join(root, 'dist')))).toEqual(Object.keys(before))
  expect((await buildUnlessUnchanged({root})).reused).toBe(again.pages)
})

test('what a dead build was writing into the store is removed', async () => {
  const {root} = await makeSite(files)
  await buildUnlessUnchanged({root})
  const list = async () => (await readdir(join(root, '.daybook'))).sort()
  const before = await list()
  await writeFile(join(root, '.daybook', `${before.find((name) => name.startsWith('texts-'))}.0badcafe`), 'half of it')
  await replace(root, 'registers/tags.csv', 'Court', 'Curia')
  await buildUnlessUnchanged({root})
  expect(await list()).toEqual(before)
})

const parts = ['site', 'pages', 'tellings', 'edition', 'texts'].flatMap((name) =>
  damages.map(([how, damage]) => ({name, how, damage})),
)

test.each(parts)('what is stored of the $name $how is not trusted', async ({name, damage}) => {
  const {root} = await makeSite({
    'content/2022.md': '# Report\n\nOn 5 March 2022, the ministry spoke. It spoke long.\n',
  })
  await buildUnlessUnchanged({root})
  const [found = ''] = (await readdir(join(root, '.daybook'))).filter((entry) => entry.startsWith(`${name}-`))
  const path = join(root, '.daybook', found)
  await writeFile(
    path,
    damage((await readFile(path, 'utf8')).replace(/(?<=\n.)./s, (sign) => (sign === '"' ? "'" : '"'))),
  )
  await replace(root, 'content/2022.md', 'spoke long', 'spoke for long')
  const again = await buildUnlessUnchanged({root})
  expect(again.diagnostics.map(({code}) => code)).toEqual(['store-damaged'])
  expect(again.timings.map(({step}) => step)).toContain('writeSite')
  await replace(root, 'content/2022.md', 'spoke for long', 'spoke long')
  const next = await buildUnlessUnchanged({root})
  expect([next.diagnostics, next.timings.some(({step}) => step === 'writeSite')]).toEqual([[], false])
})

async function replace(root: string, file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(root, file), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(root, file), text.replace(from, to))
}

async function write(root: string, file: string, text: string): Promise<void> {
  await mkdir(join(root, file, '..'), {recursive: true})
  await writeFile(join(root, file), text)
}
