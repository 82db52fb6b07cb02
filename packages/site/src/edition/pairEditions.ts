import type {Diagnostic, Event} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import type {Edition, PublishedChronology} from './edition.ts'
import {pairEvents} from './pairEvents.ts'

/**
 * Pairs the events of each chronology with those of its other editions. The first edition that has the chronology is
 * the one that the others are compared with, so that an event that is missing is told once for each.
 */
export function pairEditions(editions: Edition[]): Pick<Edition, 'pairs' | 'diagnostics'> {
  const firsts = new Map<string, PublishedChronology>()
  const groups = new Map<Event, Event[]>()
  const diagnostics: Diagnostic[] = [...sameLanguage(editions)]
  for (const {chronologies} of editions) {
    for (const chronology of chronologies) {
      const first = firsts.get(chronology.name)
      if (!first) firsts.set(chronology.name, chronology)
      else {
        const found = pairEvents(first, chronology)
        diagnostics.push(...found.diagnostics)
        for (const [event, other] of found.pairs) groups.set(event, [...(groups.get(event) ?? [event]), other])
      }
    }
  }
  return {pairs: [...groups.values()], diagnostics}
}

/** Two editions in one language: readers and search engines could not tell them apart. */
function sameLanguage(editions: Edition[]): Diagnostic[] {
  const known = new Map<string, Edition>()
  return editions.flatMap((edition) => {
    const before = known.get(edition.lang)
    if (!before) {
      known.set(edition.lang, edition)
      return []
    }
    const file = fileOf(edition)
    const message = `${file} is in the language ${edition.lang}, and so is ${fileOf(before)}.`
    return [problem('edition-language-taken', startOf(file), message)]
  })
}

function fileOf({chronologies, home, pages}: Edition): string {
  return chronologies[0]?.file ?? home?.file ?? pages[0]?.file ?? '.'
}
