import {expect, test} from 'vitest'
import {viewTypes} from '../../src/theme/views/viewTypes.ts'
import {findingsOf, themeOf} from './themeOf.ts'

/** The findings of a home page that consists of one template, without the lists of all fields. */
async function inHome(source: string, files: Record<string, string> = {}): Promise<string[]> {
  const found = findingsOf(await themeOf({'theme/templates/home.hbs': source, ...files}))
  return found.map((line) => line.replace('theme/templates/', '').replace(/(?<=The fields here are) .*/, ' …'))
}

test('every step of every path is compared with the type of the view, before there is a page', async () => {
  expect(
    await inHome(`{{page.titel}} {{pgae.title}}
{{#if site.descripton}}x{{/if}} {{url site.hom}} {{t "events" count=home.latest.size}}
{{#each home.latest}}{{titel}}{{date.txt}}{{../home.blocks.0.html}}{{page.title}}{{/each}}
{{#each home.chronologies as |report place|}}{{report.titel}}{{place}}{{/each}}
{{#with home}}{{#with latest}}{{length}}{{lenght}}{{/with}}{{@root.page.lng}}{{/with}}
{{@index}}{{#each home.blocks}}{{@index}}{{@idx}}{{/each}}{{site.settings.acent}}`),
  ).toMatchInlineSnapshot(`
    [
      "home.hbs:1:3 theme-unknown-field | There is no field "titel" here. | Did you mean "title"?",
      "home.hbs:1:18 theme-unknown-field | There is no field "pgae" here. | The fields here are …",
      "home.hbs:2:7 theme-unknown-field | There is no field "descripton" here. | Did you mean "description"?",
      "home.hbs:2:39 theme-unknown-field | There is no field "hom" here. | Did you mean "home"?",
      "home.hbs:2:69 theme-unknown-field | There is no field "size" here. | It is a list: go through it with {{#each}}.",
      "home.hbs:3:24 theme-unknown-field | There is no field "titel" here. | Did you mean "title"?",
      "home.hbs:3:33 theme-unknown-field | There is no field "txt" here. | Did you mean "text"?",
      "home.hbs:3:70 theme-unknown-field | There is no field "page" here. | Inside a block such as {{#each}}, fields of the page are written @root.page.",
      "home.hbs:4:48 theme-unknown-field | There is no field "titel" here. | Did you mean "title"?",
      "home.hbs:5:43 theme-unknown-field | There is no field "lenght" here. | It is a list: go through it with {{#each}}.",
      "home.hbs:5:62 theme-unknown-field | There is no field "lng" here. | Did you mean "lang"?",
      "home.hbs:6:3 theme-unknown-field | There is no "@index" here. | @index exists inside {{#each}} only.",
      "home.hbs:6:44 theme-unknown-field | There is no "@idx" here. | There are @root, @index, @key, @first, @last.",
      "home.hbs:6:61 theme-unknown-setting | The theme has no setting "acent". | Did you mean "accent"?",
    ]
  `)
})

test('partials are followed with what they are given', async () => {
  expect(
    await inHome('{{#each home.latest}}{{> card label="x" day=date}}{{/each}}{{> card home}}', {
      'theme/partials/card.hbs': '{{label}}{{day.txt}}{{id}}{{#each places}}{{> place}}{{/each}}',
      'theme/partials/place.hbs': '{{text}}{{name}}',
    }),
  ).toMatchInlineSnapshot(`
    [
      "theme/partials/card.hbs:1:3 theme-unknown-field | There is no field "label" here. | The fields here are …",
      "theme/partials/card.hbs:1:12 theme-unknown-field | There is no field "txt" here. | Did you mean "text"?",
      "theme/partials/card.hbs:1:12 theme-unknown-field | There is no field "day" here. | The fields here are …",
      "theme/partials/card.hbs:1:23 theme-unknown-field | There is no field "id" here. | The fields here are …",
      "theme/partials/card.hbs:1:35 theme-unknown-field | There is no field "places" here. | The fields here are …",
      "theme/partials/place.hbs:1:11 theme-unknown-field | There is no field "name" here. | The fields here are …",
    ]
  `)
})

test('what is handed to a layout sees the context of the place where the layout prints it', async () => {
  expect(
    await inHome(
      '{{#> layouts/frame}}{{#*inline "card"}}{{title}}{{nmae}}{{/inline}}{{#*inline "main"}}{{home.lates}}{{/inline}}{{/layouts/frame}}',
      {
        'theme/layouts/frame.hbs':
          '{{#> main}}{{/main}}{{#each home.latest}}{{> card}}{{/each}}{{#> side}}{{sit}}{{/side}}',
      },
    ),
  ).toMatchInlineSnapshot(`
    [
      "theme/layouts/frame.hbs:1:74 theme-unknown-field | There is no field "sit" here. | Did you mean "site"?",
      "home.hbs:1:51 theme-unknown-field | There is no field "nmae" here. | The fields here are …",
      "home.hbs:1:89 theme-unknown-field | There is no field "lates" here. | Did you mean "latest"?",
    ]
  `)
})

test('the inside of a partial block is followed where the partial prints it', async () => {
  expect(
    await inHome('{{#> frame}}{{titel}}{{/frame}}', {
      'theme/partials/frame.hbs': '{{#each home.latest}}{{> @partial-block}}{{/each}}',
    }),
  ).toMatchInlineSnapshot(`
    [
      "home.hbs:1:15 theme-unknown-field | There is no field "titel" here. | Did you mean "title"?",
    ]
  `)
})

