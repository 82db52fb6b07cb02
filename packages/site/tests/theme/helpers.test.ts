import {expect, test} from 'vitest'
import {findingsOf, render, themeOf} from './themeOf.ts'

const page = 'theme/templates/example.hbs'

test('a theme brings helpers as functions with names, in TypeScript or JavaScript', async () => {
  const theme = await themeOf(
    {
      'theme/helpers.ts': `import type {HelperContext} from '@daybook/site'
export function initials(name: string, {hash}: HelperContext): string {
  return name.split(' ').slice(0, Number(hash.limit ?? 9)).map(([first]) => first).join('')
}
`,
      'base/theme.json': '{"name": "base", "api": 1}',
      'base/helpers.mjs': 'export const shout = (text) => text.toUpperCase()\nexport const initials = () => "base"\n',
      [page]: '{{initials name}} {{initials name limit=2}} {{shout (initials name)}} {{#if (initials name)}}yes{{/if}}',
    },
    {theme: './base'},
  )
  expect(findingsOf(theme)).toEqual([])
  expect(render(theme, 'example', {name: 'ada m. lovelace'})).toBe('aml am AML yes')
})

test('a helper knows the language of the page, its words and its numbers', async () => {
  const theme = await themeOf({
    'theme/helpers.js':
      'export const summary = (count, {lang, word, number}) => [lang, word("events", {count}), number(count * 1000)].join()',
    [page]: '{{summary 21}}',
  })
  expect(render(theme, 'example', {}, 'ru').replace(/\s/g, ' ')).toBe('ru,21 событие,21 000')
  expect(render(theme, 'example', {}, 'en')).toBe('en,21 events,21,000')
})

test('what a helper gives is escaped, and HTML, promises and functions are refused', async () => {
  const helpers = `export const bold = (text) => '<b>' + text + '</b>'
export const html = () => ({toHTML: () => '<b>x</b>'})
export const late = async () => 'x'
export const lazy = () => () => 'x'
export const fails = () => { throw new Error('There is no year.') }
`
  const bold = await themeOf({'theme/helpers.js': helpers, [page]: '{{bold "x"}}'})
  expect(render(bold, 'example')).toBe('&lt;b&gt;x&lt;/b&gt;')
  for (const [name, message] of [
    ['html', 'it gives HTML; a helper gives text, and the template has the HTML'],
    ['late', 'it gives a promise; a helper has its result at once'],
    ['lazy', 'it gives a function; a helper gives text'],
    ['fails', 'There is no year'],
  ]) {
    const theme = await themeOf({'theme/helpers.js': helpers, [page]: `<p>{{${name} 1}}</p>`})
    expect(findingsOf(theme)).toEqual([])
    expect(() => render(theme, 'example')).toThrow(`${page}:1:4: {{${name}}}: ${message}.`)
  }
})

test('a module that does not run is a finding at the line at which it stopped', async () => {
  const broken = await themeOf({'theme/helpers.ts': 'export const a = 1 +\n\nexport const b = () => 2\n'})
  const failing = await themeOf({'theme/helpers.js': 'export const a = () => 1\nthrow new Error("not today")\n'})
  const missing = await themeOf({'theme/helpers.js': 'import {x} from "nowhere"\nexport const a = () => x\n'})
  expect([broken, failing, missing].flatMap(findingsOf)).toMatchInlineSnapshot(`
    [
      "theme/helpers.ts:3:1 theme-helper-module | theme/helpers.ts is not well-formed: Unexpected token | helpers.ts (or .js, .mjs) exports functions by their names: export function initials(name) {…}.",
      "theme/helpers.js:2:7 theme-helper-module | theme/helpers.js stopped: not today | helpers.ts (or .js, .mjs) exports functions by their names: export function initials(name) {…}.",
      "theme/helpers.js:1:18 theme-helper-module | theme/helpers.js stopped: Cannot find module 'nowhere' | helpers.ts (or .js, .mjs) exports functions by their names: export function initials(name) {…}.",
    ]
  `)
})
