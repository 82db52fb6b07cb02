import {join} from 'node:path'
import {expect, test} from 'vitest'
import {loadConfig} from '../../src/config/loadConfig.ts'
import {makeSite} from '../site.ts'

async function problems(files: Record<string, string>): Promise<string[]> {
  const {root} = await makeSite(files)
  const {diagnostics} = await loadConfig({root})
  return diagnostics.map(
    ({code, place, message, hint}) => `${place.file}:${place.line}:${place.column} ${code} ${message} ${hint}`,
  )
}

test('without a configuration everything has its default', async () => {
  const {root} = await makeSite({})
  const config = await loadConfig({root})
  expect(config).toMatchObject({
    file: null,
    title: null,
    url: null,
    base: null,
    content: join(root, 'content'),
    registers: join(root, 'registers'),
    out: join(root, 'dist'),
    theme: '@daybook/theme',
    diagnostics: [],
  })
})

test('a TypeScript configuration is read, and what the caller says goes before it', async () => {
  const {root} = await makeSite({
    'daybook.config.ts': `
      import {defineConfig} from '@daybook/site'
      import {name} from './shared.ts'
      export default defineConfig({title: name as string, url: 'https://example.org/monitor', out: 'public'})
    `,
    'shared.ts': "export const name: string = 'Monitor'",
  })
  const config = await loadConfig({root})
  expect(config).toMatchObject({
    title: 'Monitor',
    url: 'https://example.org/monitor/',
    base: null,
    out: join(root, 'public'),
    diagnostics: [],
  })
  expect(await loadConfig({root, out: join(root, 'other'), base: 'x'})).toMatchObject({
    base: '/x/',
    out: join(root, 'other'),
  })
})

test.each([
  ['daybook.config.mjs', "export default {title: 'Monitor'}"],
  ['daybook.config.js', "export default {title: 'Monitor'}"],
  ['daybook.config.json', '{"title": "Monitor"}'],
])('%s is read', async (name, text) => {
  const {root} = await makeSite({[name]: text})
  expect(await loadConfig({root})).toMatchObject({title: 'Monitor', file: name, diagnostics: []})
})

test('every wrong key is told at its place, with the key that was meant', async () => {
  const text = `import {defineConfig} from '@daybook/site'
export default defineConfig({
  titel: 'x',
  publisher: {nmae: 'y'},
  url: 'example.org',
  settings: {accent: ['red']},
  zzzzzz: 1,
})`
  expect(await problems({'daybook.config.ts': text})).toMatchInlineSnapshot(`
    [
      "daybook.config.ts:3:3 config-unknown-key Unknown key \`titel\`. Did you mean \`title\`?",
      "daybook.config.ts:4:3 config-invalid \`publisher.name\`: expected string, but it is missing. Write a value of the kind that is named.",
      "daybook.config.ts:4:15 config-unknown-key Unknown key \`publisher.nmae\`. Did you mean \`name\`?",
      "daybook.config.ts:5:3 config-invalid \`url\`: Not an address that starts with https:// or http://. Write a value of the kind that is named.",
      "daybook.config.ts:6:14 config-invalid \`settings.accent\`: expected string or number or boolean. Write a value of the kind that is named.",
      "daybook.config.ts:7:3 config-unknown-key Unknown key \`zzzzzz\`. Remove it. The keys here are title, description, url, base, lang, publisher, license, content, registers, out, theme, settings, safety, search, navigation.",
    ]
  `)
})

test('what is right in a configuration still counts beside what is wrong', async () => {
  const {root} = await makeSite({'daybook.config.json': '{"title": "Monitor", "lang": "not a tag", "x": 1}'})
  expect(await loadConfig({root})).toMatchObject({title: 'Monitor', lang: null})
})

test.each([
  ['a comma too many in JSON', 'daybook.config.json', '{\n  "title": "x",\n}', '3:1 config-syntax'],
  ['a word that JSON has not', 'daybook.config.json', '{\n  "lang": en\n}', '2:11 config-syntax'],
  ['JSON that ends too early', 'daybook.config.json', '{\n  "title": "x"', '2:15 config-syntax'],
  ['a brace that is not closed', 'daybook.config.ts', "export default {\n  title: 'x'\n)", '3:1 config-syntax'],
  ['an import of nothing', 'daybook.config.ts', "import './nothing.ts'\nexport default {}", '1:9 config-failed'],
  ['no export', 'daybook.config.ts', 'const a = 1', '1:1 config-no-export'],
  ['a list as export', 'daybook.config.js', 'export default []', '1:1 config-no-export'],
])('%s is told at its place', async (_, name, text, expected) => {
  const found = await problems({[name]: text})
  expect(found).toHaveLength(1)
  expect(found[0]).toContain(`${name}:${expected} `)
})

test('two configurations are one too many', async () => {
  const found = await problems({'daybook.config.ts': 'export default {}', 'daybook.config.json': '{}'})
  expect(found).toEqual([expect.stringContaining('daybook.config.json:1:1 several-configs')])
})

test('a Markdown file as root needs no configuration and takes none', async () => {
  const {root} = await makeSite({'notes/may.md': '', 'notes/daybook.config.json': '{"title": "x"}'})
  expect(await loadConfig({root: join(root, 'notes/may.md'), out: join(root, 'out')})).toMatchObject({
    root: join(root, 'notes'),
    single: 'may.md',
    title: null,
    content: join(root, 'notes'),
    diagnostics: [],
  })
})
