import {chmod, chown, mkdir, readdir, symlink} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {makeSite, runDaybook, type Site} from '../site.ts'

const content = {'content/2022.md': 'On May 23, 2022, the mayor spoke.\n'}
/** A site with a file of each kind that somebody may write. */
const files = {
  ...content,
  'content/pages/about.md': '# About\n',
  'registers/tags.csv': 'id,name\ncourt,Court\n',
  'theme/partials/footer.hbs': '<p>mine</p>\n',
  'theme/assets/mine.js': '',
  'theme/styles/mine.css': '',
  'theme/words/en.json': '{}',
  'theme/slots/event-page-end.hbs': '',
  'theme/helpers.js': '',
}

/** What a build of the site says that may not read a file or a folder of it. */
async function buildWithout(path: string): Promise<string> {
  const site = await makeSite(files)
  await giveToNobody(site)
  await chmod(join(site.root, path), 0)
  const {code, stderr} = await runDaybook(['build'], site.root, {}, nobody)
  expect(code).toBe(1)
  await chmod(join(site.root, path), 0o755)
  return stderr
}

const nobody = {uid: 65534, gid: 65534}

async function giveToNobody({root}: Site): Promise<void> {
  const paths = await readdir(root, {recursive: true})
  for (const path of ['', ...paths]) await chown(join(root, path), nobody.uid, nobody.gid)
}

describe.skipIf(process.getuid?.() !== 0)('what may not be read', () => {
  test.each([...Object.keys(files), 'content', 'content/pages', 'registers', 'theme', 'theme/partials'])(
    '%s is told, and nothing is written',
    async (path) => {
      const said = await buildWithout(path)
      expect(said).toContain(
        `${path}:1:1 error ${path.startsWith('theme') ? 'theme-file-unreadable' : 'file-unreadable'}`,
      )
      expect(said).toMatch(/cannot be read \(EACCES\)/)
      expect(said).not.toMatch(/^\s+at /m)
    },
  )

  test('an output folder is told, and stays as it was', async () => {
    const site = await makeSite({...content, 'dist/index.html': 'mine'})
    await giveToNobody(site)
    await chmod(join(site.root, 'dist'), 0)
    const {code, stderr} = await runDaybook(['build'], site.root, {}, nobody)
    expect([code, stderr]).toEqual([1, expect.stringContaining('dist:1:1 error output-unwritable')])
    expect(await site.list('dist')).toEqual(['index.html'])
  })

  test('a site that nothing can be kept in is built all the same, elsewhere', async () => {
    const site = await makeSite(content)
    const other = await makeSite({})
    await giveToNobody(other)
    await chmod(site.root, 0o555)
    for (let time = 1; time <= 2; time++) {
      const out = join(other.root, 'site')
      expect(await runDaybook(['build', '--out', out], site.root, {}, nobody)).toMatchObject({code: 0})
    }
    expect(await readdir(site.root)).toEqual(['content'])
    expect(await other.list('site')).toContain('index.html')
  })
})

test('a link of the theme or of the registers that leads outside, nowhere, or in a circle is told', async () => {
  const site = await makeSite({
    ...content,
    'secret.txt': 'secret',
    'theme/partials/footer.hbs': '',
    'theme/words/en.json': '{}',
  })
  const links = {
    'theme/assets/secret.js': '../../secret.txt',
    'theme/assets/folder': '../..',
    'theme/partials/header.hbs': '../../secret.txt',
    'theme/styles/circle.css': 'circle.css',
    'theme/styles/inside': '../words',
    'theme/styles/same.css': '../partials/footer.hbs',
    'registers/tags.csv': '../secret.txt',
  }
  for (const [path, target] of Object.entries(links)) {
    await mkdir(dirname(join(site.root, path)), {recursive: true})
    await symlink(target, join(site.root, path))
  }
  const {written, diagnostics} = await build({root: site.root})
  expect(written).toBe(false)
  expect(diagnostics.map(({code, message}) => `${code} ${message}`)).toMatchInlineSnapshot(`
    [
      "outside-content registers/tags.csv is a link to a file outside the folder of registers.",
      "theme-file-unreadable theme/assets/folder is a link to a file outside the theme.",
      "theme-file-unreadable theme/assets/secret.js is a link to a file outside the theme.",
      "theme-file-unreadable theme/partials/header.hbs is a link to a file outside the theme.",
      "theme-file-unreadable theme/styles/circle.css cannot be read (ELOOP).",
      "theme-file-unreadable theme/styles/inside is no file.",
    ]
  `)
})

test('what is named as a text but is no file, and a folder behind a link, are told', async () => {
  const site = await makeSite({...content, 'texts/about.md': '# About\n', 'content/2021.md/a.txt': ''})
  await symlink('../texts', join(site.root, 'content/pages'))
  await symlink('2021.md', join(site.root, 'content/2020.md'))
  const {diagnostics} = await build({root: site.root, write: false})
  expect(diagnostics.map(({code, message}) => `${code} ${message}`)).toMatchInlineSnapshot(`
    [
      "content-not-read content/2020.md is not published: it is neither a file nor a folder.",
      "content-not-read content/pages is not published: it is neither a file nor a folder.",
    ]
  `)
})

test('a theme whose files come and go while it is read never ends a build', async () => {
  const site = await makeSite({...content, 'theme/partials/footer.hbs': '<p>mine</p>\n'})
  let isOver = false
  const changing = (async () => {
    for (let time = 0; !isOver; time++) {
      const names = [`assets/${time % 7}.js`, `styles/${time % 7}.css`, `slots/event-end.hbs`, 'words/en.json']
      for (const name of names) await site.write({[`theme/${name}`]: name.endsWith('json') ? '{}' : ''})
      for (const name of names) await site.remove(`theme/${name}`)
    }
  })()
  for (let time = 0; time < 20; time++) await expect(build({root: site.root, write: false})).resolves.toBeDefined()
  isOver = true
  await changing
})
