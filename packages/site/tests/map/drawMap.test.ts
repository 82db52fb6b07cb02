import {expect, test} from 'vitest'
import {drawMap} from '../../src/map/drawMap.ts'
import type {MapPoint} from '../../src/map/mapPoint.ts'

const point = (name: string, latitude: number, longitude: number, count = 1): MapPoint => ({
  name,
  latitude,
  longitude,
  count,
})

const belarus = [
  point('Minsk', 53.9, 27.56, 9),
  point('Gomel', 52.4, 31.0, 4),
  point('Brest', 52.1, 23.7),
  point('Vitebsk', 55.2, 30.2),
]

test('places lie as on the ground, circles by area, and every name has room', () => {
  const {marks, width, height} = drawMap(belarus)
  expect({width, height}).toMatchInlineSnapshot(`
    {
      "height": 554,
      "width": 720,
    }
  `)
  expect(marks).toMatchInlineSnapshot(`
    [
      {
        "countInside": true,
        "label": {
          "text": "Minsk",
          "x": 419.3,
          "y": 256.5,
        },
        "radius": 22,
        "x": 375.8,
        "y": 251.9,
      },
      {
        "countInside": true,
        "label": {
          "text": "Gomel",
          "x": 664.2,
          "y": 429.7,
        },
        "radius": 14.7,
        "x": 628,
        "y": 425.1,
      },
      {
        "countInside": false,
        "label": {
          "text": "Brest 1",
          "x": 128.2,
          "y": 465.7,
        },
        "radius": 7.3,
        "x": 92,
        "y": 461.1,
      },
      {
        "countInside": false,
        "label": {
          "text": "Vitebsk 1",
          "x": 599.6,
          "y": 96.6,
        },
        "radius": 7.3,
        "x": 556,
        "y": 92.1,
      },
    ]
  `)
})

test('the countries that hold a place are told from the others', () => {
  const drawing = drawMap(belarus)
  expect(drawing.home).toHaveLength(1)
  expect(drawing.others.length).toBeGreaterThan(3)
  expect(drawing.borders).toMatch(/^M[\d.,MLZ-]+$/)
})

test('no figure of a drawing has more than one decimal, so that every machine draws the same', () => {
  const drawing = JSON.stringify(drawMap(belarus))
  expect(drawing.match(/\d\.\d\d+/g)).toBeNull()
  expect(JSON.stringify(drawMap(belarus))).toBe(drawing)
})

test('names of places close together cover neither each other nor a circle', () => {
  const crowd = Array.from({length: 40}, (_, index) =>
    point(`Place number ${index}`, 53 + (index % 7) * 0.05, 27 + Math.floor(index / 7) * 0.08, (index % 5) + 1),
  )
  const {marks, width} = drawMap(crowd)
  const boxes = marks.flatMap(({label}) =>
    label ? [{left: label.x - label.text.length * 3.7, right: label.x + label.text.length * 3.7, y: label.y}] : [],
  )
  expect(boxes.length).toBeGreaterThan(0)
  for (const [index, a] of boxes.entries()) {
    expect(a.left).toBeGreaterThanOrEqual(0)
    expect(a.right).toBeLessThanOrEqual(width)
    for (const b of boxes.slice(index + 1)) {
      expect(a.right <= b.left || b.right <= a.left || Math.abs(a.y - b.y) >= 13).toBe(true)
    }
  }
})

test.each([
  ['one place', [point('Minsk', 53.9, 27.56)]],
  ['two places with the same coordinates', [point('A', 1, 1), point('B', 1, 1)]],
  ['places on both sides of the date line', [point('Suva', -18.1, 178.4), point('Apia', -13.8, -171.8)]],
  ['places all over the world', [point('Lima', -12, -77), point('Tokyo', 35.7, 139.7), point('Oslo', 59.9, 10.8)]],
  ['the poles', [point('North', 90, 0), point('South', -90, 0)]],
])('%s: all of them lie in the drawing', (_, points) => {
  const {marks, width, height} = drawMap(points)
  for (const {x, y} of marks) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(width)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(height)
  }
})
