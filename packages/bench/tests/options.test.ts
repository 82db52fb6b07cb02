import {expect, test} from 'vitest'
import {readOptions} from '../src/options.ts'

test('without options the three sizes are built five times', () => {
  expect(readOptions([])).toEqual({sizes: [100, 1000, 10000], runs: 5, write: null})
})

test('sizes, runs and a file can be given', () => {
  expect(readOptions(['--', '--sizes', '50,60', '--runs', '1', '--write', '/tmp/report.md'])).toEqual({
    sizes: [50, 60],
    runs: 1,
    write: '/tmp/report.md',
  })
})

test('what is no number is refused', () => {
  expect(() => readOptions(['--sizes', 'many'])).toThrow('--sizes takes whole numbers from 1 on, not "many".')
})
