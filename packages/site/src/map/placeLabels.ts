import {round} from './round.ts'
import type {Size} from './size.ts'

/** Where a name stands: the middle of its text and its base line. */
export interface Label {
  x: number
  y: number
  text: string
}

/** Size of the letters, and about how wide one of them is. */
const letters = 13
const letterWidth = 7.4
const gap = 3

interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/**
 * Finds room for each name beside its circle, in their order: right, left, above, below, then aslant. A name for which
 * there is none is left out; the list beside the map has it. No name covers another, a circle, or the edge.
 */
export function placeLabels(
  marks: {x: number; y: number; radius: number; text: string}[],
  {width, height}: Size,
): (Label | null)[] {
  const circles = marks.map(({x, y, radius}) => boxAround(x, y, 2 * radius, 2 * radius))
  const taken: Box[] = []
  return marks.map(({x, y, radius, text}, own) => {
    const wide = Array.from(text).length * letterWidth
    for (const [right, down] of ways) {
      const center = {
        x: x + right * (radius + gap + wide / 2) * (down === 0 ? 1 : 0.85),
        y: y + down * (radius + gap + letters / 2),
      }
      const box = boxAround(center.x, center.y, wide, letters)
      const isFree =
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        !taken.some((other) => overlap(box, other)) &&
        !circles.some((circle, index) => index !== own && overlap(box, circle))
      if (isFree) {
        taken.push(box)
        return {x: round(center.x), y: round(center.y + letters * 0.35), text}
      }
    }
    return null
  })
}

const ways = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const

function boxAround(x: number, y: number, width: number, height: number): Box {
  return {left: x - width / 2, top: y - height / 2, right: x + width / 2, bottom: y + height / 2}
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
