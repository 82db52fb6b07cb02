import type {Form, GeneratedEvent} from './generatedChronology.ts'
import type {Random} from './random.ts'
import {claims, deeds, further, places, publishers, tags} from './wording.ts'

/** The days of an event. */
export interface Days {
  year: number
  month: number
  day: number
  lastDay: number
}

/** Writes one event. `mark` tells its footnote from those of other events of the year. */
export function generateEvent(random: Random, days: Days, mark: string, form: Form): GeneratedEvent {
  const {actors, did} = random.pick(deeds)
  const actor = random.pick(actors)
  const place = random.pick(places)
  return {
    ...days,
    sentence: `${actor} ${fill(random, random.pick(did), place)}.`,
    followUp: form === 'list' || form === 'table' ? [] : writeFollowUp(random, actor, place),
    source: random.chance(0.3) ? writeSource(random, days, mark) : null,
  }
}

function writeFollowUp(random: Random, actor: string, place: string): string[] {
  const parts: string[] = []
  if (random.chance(0.6))
    parts.push(`${fill(random, random.pick(further), place)}. ${fill(random, random.pick(claims), place)}.`)
  if (random.chance(0.15)) parts.push(`For reference: ${lowerFirst(fill(random, random.pick(claims), place))}.`)
  if (random.chance(0.25)) parts.push(`- Place: ${place}\n- By: ${actor}\n- Tags: #${random.pick(tags)}`)
  if (random.chance(0.03)) parts.push(`> **Correction:** the number was first given as ${random.between(2, 400)}.`)
  return parts
}

function writeSource(random: Random, {year, month, day}: Days, mark: string): {label: string; definition: string} {
  const label = `${year}-${mark}`
  const address = `https://example.org/${year}/${month}/${label}`
  const capture = `${year}${two(month)}${two(day)}120000`
  return {
    label,
    definition: `[^${label}]: ${random.pick(publishers)}, [notice ${label}](${address}) ([archived](https://archive.example/web/${capture}/${address}))`,
  }
}

function fill(random: Random, wording: string, place: string): string {
  return wording.replaceAll('{place}', place).replaceAll('{number}', () => String(random.between(2, 950)))
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
