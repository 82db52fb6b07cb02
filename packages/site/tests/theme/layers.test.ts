import {expect, test} from 'vitest'
import {findingsOf, render, themeOf} from './themeOf.ts'

test('the site goes before its theme, the theme before its parent, the parent before the built-in theme', async () => {
  const theme = await themeOf(
    {
      'theme/partials/one.hbs': 'site',
      'child/theme.json': '{"name": "child", "api": 1, "extends": "../parent"}',
      'child/partials/one.hbs': 'child',
      'child/partials/two.hbs': 'child',
      'parent/theme.json': '{"name": "parent", "api": 1}',
      'parent/partials/one.hbs': 'parent',
      'parent/partials/two.hbs': 'parent',
      'parent/partials/three.hbs': 'parent',
      'parent/templates/example.hbs': '{{> one}} {{> two}} {{> three}}',
    },
    {theme: './child'},
  )
  expect(findingsOf(theme)).toEqual([])
  expect(theme.layers.map(({name}) => name)).toEqual(['site', 'child', 'parent', '@daybook/theme'])
  expect(render(theme, 'example')).toBe('site child parent')
})

test('@parent reaches the same partial below the layer in which it is written, whoever includes it', async () => {
  const theme = await themeOf(
    {
      'theme/partials/part.hbs': 'site({{> @parent/part}})',
      'child/theme.json': '{"name": "child", "api": 1, "extends": "../parent"}',
      'child/partials/part.hbs': 'child({{> @parent/part}})',
      'parent/theme.json': '{"name": "parent", "api": 1}',
      'parent/partials/part.hbs': 'parent({{> inner}})',
      'parent/partials/inner.hbs': 'inner',
      'theme/partials/inner.hbs': 'overridden {{> @parent/inner}}',
      'parent/templates/example.hbs': '{{> part}}',
    },
    {theme: './child'},
  )
  expect(findingsOf(theme)).toEqual([])
  expect(render(theme, 'example')).toBe('site(child(parent(overridden inner)))')
})

test('a template and a layout can wrap the ones below them', async () => {
  const theme = await themeOf(
    {
      'theme/templates/example.hbs': '<div>{{> @parent/templates/example}}</div>',
      'theme/layouts/frame.hbs': 'framed: {{#> @parent/layouts/frame}}{{> @partial-block}}{{/@parent/layouts/frame}}',
      'base/theme.json': '{"name": "base", "api": 1}',
      'base/layouts/frame.hbs': '[{{#> main}}nothing{{/main}}]',
      'base/templates/example.hbs': '{{#> layouts/frame}}{{#*inline "main"}}{{title}}{{/inline}}{{/layouts/frame}}',
    },
    {theme: './base'},
  )
  expect(findingsOf(theme)).toEqual([])
  expect(render(theme, 'example', {title: 'Title'})).toBe('<div>framed: [Title]</div>')
})

test('a theme can be a package of the site', async () => {
  const theme = await themeOf(
    {
      'node_modules/@someone/theme/theme.json': '{"name": "@someone/theme", "api": 1}',
      'node_modules/@someone/theme/templates/example.hbs': 'packaged',
    },
    {theme: '@someone/theme'},
  )
  expect(findingsOf(theme)).toEqual([])
  expect(render(theme, 'example')).toBe('packaged')
})

test('files may start with a byte order mark', async () => {
  const theme = await themeOf(
    {
      'base/theme.json': '\uFEFF{"name": "base", "api": 1}',
      'base/words/en.json': '\uFEFF{"home": "Front page"}',
      'base/templates/example.hbs': '\uFEFF{{t "home"}}',
    },
    {theme: './base'},
  )
  expect(findingsOf(theme)).toEqual([])
  expect(render(theme, 'example')).toBe('Front page')
})

test('a slot prints its fall-back until the site fills it, and sees the context of its place', async () => {
  const base = {
    'base/theme.json': '{"name": "base", "api": 1, "slots": {"event-extra": "Behind an event."}}',
    'base/templates/example.hbs':
      '{{#each events}}{{title}}{{#> slots/event-extra}} (nothing){{/slots/event-extra}};{{/each}}',
  }
  const view = {events: [{title: 'One'}, {title: 'Two'}]}
  const empty = await themeOf(base, {theme: './base'})
  expect(render(empty, 'example', view)).toBe('One (nothing);Two (nothing);')
  const filled = await themeOf(
    {...base, 'theme/slots/event-extra.hbs': '/{{title}}{{> @partial-block}}'},
    {theme: './base'},
  )
  expect(findingsOf(filled)).toEqual([])
  expect(render(filled, 'example', view)).toBe('One/One (nothing);Two/Two (nothing);')
})

test('a theme that does not exist, extends itself, or says nothing of itself', async () => {
  const missing = await themeOf({}, {theme: './nowhere'})
  expect(findingsOf(missing)).toMatchInlineSnapshot(`
    [
      "daybook.config:1:1 theme-not-found | There is no theme "./nowhere". | Install the package in the folder of the site, or write a folder as a relative path: "./my-theme".",
    ]
  `)
  expect(missing.layers.map(({name}) => name)).toEqual(['@daybook/theme'])

  const circle = await themeOf(
    {
      'a/theme.json': '{"name": "a", "api": 1,\n "extends": "../b"}',
      'b/theme.json': '{\n  "name": "b",\n  "api": 1,\n  "extends": "../a"\n}',
    },
    {theme: './a'},
  )
  expect(findingsOf(circle)).toMatchInlineSnapshot(`
    [
      "b/theme.json:4:3 theme-extends-cycle | The theme "../a" is reached a second time. | Remove one "extends" from the chain.",
    ]
  `)

  const silent = await themeOf({'a/templates/page.hbs': 'x'}, {theme: './a'})
  expect(findingsOf(silent)).toMatchInlineSnapshot(`
    [
      "a/theme.json:1:1 theme-manifest | The theme has no theme.json. | A theme needs a theme.json with at least {"name": "my-theme", "api": 1}.",
    ]
  `)
})

test('a theme.json that is no JSON, has unknown or wrong fields, or another version of the interface', async () => {
  const broken = await themeOf({'a/theme.json': '{\n  "name": "a",\n  "api": 1,,\n}'}, {theme: './a'})
  expect(findingsOf(broken)).toMatchInlineSnapshot(`
    [
      "a/theme.json:3:12 theme-manifest | The file is no valid JSON; reading stopped here. | A theme needs a theme.json with at least {"name": "my-theme", "api": 1}.",
    ]
  `)
  const wrong = await themeOf(
    {
      'a/theme.json': [
        '{',
        '  "name": "a", "api": 1, "slot": {},',
        '  "settings": {"width": {"type": "lenght", "default": "1rem"}},',
        '  "styles": ["a.css", 2]',
        '}',
      ].join('\n'),
    },
    {theme: './a'},
  )
  expect(findingsOf(wrong).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toMatchInlineSnapshot(`
    [
      "a/theme.json:2:26 theme-unknown-key | Nothing reads the key "slot".",
      "a/theme.json:3:26 theme-manifest | settings.width.type: expected one of colour, length, font, number, choice, boolean, text.",
      "a/theme.json:4:23 theme-manifest | styles.1: expected string, received number.",
    ]
  `)
  const later = await themeOf({'a/theme.json': '{"name": "a",\n  "api": 2}'}, {theme: './a'})
  expect(findingsOf(later)).toMatchInlineSnapshot(`
    [
      "a/theme.json:2:3 theme-api | "a" is written for version 2 of the theme interface; this is version 1. | Install a version of the theme that says "api": 1.",
    ]
  `)
})
