import {readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {chronologyJsonSchema} from '../../src/model/chronologyJsonSchema.ts'
import {parseChronology} from '../../src/parseChronology.ts'

const validate = new Ajv2020({allErrors: true}).compile(chronologyJsonSchema())
const fixtures = new URL('../diagnostics/fixtures/', import.meta.url)
const example = new URL('../../../../examples/belarus-conscription/content/2022.md', import.meta.url)

function errorsOf(model: unknown): unknown {
  return validate(JSON.parse(JSON.stringify(model))) ? [] : validate.errors
}

test('the models of the example and of every fixture fit the JSON Schema', () => {
  const files = [example, ...readdirSync(fixtures).map((file) => new URL(file, fixtures))]
  for (const file of files) expect(errorsOf(parseChronology(readFileSync(file, 'utf8')))).toEqual([])
})

test('what is no chronology does not fit', () => {
  const model = parseChronology('On 9 March 2022, the court sat.')
  expect(errorsOf({...model, schema: 2})).not.toEqual([])
  expect(errorsOf({...model, events: [{...model.events[0], certainty: 'certain'}]})).not.toEqual([])
  expect(errorsOf({...model, extra: 'a later version may add fields'})).toEqual([])
})

test('each kind of object has its name, and each of those that matter its description', () => {
  const {$schema, $defs} = chronologyJsonSchema() as {$schema: string; $defs: Record<string, {description?: string}>}
  expect($schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys($defs).sort()).toMatchInlineSnapshot(`
    [
      "Block",
      "Certainty",
      "Citation",
      "Correction",
      "Definition",
      "Diagnostic",
      "Event",
      "EventPlace",
      "Figure",
      "Link",
      "Media",
      "Mention",
      "Part",
      "Place",
      "Publisher",
      "Section",
      "Source",
      "Span",
      "Status",
      "StatusChange",
      "Tombstone",
      "Withheld",
    ]
  `)
  for (const definition of Object.values($defs)) expect(definition.description).toMatch(/\.$/)
})

test('the file of the package is the same schema', () => {
  const file = createRequire(import.meta.url).resolve('@daybook/core/chronology.schema.json')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(chronologyJsonSchema())
})
