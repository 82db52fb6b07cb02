import Handlebars from 'handlebars'
import {expect, test} from 'vitest'
import {builtInHelpers} from '../../../src/theme/engine/builtInHelpers.ts'
import {createEngine} from '../../../src/theme/engine/createEngine.ts'
import type {HelperOptions} from '../../../src/theme/engine/helper.ts'
import {writeTemplate} from '../../../src/theme/engine/writeTemplate.ts'
import {parseTemplate, withoutLayoutSpace} from '../../../src/theme/handlebars.ts'

const helpers = {
  join: (...args: unknown[]) => args.slice(0, -1).join('+'),
  twice: (_: unknown, {fn, data}: HelperOptions) => `${fn?.({n: 1}, {data})}${fn?.({n: 2})}`,
  named: (_: unknown, {hash}: HelperOptions) => JSON.stringify(Object.entries(hash).sort()),
}

const partials = {
  row: '<li>{{name}}</li>',
  whole: '[{{#> body}}nothing{{/body}}|{{> @partial-block}}]',
  nested: '{{#> whole}}{{#*inline "body"}}inner{{/inline}}block {{x}}{{/whole}}',
  outer: '({{> @partial-block}})',
  looped: '{{@index}}{{#if @last}}.{{/if}}',
}

const view = {
  ...{x: '<"&\'`=>', html: '<i>', n: 0, yes: true, no: false, nothing: null, empty: [], text: '', number: 12},
  list: [
    {name: 'a', more: [1, 2]},
    {name: 'b', more: []},
  ],
  object: {one: 1, two: {deep: 'd'}},
}

/** What Handlebars itself makes of a template. */
function withHandlebars(source: string): string {
  const environment = Handlebars.create()
  for (const [name, helper] of Object.entries(helpers))
    environment.registerHelper(name, helper as Handlebars.HelperDelegate)
  for (const [name, partial] of Object.entries(partials)) environment.registerPartial(name, partial)
  return environment.compile(source, {preventIndent: true})(view)
}

function withEngine(source: string): string {
  const fail = (found: unknown): never => {
    throw new Error(String(found))
  }
  const engine = createEngine({helpers, onUnknownField: ({name}) => fail(name), onHelperError: fail})
  for (const [name, partial] of Object.entries({...partials, page: source}))
    engine.add(name, () =>
      writeTemplate(withoutLayoutSpace(parseTemplate(partial, name)), {...builtInHelpers, ...helpers}),
    )
  return engine.render('page', view, {})
}

test.each([
  ['values', '{{x}} {{{x}}} {{{html}}} {{n}} {{yes}} {{no}} {{nothing}} {{{nothing}}} {{text}} {{number}}'],
  ['paths', '{{object.one}} {{object.two.deep}} {{this.x}} {{./n}} {{list.[0].name}} {{list.length}} {{@root.n}}'],
  ['conditions', '{{#if x}}a{{else if n}}b{{else}}c{{/if}}{{#if n}}1{{else}}0{{/if}}{{#if empty}}1{{else}}0{{/if}}'],
  [
    'zero',
    '{{#if n includeZero=true}}1{{else}}0{{/if}}{{#unless text}}1{{else}}0{{/unless}}{{^if yes}}1{{else}}0{{/if}}',
  ],
  ['loops', '{{#each list}}{{@index}}{{@key}}{{@first}}{{@last}} {{name}}{{../n}} {{else}}none{{/each}}'],
  ['loops over fields', '{{#each object}}{{@index}}{{@key}}{{@first}}{{@last}} {{/each}}'],
  ['loops over nothing', '{{#each empty}}x{{else}}none{{/each}}{{#each nothing}}x{{else}}none{{/each}}'],
  ['loops in loops', '{{#each list}}{{#each more}}{{this}}{{../name}}{{../../n}}{{@../index}}{{/each}};{{/each}}'],
  [
    'block parameters',
    '{{#each list as |item place|}}{{place}}{{item.name}}{{#with item as |it|}}{{it.name}}{{/with}}{{/each}}',
  ],
  [
    'contexts',
    '{{#with object}}{{one}}{{#if one}}{{../n}}{{/if}}{{else}}none{{/with}}{{#with nothing}}x{{else}}{{n}}{{/with}}',
  ],
  [
    'look-ups',
    '{{lookup object "one"}}{{lookup (lookup list 0) "name"}}{{lookup nothing "x"}}{{lookup object "constructor"}}',
  ],
  ['helpers', '{{join 1 "a" true null undefined n}} {{{join x (join 1 2)}}} {{named 1 a=1 b=(join 3 4) c=object.one}}'],
  ['blocks of helpers', '{{#twice 1}}{{n}}{{../n}}{{@root.number}}{{else}}no{{/twice}}'],
  [
    'sections',
    '{{#list}}{{name}}{{@index}}{{/list}}{{#yes}}{{n}}{{/yes}}{{#no}}x{{else}}{{n}}{{/no}}{{^nothing}}empty{{/nothing}}{{#object}}{{one}}{{/object}}',
  ],
  ['partials', '{{> row name="c"}}{{#each list}}{{> row}}{{> looped}}{{/each}}{{> row object name=x}}'],
  ['computed partials', '{{#each list}}{{> (join "row")}}{{/each}}'],
  ['partials on lines of their own', '<ul>\n  {{> row name=1}}\n  {{#each list}}\n  {{> row}}\n  {{/each}}\n</ul>\n'],
  ['fall-backs', '{{#> none}}fall {{x}}{{/none}}{{#> row name=2}}not shown{{/row}}'],
  ['inline partials', '{{#*inline "own"}}own {{n}}{{/inline}}{{> own}}{{#each list}}{{> own n=@index}}{{/each}}'],
  [
    'layouts',
    '{{#> whole}}{{#*inline "body"}}main {{n}}{{#each list}}{{name}}{{../n}}{{/each}}{{/inline}}rest {{n}}{{/whole}}',
  ],
  ['layouts in layouts', '{{#> whole}}{{#*inline "body"}}{{> nested}}{{/inline}}{{> nested}}{{/whole}}'],
  ['blocks in blocks', '{{#> outer}}a{{#> outer}}b{{#> none}}c{{/none}}{{/outer}}{{/outer}}'],
  ['comments and white space', '{{! a }}\n{{!-- b --}}\n  {{#if yes}}\n  a\n  {{~n~}}  b\n  {{/if}}\n c'],
])('%s mean what they mean to Handlebars', (_, source) => {
  expect(withEngine(source)).toBe(withHandlebars(source))
})

test('a helper that nobody knows is told when the template is rendered', () => {
  expect(() => withEngine('{{unknown 1}}')).toThrow('There is no helper "unknown".')
})

test('a partial that nobody knows is told with the place', () => {
  expect(() => withEngine('{{> unknown}}')).toThrow('There is no partial "unknown".')
})
