import type {Event, Registers} from '@daybook/core'
import type {PublishedChronology} from '../edition/edition.ts'
import {filterKeys} from '../views/filter/filterKeys.ts'

/**
 * The index by which the page of a divided chronology filters, as a script, since a page from `file://` can load nothing
 * else: `{keys, periods, events: [[period, from, to, key ...]]}`. Periods and keys are places in their lists; `to` is 0
 * where it is the same day as `from`, and `''` stands for an open end.
 */
export function writeFilterIndex({periods}: PublishedChronology, registers: Registers): string {
  const keys = new Map<string, number>()
  const keyOf = (key: string): number => {
    const known = keys.get(key) ?? keys.size
    keys.set(key, known)
    return known
  }
  const events = periods.flatMap((period, index) => period.events.map((event) => row(event, index)))
  const index = {keys: [...keys.keys()], periods: periods.map(({id}) => id), events}
  return `self.daybookIndex=${JSON.stringify(index)}\n`

  function row(event: Event, period: number): (string | number)[] {
    const {earliest, latest} = event.date
    const has = filterKeys(event, registers)
      .split(' ')
      .filter((key) => key !== '')
    return [period, earliest ?? '', latest === earliest ? 0 : (latest ?? ''), ...has.map(keyOf)]
  }
}
