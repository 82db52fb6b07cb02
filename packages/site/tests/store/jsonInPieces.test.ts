import fc from 'fast-check'
import {expect, test} from 'vitest'
import {jsonInPieces} from '../../src/store/jsonInPieces.ts'

test('the pieces together are what JSON.stringify makes', () => {
  fc.assert(
    fc.property(fc.jsonValue({depthSize: 'medium'}), (value) => {
      expect([...jsonInPieces(value)].join('')).toBe(JSON.stringify(value))
    }),
    {seed: 20221122},
  )
  const list = Array.from({length: 2500}, (_, number) => [number, {text: `${number}`}])
  const value = {list, no: undefined, empty: {}, none: [], own: {toJSON: () => 'own'}, long: list.map(() => undefined)}
  expect([...jsonInPieces(value)].join('')).toBe(JSON.stringify(value))
  expect(Math.max(...[...jsonInPieces(value)].map(({length}) => length))).toBeLessThan(JSON.stringify(value).length / 2)
})
