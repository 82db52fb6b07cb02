import {parseChronology} from '@daybook/core'
import {expect, test} from 'vitest'
import {writeModel, writeModels} from '../../src/data/writeModel.ts'
import {report} from '../report.ts'

const model = parseChronology(report)

test('the pieces are the JSON of the model', () => {
  expect([...writeModel(model)].join('')).toBe(`${JSON.stringify(model, null, 2)}\n`)
  const odd = {list: ['a\nb', [], {}], empty: [], none: undefined, 'ключ "x"': {a: [1]}}
  expect([...writeModel(odd)].join('')).toBe(`${JSON.stringify(odd, null, 2)}\n`)
})

test('one model stands alone, several are an array', () => {
  const written = (models: object[]) => [...writeModels(models)].join('')
  expect(written([model])).toBe(`${JSON.stringify(model, null, 2)}\n`)
  expect(written([model, {a: 1}])).toBe(`${JSON.stringify([model, {a: 1}], null, 2)}\n`)
  expect(written([])).toBe('[]\n')
})
