import {expect, test} from 'vitest'
import type {ThemeCode} from '../../src/theme/diagnostics/themeDiagnostics.ts'
import {hashText} from '../../src/theme/origin/stamp.ts'
import {render, themeOf} from './themeOf.ts'

interface Fixture {
  files: Record<string, string | {link: string}>
  theme?: string
  settings?: Record<string, unknown>
  /** All findings of the theme: `file:line:column`, each of the fixture's code. */
  at: string[]
  /** Findings that only a page brings to light: the template to render, and its view. */
  page?: object
}

const example = 'theme/templates/example.hbs'
const ownTheme = (manifest: string) => ({'a/theme.json': manifest})

/** One theme for each rule, with one mistake. */
const fixtures: Record<ThemeCode, Fixture> = {
  'theme-not-found': {files: {}, theme: './nowhere', at: ['daybook.config:1:1']},
  'theme-manifest': {files: ownTheme('{"name": "a"}'), theme: './a', at: ['a/theme.json:1:1']},
  'theme-file-unreadable': {
    files: {'theme/partials/mine.hbs': {link: '../../secret.hbs'}, 'theme/words/folder': {link: '..'}},
    at: ['theme/partials/mine.hbs:1:1', 'theme/words/folder:1:1'],
  },
  'theme-unknown-key': {
    files: {
      ...ownTheme(
        '{"name": "a", "api": 1,\n "setings": {},\n "settings": {"ink": {"type": "text", "default": null, "unit": "px"}}}',
      ),
      'theme/theme.json': '{"name": "site", "api": 1, "extends": "./a"}',
    },
    theme: './a',
    at: ['a/theme.json:2:2', 'a/theme.json:3:56', 'theme/theme.json:1:28'],
  },
  'theme-duplicate': {
    files: {
      'theme/words/en.json': '{"home": "Start",\n "home": "Begin"}',
      'theme/theme.json': '{"name": "site", "api": 1, "pages": ["home", "home"]}',
      'theme/helpers.ts': 'export const initials = () => 1',
      'theme/helpers.js': 'export const initials = () => 1',
    },
    at: ['theme/helpers.ts:1:1', 'theme/theme.json:1:46', 'theme/words/en.json:2:2'],
  },
  'theme-api': {files: ownTheme('{"name": "a", "api": 2}'), theme: './a', at: ['a/theme.json:1:15']},
  'theme-extends-cycle': {
    files: ownTheme('{"name": "a", "api": 1, "extends": "../a"}'),
    theme: './a',
    at: ['a/theme.json:1:25'],
  },
  'theme-template-missing': {
    files: ownTheme('{"name": "a", "api": 1, "pages": ["gallery"]}'),
    theme: './a',
    at: ['a/theme.json:1:35'],
  },
  'theme-syntax': {files: {[example]: '<p>{{#if a}}</p>\n'}, at: [`${example}:2:1`]},
  'theme-unknown-partial': {files: {[example]: '{{> foter}}'}, at: [`${example}:1:1`]},
  'theme-computed-partial': {files: {[example]: '{{> (lookup page "kind")}}'}, at: [`${example}:1:1`]},
  'theme-unknown-slot': {
    files: {[example]: '{{#> slots/had-end}}{{/slots/had-end}}', 'theme/slots/heat-end.hbs': ''},
    at: ['theme/slots/heat-end.hbs:1:1', `${example}:1:1`],
  },
  'theme-unused-partial': {files: {'theme/partials/foter.hbs': ''}, at: ['theme/partials/foter.hbs:1:1']},
  'theme-unused-template': {
    files: {'theme/templates/evnt.hbs': '', 'theme/layouts/paeg.hbs': ''},
    at: ['theme/layouts/paeg.hbs:1:1', 'theme/templates/evnt.hbs:1:1'],
  },
  'theme-stale-file': {
    files: {
      'theme/partials/footer.hbs': `{{!-- Copied from @daybook/theme 0.0.0: partials/footer.hbs, sha256 ${hashText('older')} --}}\n<footer></footer>`,
    },
    at: ['theme/partials/footer.hbs:1:1'],
  },
  'theme-unknown-helper': {
    files: {[example]: '{{uppercase page.title}}{{#url page.title}}{{/url}}'},
    at: [`${example}:1:1`, `${example}:1:25`],
  },
  'theme-unknown-word': {
    files: {[example]: '{{t "hom"}}', 'theme/words/be.json': '{"hom": "х"}'},
    at: [`${example}:1:5`, 'theme/words/be.json:1:2'],
  },
  'theme-words': {files: {'theme/words/be.json': '{"home": 3}'}, at: ['theme/words/be.json:1:2']},
  'theme-word-value': {files: {[example]: '{{t "events"}}'}, at: [`${example}:1:1`]},
  'theme-missing-words': {
    files: {
      [example]: '{{t "motto"}}',
      'theme/words/en.json': '{"motto": "Nothing is lost"}',
      'theme/words/be.json': '{"home": "Галоўная"}',
    },
    at: ['theme/words/be.json:1:1'],
  },
  'theme-unused-word': {files: {'theme/words/en.json': '{"hom": "Start"}'}, at: ['theme/words/en.json:1:2']},
  'theme-word-placeholder': {
    files: {
      'theme/words/en.json': '{"archived-on": "copy of {day}"}',
      'theme/words/ru.json': '{"events.one": "событие", "events.few": "{cuont} события"}',
    },
    at: ['theme/words/en.json:1:2', 'theme/words/ru.json:1:2', 'theme/words/ru.json:1:27'],
  },
  'theme-plural-form': {
    files: {
      [example]: '{{t "days" count=3}}',
      'theme/words/en.json': '{"days.one": "{count} day", "days.other": "{count} days"}',
      'theme/words/ru.json':
        '{"days.one": "{count} день", "days.other": "{count} дня",\n "events.two": "{count} события"}',
      'theme/words/be.json':
        '{"days.one": "{count} дзень", "days.few": "{count} дні", "days.many": "{count} дзён", "days.other": "{count} дня"}',
    },
    at: ['theme/words/ru.json:1:2', 'theme/words/ru.json:2:2'],
  },
  'theme-helper-module': {
    files: {'theme/helpers.ts': 'export const limit = 3\nexport default () => 1\n'},
    at: ['theme/helpers.ts:1:14', 'theme/helpers.ts:2:8'],
  },
  'theme-helper-name': {
    files: {'theme/helpers.js': 'export function initials() {}\nexport function number() {}\n'},
    at: ['theme/helpers.js:2:17'],
  },
  'theme-unescaped-output': {files: {[example]: '{{{page.title}}}'}, at: [`${example}:1:1`]},
  'theme-unchecked-url': {files: {[example]: '<a href="{{link}}">x</a>'}, at: [`${example}:1:10`]},
  'theme-unquoted-attribute': {files: {[example]: '<p id={{id}}>'}, at: [`${example}:1:7`]},
  'theme-inline-script': {
    files: {[example]: '<script>x</script><b onclick="x()">x</b><a href="javascript:x">x</a>'},
    at: [`${example}:1:1`, `${example}:1:22`, `${example}:1:50`],
  },
  'theme-inline-style': {
    files: {[example]: '<style></style><b style="color: red">x</b>'},
    at: [`${example}:1:1`, `${example}:1:19`],
  },
  'theme-third-party': {
    files: {
      [example]: `<a href="https://example.org/">fine</a><link rel="canonical" href="https://example.org/">
<link rel="stylesheet" href="https://fonts.example/x.css">
<img alt="" src="//example.org/x.png"><img alt="" srcset="{{url page.root}}assets/favicon.svg 1x, https://example.org/y.png 2x">
<script src="http://example.org/x.js"></script>
<img alt="" src="https:\\\\example.org/x.png"><img alt="" src="/\\example.org/x.png">
<img alt="" src="ht
tps&#58;//example.org/x.png"><img alt="" src="&#x2f;/example.org/x.png">
<link rel="alternate stylesheet" href="https://example.org/x.css">`,
      'theme/styles/mine.css': `/* url(https://example.org/fine.png) */
@import "https://example.org/a.css";
@namespace "http://www.w3.org/1999/xhtml";
@font-face { src: url("//example.org/b.woff2") }
b { content: "https://example.org"; background: URL( https://example.org/c.png ) }
i { background: image-set("https://example.org/d.png" 1x) }
u { background: u\\72l(https://example.org/e.png) }`,
      'theme/assets/mine.js': `// fetch("https://example.org/fine")
import {x} from "https://example.org/x.js"
fetch('//example.org/y'); const svg = 'http://www.w3.org/2000/svg' + '//' + "a // b"
new WebSocket(\`wss://\${host}/z\`); image . src = 'https:\\x2f/example.org/w'`,
      'theme/assets/mine.svg': '<svg><a href="https://example.org/"/><image href="https://example.org/v.png"/></svg>',
    },
    at: [
      'theme/assets/mine.js:2:17',
      'theme/assets/mine.js:3:7',
      'theme/assets/mine.js:4:15',
      'theme/assets/mine.js:4:49',
      'theme/assets/mine.svg:1:51',
      'theme/styles/mine.css:2:9',
      'theme/styles/mine.css:4:23',
      'theme/styles/mine.css:5:49',
      'theme/styles/mine.css:6:27',
      'theme/styles/mine.css:7:17',
      `${example}:2:30`,
      `${example}:3:18`,
      `${example}:3:76`,
      `${example}:4:14`,
      `${example}:5:18`,
      `${example}:5:62`,
      `${example}:6:18`,
      `${example}:7:47`,
      `${example}:8:40`,
    ],
  },
  'theme-script-address': {
    files: {
      'theme/assets/mine.js': 'const page = "https://example.org/"\nlink.href = `https://\u0024{host}/`\n',
      'theme/assets/drawing.png': 'https://example.org/',
    },
    at: ['theme/assets/mine.js:1:14', 'theme/assets/mine.js:2:13'],
  },
  'theme-missing-file': {
    files: {
      [example]:
        '<img alt="" src="{{url page.root}}assets/lgoo.svg"><img alt="" src="{{url page.root}}assets/logo.svg">',
      'theme/assets/logo.svg': '<svg/>',
      'theme/styles/mine.css':
        'b { background: url(logo.svg) }\ni { background: url("lgo.svg") }\nu { background: url(/x.svg) }',
    },
    at: ['theme/styles/mine.css:2:21', 'theme/styles/mine.css:3:17', `${example}:1:35`],
  },
  'theme-unknown-setting': {
    files: {'theme/slots/body-start.hbs': '{{site.settings.acent}}'},
    settings: {acent: '#000'},
    at: ['daybook.config:1:1', 'theme/slots/body-start.hbs:1:3'],
  },
  'theme-wrong-setting': {files: {}, settings: {accent: 'red'}, at: ['daybook.config:1:1']},
  'theme-style-missing': {
    files: ownTheme('{"name": "a", "api": 1, "styles": ["a.css"]}'),
    theme: './a',
    at: ['a/theme.json:1:36'],
  },
  'theme-unused-style': {
    files: {
      'theme/theme.json': '{"name": "site", "api": 1, "styles": ["mine.css"]}',
      'theme/styles/mine.css': '',
      'theme/styles/mien.css': '',
    },
    at: ['theme/styles/mien.css:1:1'],
  },
  'theme-unknown-field': {
    files: {'theme/slots/footer-end.hbs': '<p>{{page.titel}}</p>'},
    at: ['theme/slots/footer-end.hbs:1:6'],
  },
  'theme-empty-field': {
    files: {'theme/slots/footer-end.hbs': '{{site.publisher.name}}'},
    at: ['theme/slots/footer-end.hbs:1:3'],
  },
  'theme-wrong-kind': {
    files: {'theme/slots/footer-end.hbs': '{{site.navigation}}'},
    at: ['theme/slots/footer-end.hbs:1:1'],
  },
  'theme-helper': {files: {[example]: '{{t (lookup page "kind")}}'}, page: {page: {kind: 'x'}}, at: [`${example}:1:1`]},
}

test.each(Object.entries(fixtures))('%s', async (code, {files, theme: name, settings, at, page}) => {
  const theme = await themeOf(files, {...(name ? {theme: name} : {}), ...(settings ? {settings} : {})})
  const found = theme.diagnostics.map(({code: id, place}) => `${place.file}:${place.line}:${place.column} ${id}`)
  if (page) {
    expect(found).toEqual([])
    expect(() => render(theme, 'example', page)).toThrow(
      expect.objectContaining({diagnostic: expect.objectContaining({code})}),
    )
  } else expect(found).toEqual(at.map((place) => `${place} ${code}`))
})
