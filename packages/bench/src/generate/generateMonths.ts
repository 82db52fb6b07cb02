import type {Form, GeneratedMonth} from './generatedChronology.ts'
import {generateEvent} from './generateEvent.ts'
import {createRandom, type Random} from './random.ts'

/** About as many events as a busy monitoring writes down in a month. */
const eventsPerMonth = 80

/**
 * The months of a chronology of `count` events from January 2014 on, at most 80 events in each. The same count gives the same events,
 * and the events of a month stand by day.
 */
export function generateMonths(count: number): GeneratedMonth[] {
  const random = createRandom(count)
  const months = Math.max(1, Math.ceil(count / eventsPerMonth))
  return Array.from({length: months}, (_, index) => {
    const share = Math.floor((count * (index + 1)) / months) - Math.floor((count * index) / months)
    return generateMonth(random, 2014 + Math.floor(index / 12), (index % 12) + 1, share)
  })
}

function generateMonth(random: Random, year: number, month: number, count: number): GeneratedMonth {
  const form = forms[(month - 1) % forms.length] ?? 'paragraph'
  const days = Array.from({length: count}, () => random.between(1, daysIn(year, month))).sort((a, b) => a - b)
  const events = days.map((day, index) =>
    generateEvent(
      random,
      {year, month, day, lastDay: pickLastDay(random, day, daysIn(year, month))},
      `${month}-${index}`,
      form,
    ),
  )
  return {year, month, form, events}
}

/** Month by month, over and over. Paragraphs are what most editors write. */
const forms: readonly [Form, ...Form[]] = [
  'paragraph',
  'paragraph',
  'paragraph',
  'short',
  'bold',
  'heading',
  'list',
  'table',
]

function pickLastDay(random: Random, day: number, last: number): number {
  return random.chance(0.08) ? Math.min(last, day + random.between(1, 9)) : day
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
