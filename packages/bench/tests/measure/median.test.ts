import {expect, test} from 'vitest'
import {median} from '../../src/measure/median.ts'

test('the median is the middle one, or the mean of the two in the middle', () => {
  expect([median([3]), median([9, 1, 5]), median([4, 10, 1, 2])]).toEqual([3, 5, 3])
})
