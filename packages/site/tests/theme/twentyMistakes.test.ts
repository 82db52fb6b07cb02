import {expect, test} from 'vitest'
import {hashText} from '../../src/theme/origin/stamp.ts'
import {themeOf} from './themeOf.ts'

const files = {
  'harbour/theme.json': `{
  "name": "harbour",
  "api": 1,
  "seting": {},
  "settings": {"rule": {"type": "length", "default": "thick", "property": "--rule"}},
  "styles": ["harbour.css", "haven.css"]
}
`,
  'harbour/styles/harbour.css': `@import "https://fonts.example/serif.css";
.masthead {
  padding: 0;
}
`,
  'harbour/words/en.json': `{
  "cite": "How to quote this"
}
`,
  'harbour/words/ru.json': `{
  "events.one": "{count} запись",
  "events.few": "{anzahl} записи",
  "events.many": "{count} записей",
  "events.other": "{count} записи",
  "sources.two": "{count} источника",
  "hom": "Начало"
}
`,
  'harbour/helpers.ts': `export const initials = (name: string) => name[0]
export const url = (address: string) => address
`,
  'harbour/partials/footer.hbs': `<footer class="colophon" onclick="thank()">
  {{site.publisher.name}} {{site.licence}}
  <a href="{{site.home}}">{{t "hom"}}</a>
  {{{site.title}}}
  {{shout site.title}}
  {{> colofon}}
</footer>
`,
  'theme/partials/header.hbs': `{{!-- Copied from @daybook/theme 0.0.0: partials/header.hbs, sha256 ${hashText('as it was')} --}}
<header>{{#> slots/header-edn}}{{/slots/header-edn}}</header>
`,
  'theme/slots/footer-ends.hbs': '<p>Thanks</p>\n',
}

test('a theme with twenty mistakes gives twenty findings, each at its place', async () => {
  const {diagnostics} = await themeOf(files, {theme: './harbour', settings: {acent: '#000'}})
  const found = diagnostics.map(
    ({code, place, message}) => `${place.file}:${place.line}:${place.column} ${code} ${message}`,
  )
  expect(found).toMatchInlineSnapshot(`
    [
      "daybook.config:1:1 theme-unknown-setting The theme has no setting "acent".",
      "harbour/helpers.ts:2:14 theme-helper-name Daybook has a helper "url" itself.",
      "harbour/partials/footer.hbs:1:26 theme-inline-script The attribute "onclick" holds a script.",
      "harbour/partials/footer.hbs:2:5 theme-empty-field "name" is asked of "site.publisher", which may be empty.",
      "harbour/partials/footer.hbs:2:29 theme-unknown-field There is no field "licence" here.",
      "harbour/partials/footer.hbs:3:12 theme-unchecked-url The address in "href" is printed without the url helper.",
      "harbour/partials/footer.hbs:3:31 theme-unknown-word There is no word "hom".",
      "harbour/partials/footer.hbs:4:3 theme-unescaped-output "site.title" is printed without escaping.",
      "harbour/partials/footer.hbs:5:3 theme-unknown-helper There is no helper "shout".",
      "harbour/partials/footer.hbs:6:3 theme-unknown-partial There is no partial "colofon".",
      "harbour/styles/harbour.css:1:9 theme-third-party "https://fonts.example/serif.css" lies on another host.",
      "harbour/theme.json:4:3 theme-unknown-key Nothing reads the key "seting".",
      "harbour/theme.json:5:43 theme-wrong-setting The default of the setting "rule" has to be a length such as 40rem or 2px.",
      "harbour/theme.json:6:29 theme-style-missing There is no styles/haven.css.",
      "harbour/words/ru.json:3:3 theme-word-placeholder The word "events.few" shows {anzahl}, which nobody gives it.",
      "harbour/words/ru.json:6:3 theme-plural-form The language ru has no plural form "two".",
      "harbour/words/ru.json:7:3 theme-unknown-word The word "hom" is not in en.json.",
      "theme/partials/header.hbs:1:1 theme-stale-file @daybook/theme/partials/header.hbs has changed since version 0.0.0.",
      "theme/partials/header.hbs:2:9 theme-unknown-slot The slot "header-edn" is not declared.",
      "theme/slots/footer-ends.hbs:1:1 theme-unknown-slot There is no slot "footer-ends".",
    ]
  `)
  expect(found).toHaveLength(20)
})
