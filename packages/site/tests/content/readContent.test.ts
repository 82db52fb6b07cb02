import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadConfig} from '../../src/config/loadConfig.ts'
import {readContent} from '../../src/content/readContent.ts'
import {makeSite} from '../site.ts'

test('chronologies, pages and registers are read, sorted by code unit; stray files are told', async () => {
  const {root} = await makeSite({
    'content/b.md': 'b',
    'content/B.be.md': '\uFEFFB',
    'content/ä.md': 'ä',
    'content/.draft.md': '',
    'content/notes.txt': '',
    'content/2021/march.md': '',
    'content/media/readme.md': '',
    'content/pages/about.md': 'about',
    'content/pages/old/about.md': '',
    'registers/tags.csv': 'id,name\na,A\n',
  })
  const {chronologies, pages, registers, diagnostics} = await readContent(await loadConfig({root}))
  expect(chronologies).toEqual([
    {file: 'content/B.be.md', path: 'B.be.md', name: 'B', edition: 'be', text: 'B'},
    {file: 'content/b.md', path: 'b.md', name: 'b', edition: null, text: 'b'},
    {file: 'content/ä.md', path: 'ä.md', name: 'ä', edition: null, text: 'ä'},
  ])
  expect(pages.map(({file}) => file)).toEqual(['content/pages/about.md'])
  expect(registers.tags).toHaveLength(1)
  expect(diagnostics.map(({code, place}) => `${code} ${place.file}`)).toEqual([
    'content-not-read content/2021/march.md',
    'content-not-read content/pages/old/about.md',
  ])
})

test('a link to a file outside is not content', async () => {
  const {root} = await makeSite({'secret.md': 'secret', 'content/a.md': 'a'})
  await symlink(join(root, 'secret.md'), join(root, 'content/b.md'))
  const {chronologies, diagnostics} = await readContent(await loadConfig({root}))
  expect(chronologies.map(({file}) => file)).toEqual(['content/a.md'])
  expect(diagnostics.map(({code, place}) => `${code} ${place.file}`)).toEqual(['outside-content content/b.md'])
})
