import {expect, test} from 'vitest'
import {findingsOf, themeOf} from './themeOf.ts'

const manifest = JSON.stringify({
  name: 'a',
  api: 1,
  settings: {
    ink: {type: 'colour', default: '#111', property: '--ink-of-a'},
    width: {type: 'length', default: '40rem', property: '--width-of-a'},
    face: {type: 'font', default: null, property: '--face-of-a'},
    ratio: {type: 'number', default: 1.5, minimum: 1, maximum: 3, property: '--ratio-of-a'},
    align: {type: 'choice', default: 'start', choices: ['start', 'end'], property: '--align-of-a'},
    shown: {type: 'boolean', default: true, property: '--shown-of-a'},
    motto: {type: 'text', default: null, property: '--motto-of-a', description: 'A sentence.'},
    secret: {type: 'text', default: 'not in the style sheet'},
  },
})

function sheet(assets: {address: string; content: Uint8Array | string}[]): string {
  const declarations = String(assets.find(({address}) => address === 'assets/settings.css')?.content)
  return declarations
    .split('\n')
    .filter((line) => !/--\S+: /.test(line) || line.includes('-of-a'))
    .join('\n')
}

test('defaults and configured values become custom properties in a layer of their own', async () => {
  const theme = await themeOf(
    {'a/theme.json': manifest},
    {
      theme: './a',
      settings: {
        ink: 'oklch(40% 0.1 250)',
        face: '"Noto Serif", Georgia, serif',
        shown: false,
        motto: 'a "b" \\ </style>\n',
      },
    },
  )
  expect(findingsOf(theme)).toEqual([])
  expect(theme.settings).toMatchObject({width: '40rem', secret: 'not in the style sheet', shown: false})
  expect(theme.styles.at(-1)).toBe('assets/settings.css')
  expect(sheet(theme.assets)).toMatchInlineSnapshot(`
    "/* Written from the settings of the site. */
    @layer settings {
      :root {
        --ink-of-a: oklch(40% 0.1 250);
        --width-of-a: 40rem;
        --face-of-a: "Noto Serif", Georgia, serif;
        --ratio-of-a: 1.5;
        --align-of-a: start;
        --shown-of-a: 0;
        --motto-of-a: "a \\22 b\\22  \\5c  \\3c /style\\3e \\a ";
      }
    }
    "
  `)
})

test('unknown settings and values of the wrong type are findings, and the default stays', async () => {
  const theme = await themeOf(
    {'a/theme.json': manifest},
    {theme: './a', settings: {inks: '#000', ink: 3, width: '40', ratio: 9, align: 'middle', shown: 'yes', motto: []}},
  )
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "daybook.config:1:1 theme-unknown-setting | The theme has no setting "inks". | Did you mean "ink"?",
      "daybook.config:1:1 theme-wrong-setting | The setting "ink" has to be a colour such as #1d4e89 or oklch(45% 0.1 250). | The type of each setting is in theme.json.",
      "daybook.config:1:1 theme-wrong-setting | The setting "width" has to be a length such as 40rem or 2px. | The type of each setting is in theme.json.",
      "daybook.config:1:1 theme-wrong-setting | The setting "ratio" has to lie between 1 and 3. | The type of each setting is in theme.json.",
      "daybook.config:1:1 theme-wrong-setting | The setting "align" has to be one of start, end. | The type of each setting is in theme.json.",
      "daybook.config:1:1 theme-wrong-setting | The setting "shown" has to be true or false. | The type of each setting is in theme.json.",
      "daybook.config:1:1 theme-wrong-setting | The setting "motto" has to be a text. | A sentence.",
    ]
  `)
  expect(theme.settings).toMatchObject({
    ink: '#111',
    width: '40rem',
    ratio: 1.5,
    align: 'start',
    shown: true,
    motto: null,
  })
})

test('a default of the wrong type is a finding of the theme', async () => {
  const theme = await themeOf(
    {
      'a/theme.json': '{"name": "a", "api": 1, "settings": {\n  "ink": {"type": "colour",\n    "default": "red; }"}}}',
    },
    {theme: './a'},
  )
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "a/theme.json:3:5 theme-wrong-setting | The default of the setting "ink" has to be a colour such as #1d4e89 or oklch(45% 0.1 250). | The type of each setting is in theme.json.",
    ]
  `)
})

test('no value can end its declaration or load anything', async () => {
  const attacks: [string, string][] = [
    ['ink', 'red; } body { display: none'],
    ['ink', 'url(https://example.org/x)'],
    ['ink', 'rgb(0 0 0); background: url(x)'],
    ['ink', '#fff /* '],
    ['ink', 'rgb(var(--x))'],
    ['width', '1rem; } *{'],
    ['width', 'calc(1rem)'],
    ['face', 'a; } b {'],
    ['face', '"a\\"; } b {"'],
    ['face', 'url(x)'],
    ['face', '"a'],
    ['face', 'a\n} b {'],
  ]
  for (const [key, value] of attacks) {
    const theme = await themeOf({'a/theme.json': manifest}, {theme: './a', settings: {[key]: value}})
    expect(theme.diagnostics.map(({code}) => code)).toEqual(['theme-wrong-setting'])
  }
})

test('the place of a setting comes from the config', async () => {
  const {resolveTheme} = await import('../../src/theme/resolveTheme.ts')
  const place = {file: 'daybook.config.json', line: 4, column: 5, endLine: 4, endColumn: 10}
  const theme = await resolveTheme({
    root: import.meta.dirname,
    theme: '@daybook/theme',
    settings: {acent: 'x'},
    settingPlace: () => place,
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "daybook.config.json:4:5 theme-unknown-setting | The theme has no setting "acent". | Did you mean "accent"?",
    ]
  `)
})
