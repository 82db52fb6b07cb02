import type {LastReading} from '../../annotate/lastReading.ts'
import {relate} from '../../annotate/relate.ts'
import {reportTwins} from '../../annotate/reportTwins.ts'
import {boundingSpan} from '../../dates/boundingSpan.ts'
import type {Chronology} from '../../model/chronology.ts'
import type {Diagnostic} from '../../model/diagnostic.ts'
import type {Event} from '../../model/event.ts'
import {tombstonesOf} from '../../toChronology.ts'
import type {Stretch} from './chooseStretch.ts'
import type {Change} from './findChange.ts'
import {alone, isSame} from './isSame.ts'
import type {ReadStretch} from './readStretch.ts'
import {spliceDiagnostics} from './spliceDiagnostics.ts'
import {spliceFacts} from './spliceFacts.ts'
import {spliceSections} from './spliceSections.ts'
import {type Move, startMoving} from './startMoving.ts'
import {comparePlaces} from './within.ts'

/**
 * Puts the events of a stretch as they are now into the place of those that were there, and moves what stands below. `undefined`
 * where anything else would change.
 */
export function spliceEvents(
  was: ReadStretch,
  now: ReadStretch,
  stretch: Stretch,
  change: Change,
  last: LastReading,
): LastReading | undefined {
  const {chronology} = last
  const move = startMoving(change)
  const sections = spliceSections(was, now, stretch, chronology, move)
  const around = move({outro: chronology.outro, definitions: chronology.definitions})
  const sources = moveHeads(chronology.sources, move)
  const below = move(chronology.events.slice(stretch.to + 1))
  const facts = spliceFacts(now, stretch, last, move)
  if (!sections || !around || !sources || !below || !facts || !keepsEnds(now, stretch, chronology, move))
    return undefined

  const read = now.events.map(({references: _, ...event}): Event => event)
  const kept = stretch.from + (stretch.opens ? 1 : 0)
  const events = [...chronology.events.slice(0, kept), ...read.slice(kept - stretch.from), ...below]
  const said = spliceDiagnostics(now, stretch, change, chronology, move)
  if (!said) return undefined
  const unknown: Diagnostic[] = []
  const related = relateAgain(events, facts, unknown)
  // Of two messages about one place the parser gives the one first that it finds first.
  if (unknown.some((one) => said.some((other) => comparePlaces(one, other) === 0))) return undefined
  said.push(...unknown)
  reportTwins(related, said)
  return {
    ...last,
    ...facts,
    chronology: {
      ...chronology,
      ...around,
      period:
        last.frontMatter.values.period === undefined ? boundingSpan(related.map(({date}) => date)) : chronology.period,
      sections,
      events: related,
      sources,
      tombstones: tombstonesOf(related),
      diagnostics: said.sort(comparePlaces),
    },
  }
}

/** True where the first and the last event of the stretch are those that were there. */
function keepsEnds(now: ReadStretch, {from, to, opens, closes}: Stretch, {events}: Chronology, move: Move): boolean {
  const isKept = (read: Event | undefined, known: Event | undefined) =>
    read !== undefined && known !== undefined && isSame(alone(read), alone(known))
  if (opens && !isKept(now.events[0], events[from])) return false
  return !closes || isKept(now.events.at(-1), move(events[to] as Event))
}

/** Only where a source stands is told by a place of the document. */
function moveHeads<Told extends {at: unknown}>(all: Told[], move: Move): Told[] | undefined {
  const places = move(all.map(({at}) => at))
  return places && all.map((one, index) => (places[index] === one.at ? one : {...one, at: places[index]}))
}

/** The events with their relations; those whose relations are as before are the same objects. */
function relateAgain(
  events: Event[],
  {references}: Pick<LastReading, 'references'>,
  diagnostics: Diagnostic[],
): Event[] {
  const relations = relate(events, ({id}) => references.get(id) ?? [], diagnostics)
  return events.map((event) => {
    const told = relations.get(event) ?? []
    const isKept = told.length === event.relations.length && (told.length === 0 || isSame(told, event.relations))
    return isKept ? event : {...event, relations: told}
  })
}
