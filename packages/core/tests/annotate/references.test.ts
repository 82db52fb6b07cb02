import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'
import {toMarkdown} from '../../src/write/toMarkdown.ts'

const source = `## May 2022

5 May: a tender was announced.

- ID: badge-tender, tender, 2022-05-05-a-tender

7 May: see 5 May for the tender, and [the levy](#levy).

![Notices on a door](notices.png "Harbour Street")

- Follows: badge-tender

9 May: the levy began, as the tender before it (see 6 May).

- ID: levy

11 May: [the council](2022/actors/city-council.html) met in [Brest](places/brest-region.html).

> **Retraction (20 May):** there was no such meeting.
`

const registers = {
  actors: [
    {id: 'council', names: {'': 'council'}, otherNames: []},
    {id: 'city-council', names: {'': 'City Council'}, otherNames: []},
  ],
  places: [
    {id: 'brest', names: {'': 'Brest'}, otherNames: []},
    {id: 'brest-region', names: {'': 'Brest region'}, otherNames: []},
  ],
}

const read = (text: string) => {
  const {events, tombstones, diagnostics} = parseChronology(text, {registers})
  return {
    events: events.map(({id, aliases, relations, media, actors, places}) => ({
      id,
      aliases,
      relations: relations.map(({type, event}) => `${type} ${event}`),
      media: media.map(({url, alternative, title}) => `${url}: ${alternative} (${title})`),
      names: [...actors, ...places].map(({id, text}) => `${id}: ${text}`),
    })),
    tombstones: tombstones.map(({id, retracted, reason}) => `${id} ${retracted?.edtf}: ${reason}`),
    codes: diagnostics.map(({code}) => code),
  }
}

test('relations, images, former ids, linked names and retractions are read', () => {
  expect(read(source)).toMatchInlineSnapshot(`
    {
      "codes": [],
      "events": [
        {
          "aliases": [
            "tender",
            "2022-05-05-a-tender",
          ],
          "id": "badge-tender",
          "media": [],
          "names": [],
          "relations": [],
        },
        {
          "aliases": [],
          "id": "2022-05-07-see-5-may-for-the-tender-and-the-levy",
          "media": [
            "notices.png: Notices on a door (Harbour Street)",
          ],
          "names": [],
          "relations": [
            "follows badge-tender",
            "see levy",
            "see badge-tender",
          ],
        },
        {
          "aliases": [],
          "id": "levy",
          "media": [],
          "names": [],
          "relations": [],
        },
        {
          "aliases": [],
          "id": "2022-05-11-the-council-met-in-brest",
          "media": [],
          "names": [
            "city-council: the council",
            "brest-region: Brest",
          ],
          "relations": [],
        },
      ],
      "tombstones": [
        "2022-05-11-the-council-met-in-brest 2022-05-20: there was no such meeting.",
      ],
    }
  `)
})

test('they are written back as they were read', () => {
  expect(read(toMarkdown(parseChronology(source, {registers})))).toEqual(read(source))
})

test('a day of several events is no reference to one of them', () => {
  const {events} = read('5 May 2022: one.\n\n5 May 2022: two.\n\n7 May 2022: see 5 May.')
  expect(events.flatMap(({relations}) => relations)).toEqual([])
})

test('an event before a day is addressed by that day', () => {
  expect(read('Before 23 May 2022, notices were posted.').events[0]?.id).toBe('2022-05-23-notices-were-posted')
})

test('the front matter settles the order of numeric dates in the details as well', () => {
  const {events, diagnostics} = parseChronology(
    '---\ndates: day-first\n---\n\n03/04/2022: one.\n\n- Date: 03/05/2022\n- Planned for: 03/06/2022',
  )
  expect([events[0]?.date.edtf, events[0]?.concerns?.edtf, diagnostics.length]).toEqual(['2022-05-03', '2022-06-03', 0])
})
