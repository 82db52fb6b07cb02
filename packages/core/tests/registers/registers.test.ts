import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'
import type {RegisterEntry} from '../../src/registers/register.ts'

const entry = (id: string, name: string, ...otherNames: string[]): RegisterEntry => ({
  id,
  names: {en: name, be: `${name} (be)`},
  otherNames,
})

const registers = {
  actors: [
    entry('ministry', 'Ministry'),
    entry('defence', 'Ministry of Defence', 'the defence ministry', 'MoD'),
    entry('who', 'World Health Organization', 'WHO'),
    entry('un', 'UN'),
  ],
  places: [entry('brest', 'Brest'), entry('brest-region', 'Brest region'), entry('minsk', 'Minsk', 'Мінск')],
  tags: [entry('procurement', 'Procurement', 'tenders')],
}

const read = (text: string) => {
  const {events} = parseChronology(`On 9 March 2022, ${text}`, {registers})
  const [event] = events
  return {
    actors: event?.actors.map(({id, text}) => `${id}: ${text}`),
    places: event?.places.map(({id, text}) => `${id}: ${text}`),
    tags: event?.tags,
  }
}

test('the longest name wins', () => {
  expect(read('the Ministry of Defence met in Brest region.')).toEqual({
    actors: ['defence: Ministry of Defence'],
    places: ['brest-region: Brest region'],
    tags: [],
  })
})

test('names are found on word boundaries only, in any case', () => {
  expect(read('ministryoid Brestish minsker met THE DEFENCE MINISTRY.').actors).toEqual([
    'defence: THE DEFENCE MINISTRY',
  ])
  expect(read('Brestish minsker').places).toEqual([])
  expect(read('(Мінск), Brest’s and Minsk-based').places).toEqual(['minsk: Мінск', 'brest: Brest'])
})

test('an abbreviation in capitals is not the word', () => {
  expect(read('those who un-signed were asked by WHO and the UN.').actors).toEqual(['who: WHO', 'un: UN'])
})

test('each is named once, at its first place, and the details come first', () => {
  expect(read('MoD, MoD and the Ministry.\n\n- By: UN, Ministry of Grain\n- Tags: tenders, snow days')).toEqual({
    actors: ['un: UN', 'ministry-of-grain: Ministry of Grain', 'defence: MoD', 'ministry: Ministry'],
    places: [],
    tags: ['procurement', 'snow-days'],
  })
})

test('a mention says where it stands and bears the name of the language', () => {
  const {events} = parseChronology('---\nlang: be\n---\n\n2022-03-09: **MoD** sat.', {registers})
  expect(events[0]?.actors.map(({name, at}) => [name, at.line, at.column, at.endColumn])).toEqual([
    ['Ministry of Defence (be)', 5, 15, 18],
  ])
})

test('a name is found whichever apostrophe it is written with', () => {
  const actors = [{id: 'mothers', names: {'': "Soldiers' Mothers"}, otherNames: []}]
  const {events} = parseChronology('On 9 March 2022, Soldiers’ Mothers wrote.', {registers: {actors}})
  expect(events[0]?.actors.map(({id, text}) => [id, text])).toEqual([['mothers', 'Soldiers’ Mothers']])
})
