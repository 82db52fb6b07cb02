import {expect, test} from 'vitest'
import {findingsOf, render, themeOf} from './themeOf.ts'

const page = 'theme/templates/example.hbs'

test('a template without a problem gives no finding', async () => {
  const theme = await themeOf({
    [page]: `{{!-- comment --}}
<a href="{{url link.href}}" title="{{link.title}}">{{{bodyHtml}}}</a> <a href="#{{id}}">{{#each list as |item|}}{{item.name}}{{/each}}</a>
<!-- <a href={{x}}> --> <img src="{{url page.root}}media/a.png" alt="{{t "home"}}">`,
  })
  expect(findingsOf(theme)).toEqual([])
})

test('syntax that cannot be read, each file with the place at which reading stopped', async () => {
  const theme = await themeOf({
    'theme/partials/footer.hbs': '<p>\n  {{#if a}}\n</p>\n',
    'theme/partials/header.hbs': '<p>{{#if a}}{{/each}}</p>',
    'theme/partials/head.hbs': '<p>\n<b>{{ title }</b></p>',
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/partials/footer.hbs:4:1 theme-syntax | The template cannot be read from here on: the file ends, and something is still open. | Check that every {{#block}} is closed and every brace has its partner.",
      "theme/partials/head.hbs:2:13 theme-syntax | The template cannot be read from here on: a sign does not belong here. | Check that every {{#block}} is closed and every brace has its partner.",
      "theme/partials/header.hbs:1:7 theme-syntax | The template cannot be read from here on: if doesn't match each. | Check that every {{#block}} is closed and every brace has its partner.",
    ]
  `)
  expect(() => render(theme, 'home')).toThrow('theme/partials/footer.hbs:4:')
})

test('partials that do not exist', async () => {
  const theme = await themeOf({
    [page]: '{{> foter}}\n {{> density-strip}} {{> @parent/nothing}} {{#> unheard-of}}x{{/unheard-of}}',
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:1:1 theme-unknown-partial | There is no partial "foter". | Did you mean "footer"?",
      "theme/templates/example.hbs:2:22 theme-unknown-partial | There is no "partials/nothing" in any layer below this one. | Partials are files of the partials folder; the name has no ending.",
      "theme/templates/example.hbs:2:44 theme-unknown-partial | There is no partial "unheard-of". | Partials are files of the partials folder; the name has no ending.",
    ]
  `)
})

test('names of partials that are computed', async () => {
  const theme = await themeOf({[page]: '{{> (lookup page "kind")}}'})
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:1:1 theme-computed-partial | The name of the partial is computed. | Write the name of the partial itself, and choose between partials with {{#if}}.",
    ]
  `)
})

test('slots that no layer declares, asked for or filled', async () => {
  const theme = await themeOf({
    [page]: '{{#> slots/head-ned}}{{/slots/head-ned}}',
    'theme/slots/footer-strat.hbs': 'x',
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/slots/footer-strat.hbs:1:1 theme-unknown-slot | There is no slot "footer-strat". | Did you mean "footer-start"?",
      "theme/templates/example.hbs:1:1 theme-unknown-slot | The slot "head-ned" is not declared. | Did you mean "head-end"?",
    ]
  `)
})

test('partials that replace nothing and that nobody includes', async () => {
  const theme = await themeOf({'theme/partials/foter.hbs': 'x'})
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/partials/foter.hbs:1:1 theme-unused-partial | Nothing includes the partial "foter". | Did you mean "footer"?",
    ]
  `)
})

test('helpers that do not exist, in every form of a call', async () => {
  const theme = await themeOf({
    [page]: '{{uppercase title}} {{#ech list}}x{{/ech}} {{#if (eqq a b)}}x{{/if}} {{log a}}',
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:1:1 theme-unknown-helper | There is no helper "uppercase". | Fields of the view are written alone: {{page.title}}. A word with something behind it is a helper.",
      "theme/templates/example.hbs:1:21 theme-unknown-helper | There is no helper "ech". | Did you mean "each"?",
      "theme/templates/example.hbs:1:50 theme-unknown-helper | There is no helper "eqq". | Did you mean "eq"?",
      "theme/templates/example.hbs:1:70 theme-unknown-helper | There is no helper "log". | Fields of the view are written alone: {{page.title}}. A word with something behind it is a helper.",
    ]
  `)
})

