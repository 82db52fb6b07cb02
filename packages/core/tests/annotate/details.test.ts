import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'

function read(list: string, before = '') {
  const {events, diagnostics} = parseChronology(`${before}On 9 March 2022, the levy was announced.\n\n${list}\n`)
  const event = events.at(-1)
  if (!event) throw new Error('no event')
  return {event, codes: diagnostics.map(({code}) => code)}
}

test('a list of known labels fills the fields of the event and is no prose', () => {
  const {event, codes} = read(
    [
      '- ID: levy',
      '- Date: 8–9 March 2022',
      '- Planned for: 22 June – 1 July',
      '- Place: Brest, Homiel',
      '- By: Ministry of Grain',
      '- To: farmers',
      '- Status: announced → cancelled (June 2022)',
      '- Certainty: corroborated (two letters)',
      '- Tags: #levy #grain-reserve',
      '- Follows: first',
    ].join('\n'),
    'On 1 March 2022, it was planned.\n\n- ID: first\n\n',
  )
  expect(codes).toEqual([])
  expect({
    id: event.id,
    date: event.date.edtf,
    concerns: event.concerns?.edtf,
    places: event.places.map(({id, name}) => `${id}: ${name}`),
    actors: event.actors.map(({id, name}) => `${id}: ${name}`),
    status: event.status,
    history: event.statusHistory.map(({status, date}) => `${status} ${date?.edtf ?? '-'}`),
    certainty: [event.certainty, event.certaintyNote],
    tags: event.tags,
    relations: event.relations,
    roles: event.body.map(({role}) => role),
    origin: event.origin,
  }).toMatchInlineSnapshot(`
    {
      "actors": [
        "ministry-of-grain: Ministry of Grain",
        "farmers: farmers",
      ],
      "certainty": [
        "corroborated",
        "two letters",
      ],
      "concerns": "2022-06-22/2022-07-01",
      "date": "2022-03-08/2022-03-09",
      "history": [
        "announced -",
        "cancelled 2022-06",
      ],
      "id": "levy",
      "origin": {
        "actors": "author",
        "certainty": "author",
        "concerns": "author",
        "date": "author",
        "id": "author",
        "places": "author",
        "status": "author",
        "tags": "author",
        "title": "parser",
      },
      "places": [
        "brest: Brest",
        "homiel: Homiel",
      ],
      "relations": [
        {
          "event": "first",
          "type": "follows",
        },
      ],
      "roles": [
        "text",
        "details",
      ],
      "status": "cancelled",
      "tags": [
        "levy",
        "grain-reserve",
      ],
    }
  `)
})

test('without a list the certainty is not known, and the status only as far as a verb tells', () => {
  const {event} = read('')
  expect([event.status, event.certainty, event.tags, event.origin.status]).toEqual([
    'announced',
    'unassessed',
    [],
    'parser',
  ])
})

test('a list with one unknown label is prose, whole, and the label is reported', () => {
  const {event, codes} = read('- Place: Brest\n- Weather: rain')
  expect(codes).toEqual(['unknown-label'])
  expect(event.places).toEqual([])
  expect(event.body.map(({role, text}) => [role, text])).toEqual([
    ['text', 'On 9 March 2022, the levy was announced.'],
    ['text', 'Place: Brest\nWeather: rain'],
  ])
})

const prose = [
  '- one\n- two',
  '- Farmers: forty\n- Horses: two',
  '1. Place: Brest',
  '- Place: Brest\n\n  It rained.',
  '- Place:',
]

test.each(prose)('%j is prose', (list) => {
  const {event, codes} = read(list)
  expect(codes).toEqual([])
  expect(event.places).toEqual([])
  expect(event.body.map(({role}) => role)).toEqual(['text', 'text'])
})

test('details may stand before the last paragraph, and only the last list is details', () => {
  const {event} = read('- Place: Brest\n\nMore.\n\n- Place: Homiel')
  expect(event.places.map(({name}) => name)).toEqual(['Homiel'])
  expect(event.body.map(({role}) => role)).toEqual(['text', 'text', 'text', 'details'])
})

test('words of the details may differ in case, and what is unknown is said and left out', () => {
  const {event, codes} = read('- STATUS: Ongoing\n- certainty: certain')
  expect([event.status, event.certainty]).toEqual(['ongoing', 'unassessed'])
  expect(codes).toEqual(['unknown-value'])
})

test('what comes after the event does so in the next year where its month has passed', () => {
  const {events} = parseChronology(
    'On 9 December 2022, one.\n\n- Planned for: 3 February\n- Status: planned → cancelled (20 January)\n\n> **Correction (5 January):** two.',
  )
  const [event] = events
  expect(event?.concerns?.edtf).toBe('2023-02-03')
  expect(event?.statusHistory.map(({date}) => date?.edtf)).toEqual([undefined, '2023-01-20'])
  expect(event?.corrections.map(({date}) => date?.edtf)).toEqual(['2023-01-05'])
})
