import {expect, test} from 'vitest'
import {collectPageCosts} from '../../src/render/pageCosts.ts'

test('costs are summed by template, and the slowest pages are kept', () => {
  const costs = collectPageCosts()
  for (let page = 1; page <= 7; page++) costs.add('event', `${page}.html`, page)
  costs.add('home', 'index.html', 3.5)
  costs.add('event', 'other.html', 6.5)
  expect(costs.read()).toEqual({
    templates: [
      {template: 'event', pages: 8, milliseconds: 34.5},
      {template: 'home', pages: 1, milliseconds: 3.5},
    ],
    slowest: [
      {address: '7.html', milliseconds: 7},
      {address: 'other.html', milliseconds: 6.5},
      {address: '6.html', milliseconds: 6},
      {address: '5.html', milliseconds: 5},
      {address: '4.html', milliseconds: 4},
    ],
  })
})