test('words that English does not have, and values that a word needs', async () => {
  const theme = await themeOf({[page]: '{{t "hom"}} {{#if x}}{{t "events"}}{{/if}}\n{{t "archived-on" day=x}}'})
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:1:5 theme-unknown-word | There is no word "hom". | Did you mean "home"?",
      "theme/templates/example.hbs:1:22 theme-word-value | The word "events" needs the value "count". | Give the value by its name: {{t "events" count=period.count}}.",
      "theme/templates/example.hbs:2:1 theme-word-value | The word "archived-on" needs the value "date". | Give the value by its name: {{t "events" count=period.count}}.",
    ]
  `)
})

test('unescaped output of anything but html fields', async () => {
  const theme = await themeOf({
    [page]: '{{{title}}} {{&event.title}} {{{event.html}}} {{{t "home"}}} {{{summaryHtml}}}',
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:1:1 theme-unescaped-output | "title" is printed without escaping. | Write {{field}} with two braces. Only fields whose name ends in "html" hold HTML that was made safe.",
      "theme/templates/example.hbs:1:13 theme-unescaped-output | "event.title" is printed without escaping. | Write {{field}} with two braces. Only fields whose name ends in "html" hold HTML that was made safe.",
      "theme/templates/example.hbs:1:47 theme-unescaped-output | "t" is printed without escaping. | Write {{field}} with two braces. Only fields whose name ends in "html" hold HTML that was made safe.",
    ]
  `)
})

test('addresses that do not go through the url helper', async () => {
  const theme = await themeOf({
    [page]: `<a href="{{link}}">a</a>
<img alt="{{title}}" src='{{url root}}{{file}}'>
<a class="{{#if a}}x{{/if}}" href="{{#if b}}{{b}}{{else}}#{{/if}}">b</a>`,
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:1:10 theme-unchecked-url | The address in "href" is printed without the url helper. | Write href="{{url field}}": the helper lets through only addresses that are safe to follow.",
      "theme/templates/example.hbs:2:39 theme-unchecked-url | The address in "src" is printed without the url helper. | Write href="{{url field}}": the helper lets through only addresses that are safe to follow.",
      "theme/templates/example.hbs:3:45 theme-unchecked-url | The address in "href" is printed without the url helper. | Write href="{{url field}}": the helper lets through only addresses that are safe to follow.",
    ]
  `)
})

test('values of attributes without quotes', async () => {
  const theme = await themeOf({[page]: '<p id={{id}} class=a-{{b}}>'})
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:1:7 theme-unquoted-attribute | The value of "id" is printed without quotes. | Put the value in double quotes: class="{{field}}".",
      "theme/templates/example.hbs:1:22 theme-unquoted-attribute | The value of "class" is printed without quotes. | Put the value in double quotes: class="{{field}}".",
    ]
  `)
})

test('scripts and styles inside the page', async () => {
  const theme = await themeOf({
    [page]: `<p>
  <script>alert(1)</script>
  <b onclick="x()" style="color: red">x</b> <style>b {}</style>
  <a href="javascript:x()">x</a>
</p>
<script src="{{url file}}"></script>`,
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/templates/example.hbs:2:3 theme-inline-script | A script stands here. | Pages forbid scripts inside the HTML. Do it with HTML and CSS.",
      "theme/templates/example.hbs:3:6 theme-inline-script | The attribute "onclick" holds a script. | Pages forbid scripts inside the HTML. Do it with HTML and CSS.",
      "theme/templates/example.hbs:3:20 theme-inline-style | The attribute "style" is forbidden. | Pages forbid styles inside the HTML. Use a class, and a file in the styles folder.",
      "theme/templates/example.hbs:3:45 theme-inline-style | A <style> stands here. | Pages forbid styles inside the HTML. Use a class, and a file in the styles folder.",
      "theme/templates/example.hbs:4:12 theme-inline-script | The address of "href" is a script. | Pages forbid scripts inside the HTML. Do it with HTML and CSS.",
    ]
  `)
})

test('page kinds without a template, and style sheets without a file', async () => {
  const theme = await themeOf(
    {
      'a/theme.json': '{"name": "a", "api": 1, "pages": ["home", "log"], "styles": ["colors.css"]}',
      'a/styles/colours.css': 'b {}',
    },
    {theme: './a'},
  )
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "a/styles/colours.css:1:1 theme-unused-style | No page loads colours.css. | Add it to "styles" in theme.json of its layer, where it has such a list.",
      "a/theme.json:1:43 theme-template-missing | There is no templates/log.hbs. | Put the file into the templates folder of the theme.",
      "a/theme.json:1:62 theme-style-missing | There is no styles/colors.css. | Did you mean "colours.css"?",
    ]
  `)
})

test('all findings come at once, in the order of files and lines', async () => {
  const theme = await themeOf(
    {
      [page]: '{{{b}}}\n{{> a}}',
      'theme/templates/another.hbs': '{{a b}}',
      'theme/words/ru.json': '{"hom": "Дом"}',
    },
    {settings: {acent: '#fff'}},
  )
  expect(theme.diagnostics.map(({code, place}) => `${place.file}:${place.line} ${code}`)).toEqual([
    'daybook.config:1 theme-unknown-setting',
    'theme/templates/another.hbs:1 theme-unused-template',
    'theme/templates/another.hbs:1 theme-unknown-helper',
    'theme/templates/example.hbs:1 theme-unescaped-output',
    'theme/templates/example.hbs:2 theme-unknown-partial',
    'theme/words/ru.json:1 theme-unknown-word',
  ])
})