test('a field of what may be empty needs a condition on the same way', async () => {
  expect(
    await inHome(
      `{{site.publisher.name}}
{{#if site.publisher}}{{site.publisher.name}}{{/if}}{{#with site.publisher}}{{name}}{{/with}}
{{#unless site.publisher}}-{{else}}{{site.publisher.name}}{{/unless}}
{{#each home.latest}}{{#if status}}{{status.text}}{{> mark status}}{{else}}{{status.id}}{{/if}}
{{#if (eq status.id "x")}}{{/if}}{{> mark certainty}}{{/each}}`,
      {'theme/partials/mark.hbs': '{{text}}'},
    ),
  ).toMatchInlineSnapshot(`
    [
      "home.hbs:1:3 theme-empty-field | "name" is asked of "site.publisher", which may be empty. | Put {{#if field}} or {{#with field}} around it: the field is \`null\` where there is nothing to say.",
      "home.hbs:4:78 theme-empty-field | "id" is asked of "status", which may be empty. | Put {{#if field}} or {{#with field}} around it: the field is \`null\` where there is nothing to say.",
      "home.hbs:5:11 theme-empty-field | "id" is asked of "status", which may be empty. | Put {{#if field}} or {{#with field}} around it: the field is \`null\` where there is nothing to say.",
      "home.hbs:5:43 theme-empty-field | The partial "mark" is given "certainty", which may be empty. | Put {{#if field}} or {{#with field}} around it: the field is \`null\` where there is nothing to say.",
    ]
  `)
})

test('a condition holds in the partials inside it', async () => {
  const partial = {'theme/partials/publisher.hbs': '{{site.publisher.name}}{{@root.site.publisher.name}}'}
  expect(await inHome('{{#if site.publisher}}{{> publisher}}{{/if}}', partial)).toEqual([])
  expect(
    await inHome('{{#if @root.site.publisher}}{{> publisher}}{{/if}}{{> publisher}}', partial),
  ).toMatchInlineSnapshot(`
    [
      "theme/partials/publisher.hbs:1:3 theme-empty-field | "name" is asked of "site.publisher", which may be empty. | Put {{#if field}} or {{#with field}} around it: the field is \`null\` where there is nothing to say.",
      "theme/partials/publisher.hbs:1:26 theme-empty-field | "name" is asked of "site.publisher", which may be empty. | Put {{#if field}} or {{#with field}} around it: the field is \`null\` where there is nothing to say.",
    ]
  `)
})

test('a partial of several page kinds may ask which one it is in', async () => {
  const files = {
    'theme/partials/header.hbs':
      '{{#if (eq page.kind "event")}}{{event.title}}{{event.titel}}{{else}}{{event.id}}{{/if}}',
  }
  const found = findingsOf(await themeOf(files))
  expect(new Set(found.map((line) => line.split(' | ', 2).join(' ')))).toMatchInlineSnapshot(`
    Set {
      "theme/partials/header.hbs:1:48 theme-unknown-field There is no field "titel" here.",
      "theme/partials/header.hbs:1:71 theme-unknown-field There is no field "event" here.",
      "theme/partials/header.hbs:1:71 theme-empty-field "id" is asked of "event", which may be empty.",
      "theme/partials/header.hbs:1:71 theme-unknown-field There is no field "id" here.",
    }
  `)
})

test('lists and objects are not printed, and only lists are gone through', async () => {
  expect(
    await inHome('{{home}}{{home.latest}}{{#each page.title}}{{/each}}{{#each home}}{{/each}}{{this}}'),
  ).toMatchInlineSnapshot(`
    [
      "home.hbs:1:1 theme-wrong-kind | "home" is an object and cannot be printed. | Lists are gone through with {{#each}}; of an object, one of its fields is printed.",
      "home.hbs:1:9 theme-wrong-kind | "home.latest" is a list and cannot be printed. | Lists are gone through with {{#each}}; of an object, one of its fields is printed.",
      "home.hbs:1:32 theme-wrong-kind | "page.title" is no list. | Lists are gone through with {{#each}}; of an object, one of its fields is printed.",
      "home.hbs:1:61 theme-wrong-kind | "home" is no list. | Lists are gone through with {{#each}}; of an object, one of its fields is printed.",
      "home.hbs:1:76 theme-wrong-kind | "this" is an object and cannot be printed. | Lists are gone through with {{#each}}; of an object, one of its fields is printed.",
    ]
  `)
})

test('what no type describes is left to the page', async () => {
  expect(
    await inHome(
      '{{#with (lookup home "latest")}}{{anything.at.all}}{{/with}}{{> part}}{{#home}}{{latest.length}}{{/home}}',
      {
        'theme/partials/part.hbs': '{{../anything}}',
      },
    ),
  ).toEqual([])
})

test('a partial that includes itself ends', async () => {
  expect(
    await inHome('{{> tree home}}', {
      'theme/partials/tree.hbs': '{{#each latest}}{{> tree}}{{titel}}{{/each}}{{#if latest}}{{> tree}}{{/if}}',
    }),
  ).toMatchInlineSnapshot(`
    [
      "theme/partials/tree.hbs:1:9 theme-unknown-field | There is no field "latest" here. | The fields here are …",
      "theme/partials/tree.hbs:1:29 theme-unknown-field | There is no field "titel" here. | Did you mean "title"?",
      "theme/partials/tree.hbs:1:51 theme-unknown-field | There is no field "latest" here. | The fields here are …",
    ]
  `)
})

test('every page kind has a view that is described to the last field', () => {
  const named = Object.values(viewTypes.objects).flatMap(({fields}) => Object.values(fields).map(({type}) => type))
  const unknown = [...Object.values(viewTypes.pages), ...named].filter(
    (type) => !['text', 'number', 'boolean'].includes(type) && !Object.hasOwn(viewTypes.objects, type),
  )
  expect(unknown).toEqual([])
  expect(Object.keys(viewTypes.pages)).toContain('chronology')
})
