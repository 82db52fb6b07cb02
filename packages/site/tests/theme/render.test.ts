import {expect, test} from 'vitest'
import {TemplateError} from '../../src/theme/diagnostics/templateError.ts'
import type {Theme} from '../../src/theme/theme.ts'
import {findingsOf, render, themeOf} from './themeOf.ts'

const page = 'theme/templates/example.hbs'

function errorOf(theme: Theme, view: object): string {
  try {
    return `rendered: ${render(theme, 'example', view)}`
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    const {code, hint} = error.diagnostic
    return `${code} ${error.message} ${hint}`
  }
}

test('a misspelt field fails with its place and the field that was meant', async () => {
  const theme = await themeOf({[page]: '<h1>\n  {{page.titel}}\n</h1>'})
  expect(errorOf(theme, {page: {title: 'a', lang: 'en'}})).toMatchInlineSnapshot(
    `"theme-unknown-field theme/templates/example.hbs:2:5: There is no field "titel" here. Did you mean "title"?"`,
  )
})

test('the first step of a path, arguments of helpers and block parameters are checked as well', async () => {
  const view = {page: {title: 'a'}, list: [{name: 'x'}]}
  for (const [source, message] of [
    ['{{pgae.title}}', '1:3: There is no field "pgae" here.'],
    ['{{#if page.tilte}}x{{/if}}', '1:7: There is no field "tilte" here.'],
    ['{{#each list as |item|}}{{item.nmae}}{{/each}}', '1:27: There is no field "nmae" here.'],
    ['{{#with page}}{{this.tite}}{{/with}}', '1:17: There is no field "tite" here.'],
    ['{{url page.link}}', '1:7: There is no field "link" here.'],
    ['{{#each list}}{{@lats}}{{/each}}', '1:17: There is no field "lats" here.'],
  ] as const) {
    const theme = await themeOf({[page]: source})
    expect(errorOf(theme, view)).toContain(`${page}:${message}`)
  }
})

test('the place is that of the partial in which it happened', async () => {
  const theme = await themeOf({
    [page]: '{{#each list}}\n{{> part}}\n{{/each}}',
    'theme/partials/part.hbs': '<b>\n\n  {{page.title}}</b>',
  })
  expect(errorOf(theme, {page: {title: 'a'}, list: [{name: 'x'}]})).toMatchInlineSnapshot(
    `"theme-unknown-field theme/partials/part.hbs:3:5: There is no field "page" here. Inside a block such as {{#each}}, fields of the page are written @root.page."`,
  )
})

test('text handed to a layout fails in the file that wrote it', async () => {
  const theme = await themeOf({
    [page]: '{{#> layouts/frame}}\n{{#*inline "main"}}\n  {{missing}}\n{{/inline}}{{/layouts/frame}}',
    'theme/layouts/frame.hbs': '\n\n\n\n{{#> main}}{{/main}}',
  })
  expect(errorOf(theme, {title: 'a'})).toMatchInlineSnapshot(
    `"theme-unknown-field theme/templates/example.hbs:3:5: There is no field "missing" here. The fields here are title."`,
  )
})

test('a field of something empty asks for a condition around it', async () => {
  const theme = await themeOf({[page]: '{{#if status}}{{status.text}}{{/if}}{{certainty.text}}'})
  expect(errorOf(theme, {status: null, certainty: null})).toMatchInlineSnapshot(
    `"theme-unknown-field theme/templates/example.hbs:1:39: "text" is asked of something that is empty here. Put {{#if field}} around it: the field is not always filled."`,
  )
})

test('a helper that fails says where it was called', async () => {
  const theme = await themeOf({[page]: '<p>{{t (lookup page "kind")}}</p>'})
  expect(errorOf(theme, {page: {kind: 'unheard-of'}})).toMatchInlineSnapshot(
    `"theme-helper theme/templates/example.hbs:1:4: {{t}}: There is no word "unheard-of" in words/en.json. Check the values given to the helper."`,
  )
  const wrong = await themeOf({[page]: '{{#if a b}}{{/if}}'})
  expect(errorOf(wrong, {a: 1, b: 2})).toMatchInlineSnapshot(
    `"theme-helper theme/templates/example.hbs:1:1: {{if}}: #if requires exactly one argument. Check the values given to the helper."`,
  )
})

test('a page without a template', async () => {
  const theme = await themeOf({})
  expect(errorOf(theme, {})).toMatchInlineSnapshot(
    `"theme-template-missing templates/example.hbs:1:1: There is no templates/example.hbs. Put the file into the templates folder of the theme."`,
  )
})

test('the prototype of a value cannot be reached', async () => {
  const view = {page: {title: 'a'}, list: ['x']}
  for (const source of [
    '{{page.constructor}}',
    '{{page.__proto__}}',
    '{{page.toString}}',
    '{{#with page}}{{hasOwnProperty}}{{/with}}',
    '{{list.constructor.constructor}}',
  ]) {
    const theme = await themeOf({[page]: source})
    expect(errorOf(theme, view)).toContain('theme-unknown-field')
  }
  const theme = await themeOf({[page]: '[{{lookup page "constructor"}}{{lookup page "__proto__"}}]'})
  expect(render(theme, 'example', view)).toBe('[]')
})

test('values are escaped, html fields are not, and a field wins over a helper of its name', async () => {
  const theme = await themeOf({[page]: '{{title}} {{{html}}} {{number}} {{number number}}'})
  expect(findingsOf(theme)).toEqual([])
  expect(render(theme, 'example', {title: '<b>&"', html: '<i>ok</i>', number: 12345})).toBe(
    '&lt;b&gt;&amp;&quot; <i>ok</i> 12345 12,345',
  )
})

test('addresses that could run a script or leave the web become #', async () => {
  const theme = await themeOf({[page]: '{{#each list}}{{url this}} {{/each}}'})
  const list = [
    ...[
      'index.html',
      '../a/b.html#c',
      '#top',
      '',
      '?a=b:c',
      '/x',
      './a:b',
      'https://example.org/',
      'HTTP://example.org',
    ],
    ...[
      'mailto:a@example.org',
      'javascript:alert(1)',
      ' java\tscript:alert(1)',
      '\u0001javascript:x',
      'data:text/html,x',
    ],
    ...['vbscript:x', 'file:///etc/passwd', 'JaVaScRiPt:x'],
  ]
  expect(render(theme, 'example', {list}).split(' ')).toMatchInlineSnapshot(`
    [
      "index.html",
      "../a/b.html#c",
      "#top",
      "",
      "?a&#x3D;b:c",
      "/x",
      "./a:b",
      "https://example.org/",
      "HTTP://example.org",
      "mailto:a@example.org",
      "#",
      "#",
      "#",
      "#",
      "#",
      "#",
      "#",
    ]
  `)
})

test('a share of a whole is a percentage', async () => {
  const theme = await themeOf({[page]: '{{share 125 of=1000}} {{share 1 of=3}}'})
  expect(render(theme, 'example')).toBe('12.5% 33.333%')
})
