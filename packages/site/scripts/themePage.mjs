import {readFileSync} from 'node:fs'
import {themeDiagnostics} from '../dist/theme/diagnostics/themeDiagnostics.js'
import {themeApi} from '../dist/theme/layers/manifest.js'
import {readHelpers} from './readHelpers.mjs'
import {readViews} from './readViews.mjs'

const theme = new URL('../../theme/', import.meta.url)

/** What the author of a theme can rely on: pages, views, helpers, slots, settings, files, words, rules. */
export function themePage() {
  const {pages, objects} = readViews()
  const manifest = readJson('theme.json')
  return `# The theme interface

This is version ${themeApi} of the interface, the \`api\` of a \`theme.json\`. What is described here stays as it is within a version: a field of a
view, a helper or a slot that goes away is a new number. New ones may come at any time. [How to extend the theme](../extend.md) shows the
way; this page is made from the code.

## Pages

Each page kind has a template of its name in \`templates\`, which is given an object, the view.

| page kind | template | view |
| --- | --- | --- |
${rows(pages, (kind, type) => `\`${kind}\` | \`templates/${kind}.hbs\` | ${link(type)}`)}

## Views

A field is a text, a number, true or false, an object, or a list of those. *May be empty* means \`null\`: ask with \`{{#if field}}\` or
\`{{#with field}}\` first. Fields whose name ends in \`html\` hold HTML that was made safe and are printed with three braces.

${Object.keys(objects)
  .sort()
  .map((name) => objectSection(name, objects[name]))
  .join('\n')}
## Helpers

| call | what it gives |
| --- | --- |
${readHelpers()
  .map(({call, meaning}) => `| ${cell(call)} | ${cell(meaning)} |`)
  .join('\n')}
| \`{{#if field}}…{{else}}…{{/if}}\` | the first text where the field is filled, else the second; \`{{#unless}}\` the other way round |
| \`{{#each list}}…{{/each}}\` | the text for each item; inside, fields are those of the item, \`@index\` counts from 0, \`@first\` and \`@last\` are true or false |
| \`{{#with object}}…{{/with}}\` | the text with the fields of the object, where it is filled |
| \`{{lookup object name}}\` | a field whose name is computed |

Inside \`each\` and \`with\`, \`../field\` is a field from outside, and \`@root.page\` always that of the page. A name that stands alone is a
field; a name with something behind it is a helper. A theme may bring [helpers of its own](../extend.md#a-helper).

## Slots

A slot is filled by a file of its name in \`slots\`, and sees what the template sees in that place.

| slot | where it is |
| --- | --- |
${rows(manifest.slots, (name, meaning) => `\`${name}\` | ${cell(meaning)}`)}

## Settings

| setting | type | default | custom property | meaning |
| --- | --- | --- | --- | --- |
${rows(
  manifest.settings,
  (name, {type, choices, default: value, property, description}) =>
    `\`${name}\` | ${choices ? choices.map((choice) => `\`${choice}\``).join(', ') : type} | ${value === null ? 'none' : `\`${value}\``} | ${property ? `\`${property}\`` : 'none'} | ${cell(description)}`,
)}

## Files that can be relied on

A *stable* file keeps its name and what it is given within a version of the interface. An *experimental* one may change with any
release, and a file that is not listed is a part of another one.

| file | |
| --- | --- |
${rows(manifest.stability, (name, stability) => `\`${name}.hbs\` | ${stability}`)}

## theme.json

| key | meaning |
| --- | --- |
| \`name\` | name of the theme, as \`daybook theme list\` shows it |
| \`api\` | number of this interface: \`${themeApi}\` |
| \`extends\` | package or relative folder of the theme it builds on; without it the built-in theme |
| \`settings\` | settings by name: \`type\` (\`colour\`, \`font\`, \`length\`, \`number\`, \`choice\`, \`boolean\`, \`text\`), \`default\`, \`property\`, \`description\`; \`choices\`, \`minimum\`, \`maximum\` |
| \`pages\` | page kinds that the theme has templates for |
| \`slots\` | slots by name, with what they are for |
| \`styles\` | style sheets of \`styles\` in order; without it, all of the folder |
| \`stability\` | \`stable\` or \`experimental\` by path without ending |

## Words

Keys of \`words/en.json\`. In braces stand values that \`{{t}}\` is given. A key that ends in \`.other\` counts: each language has its own forms of
it, \`.zero\`, \`.one\`, \`.two\`, \`.few\`, \`.many\`, \`.other\`, chosen by \`count\`.

| key | in English |
| --- | --- |
${rows(readJson('words/en.json'), (key, text) => `\`${key}\` | ${cell(text)}`)}

## Rules

\`daybook theme check\` finds these, and so does every build. Each is explained under [messages](diagnostics.md#in-a-theme).

| code | |
| --- | --- |
${rows(
  Object.fromEntries(Object.entries(themeDiagnostics).sort(([a], [b]) => (a < b ? -1 : 1))),
  (code, {severity, title}) => `[\`${code}\`](diagnostics.md#${code}) | ${severity}: ${cell(title)}`,
)}
`
}

function objectSection(name, {meaning, fields}) {
  const described = Object.entries(fields).map(
    ([key, field]) => `| \`${key}\` | ${typeOf(field)} | ${cell(field.meaning)} |`,
  )
  const intro = meaning === '' ? '' : `${meaning}\n\n`
  return `### ${name}\n\n${intro}| field | type | meaning |\n| --- | --- | --- |\n${described.join('\n')}\n`
}

function typeOf({type, list, byName, nullable, choices}) {
  const plain = {text: 'text', number: 'number', boolean: 'true or false'}[type] ?? link(type)
  const named = choices ? choices.map((choice) => `\`${choice}\``).join(', ') : plain
  const whole = list ? `list of ${named}` : byName ? `${named} by name` : named
  return nullable && !byName ? `${whole}; may be empty` : whole
}

function link(type) {
  return `[${type}](#${type.toLowerCase().replaceAll('.', '')})`
}

function rows(object, row) {
  return Object.entries(object)
    .map(([key, value]) => `| ${row(key, value)} |`)
    .join('\n')
}

/** A text as the cell of a table. */
function cell(text) {
  return text.replaceAll('|', '\\|').replace(/</g, '&lt;')
}

function readJson(path) {
  return JSON.parse(readFileSync(new URL(path, theme), 'utf8'))
}
