import type {Point, Slot} from './phrase.ts'

/** A point of these parts; where it starts and ends is set by its reader. */
export function pointOf(named: Omit<Point, 'start' | 'end'>, year: Slot | undefined): Point {
  return {start: 0, end: 0, ...named, ...(year && {year})}
}
