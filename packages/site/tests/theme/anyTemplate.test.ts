import fc from 'fast-check'
import {expect, test} from 'vitest'
import {TemplateError} from '../../src/theme/diagnostics/templateError.ts'
import {render, themeOf} from './themeOf.ts'

const pieces = fc.constantFrom(
  ...['{{', '}}', '{{{', '}}}', '{{#if ', '{{#each ', '{{#with ', '{{/if}}', '{{/each}}', '{{/with}}', '{{else}}'],
  ...['{{> ', '{{#> ', '{{#*inline "', '"}}', '{{/inline}}', '{{/layouts/page}}', 'layouts/page', 'event', 'footer'],
  ...[
    '@parent/',
    '@root',
    '@index',
    '../',
    './',
    'this',
    'page.title',
    'site',
    'home.latest',
    ' as |a b|',
    '|',
    '(',
    ')',
  ],
  ...[
    't ',
    '"events" ',
    'count=1 ',
    'url ',
    'eq ',
    'lookup ',
    '<a href="',
    '"',
    "'",
    '<!--',
    '-->',
    '<script>',
    '>',
    '=',
  ],
  ...['é', '\u0000', '\u202e', '\n', '\r\n', ' ', '{{!-- ', ' --}}', '\\{{', '~}}', '{{~', '[', ']', '*', '&'],
)
const sources = fc.array(pieces, {maxLength: 24}).map((parts) => parts.join(''))

const names = ['home', 'event', 'chronology', 'period', 'page', 'facet', 'sources', 'figures', 'data', 'not-found']
const partials = ['footer', 'header', 'head', 'event', 'blocks', 'sources', 'period', 'neighbours']

test('whatever templates hold, the theme is read and checked, and a page is rendered or fails at a place', async () => {
  const folders = [...names.map((name) => `templates/${name}`), ...partials.map((name) => `partials/${name}`)]
  const view = {page: {title: 'a', kind: 'home'}, site: {title: 'b'}, home: {latest: []}}
  await fc.assert(
    fc.asyncProperty(fc.array(sources, {minLength: folders.length, maxLength: folders.length}), async (texts) => {
      const theme = await themeOf(Object.fromEntries(folders.map((path, at) => [`theme/${path}.hbs`, texts[at] ?? ''])))
      for (const {place, message} of theme.diagnostics) {
        expect(Math.min(place.line, place.column)).toBeGreaterThan(0)
        expect(message).not.toBe('')
      }
      for (const name of names) {
        try {
          render(theme, name, view)
        } catch (error) {
          expect(error).toBeInstanceOf(TemplateError)
        }
      }
    }),
    {seed: 7, numRuns: 20},
  )
})

test('whatever theme.json, words and helpers hold, the theme is read and checked', async () => {
  const values = fc.jsonValue({maxDepth: 3}).map((value) => JSON.stringify(value))
  const manifests = fc.oneof(
    values,
    fc
      .record(
        {
          name: fc.oneof(fc.string(), fc.integer()),
          api: fc.oneof(fc.integer(), fc.string()),
          extends: fc.oneof(fc.string(), fc.constantFrom('..', '.', '/', '@daybook/theme', 'theme')),
          settings: fc.jsonValue(),
          slots: fc.jsonValue(),
          styles: fc.jsonValue(),
          pages: fc.jsonValue(),
          stability: fc.jsonValue(),
        },
        {requiredKeys: []},
      )
      .map((value) => JSON.stringify(value)),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(manifests, values, values, async (manifest, words, css) => {
      const theme = await themeOf(
        {'a/theme.json': manifest, 'a/words/en.json': words, 'a/words/xx.json': words, 'a/styles/a.css': css},
        {theme: './a'},
      )
      for (const {place} of theme.diagnostics) expect(place.line).toBeGreaterThan(0)
    }),
    {seed: 7, numRuns: 40},
  )
})
