import {expect, test} from 'vitest'
import {readOptions} from '../src/options.ts'

test('without options everything is measured five times, at four sizes', () => {
  expect(readOptions([])).toEqual({
    sizes: [30, 1000, 10_000, 100_000],
    only: ['reading', 'building', 'rebuilding', 'previewing'],
    runs: 5,
    write: null,
  })
})

test('sizes, runs and a file can be given', () => {
  expect(
    readOptions(['--', '--only', 'reading', '--sizes', '50,60', '--runs', '1', '--write', '/tmp/report.md']),
  ).toEqual({
    sizes: [50, 60],
    only: ['reading'],
    runs: 1,
    write: '/tmp/report.md',
  })
})

test('what is no number and no part is refused', () => {
  expect(() => readOptions(['--only', 'all'])).toThrow(
    '--only takes reading, building, rebuilding, previewing, not "all".',
  )
  expect(() => readOptions(['--sizes', 'many'])).toThrow('--sizes takes whole numbers from 1 on, not "many".')
})
