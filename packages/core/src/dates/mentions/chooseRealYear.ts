import {daysInMonth} from '../civil.ts'
import type {Phrase} from '../phrase.ts'
import {type ChosenYear, chooseYear, type Narrative} from './narrative.ts'

/** The year of a month or season; for 29 February one that has this day. */
export function chooseRealYear(narrative: Narrative, {from, to}: Phrase, line: number): ChosenYear | undefined {
  const month = from.month?.value ?? (from.season ? (from.season - 20) * 3 : (to?.month?.value ?? 6))
  const chosen = chooseTurning(narrative, month, to, line) ?? chooseYear(narrative, month, line)
  if (!chosen || month !== 2 || from.day?.value !== 29) return chosen
  const real = [0, -1, 1, -2, 2].find((shift) => daysInMonth(chosen.year + shift, 2) === 29)
  return real ? {...chosen, year: chosen.year + real, doubtful: true} : chosen
}

/** `from October to March`, told in March or April, began the year before. */
function chooseTurning({main}: Narrative, month: number, to: Phrase['to'], line: number): ChosenYear | undefined {
  const end = to?.month?.value
  if (end === undefined || end >= month || !main || main.month === undefined) return undefined
  if (main.month < end || main.month >= month || line - main.line > 2) return undefined
  return {year: main.year - 1, from: main, doubtful: true}
}
