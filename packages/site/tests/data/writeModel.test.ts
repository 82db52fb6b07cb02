import {parseChronology} from '@daybook/core'
import {expect, test} from 'vitest'
import {writeModel, writeModels} from '../../src/data/writeModel.ts'
import {report} from '../report.ts'

const model = parseChronology(report)

test('the pieces are JSON of the model', () => {
  expect(JSON.parse([...writeModel(model)].join(''))).toEqual(JSON.parse(JSON.stringify(model)))
})

test('an item of a list is a line, the rest is indented', () => {
  const odd = {list: ['a\nb', [], {b: {c: [1, 2]}}], empty: [], none: undefined, 'ключ "x"': {a: {b: 1}}}
  expect([...writeModel(odd)].join('')).toMatchInlineSnapshot(`
    "{
      "list": [
        "a\\nb",
        [],
        {"b":{"c":[1,2]}}
      ],
      "empty": [],
      "ключ \\"x\\"": {
        "a": {
          "b": 1
        }
      }
    }
    "
  `)
})

test('an event that changes is one line that changes', () => {
  const lines = (text: string) => [...writeModel(parseChronology(text))].join('').split('\n')
  const written = '## March 2022\n\nOn 1 March, a bus left. It was empty.\n\nOn 2 March, a letter came.\n'
  const before = lines(written)
  const after = lines(written.replace('empty', 'full'))
  expect(after).toHaveLength(before.length)
  const changed = after.filter((line, number) => line !== before[number])
  expect(changed.map((line) => JSON.parse(line.replace(/,$/, '')).summary)).toEqual(['A bus left.'])
})

test('a list of more items than are written at a time is whole', () => {
  const long = {numbers: Array.from({length: 200}, (_, number) => number)}
  const written = [...writeModel(long)].join('')
  expect(JSON.parse(written)).toEqual(long)
  expect(written.split('\n')).toHaveLength(205)
})

test('one model stands alone, several are an array', () => {
  const written = (models: object[]) => [...writeModels(models)].join('')
  expect(written([model])).toBe([...writeModel(model)].join(''))
  expect(written([{a: [{b: 1}]}, {a: {b: 1}}])).toMatchInlineSnapshot(`
    "[
      {
        "a": [
          {"b":1}
        ]
      },
      {
        "a": {
          "b": 1
        }
      }
    ]
    "
  `)
  expect(written([])).toBe('[]\n')
})
