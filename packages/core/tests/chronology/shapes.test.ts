import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'
import {shapes} from './shapes.ts'

test.each(shapes)('$name', ({lang, source, events}) => {
  const read = parseChronology(source, {lang})
  expect(read.events.map(({at, date}) => `${at.line} ${date.edtf}`)).toEqual(events)
})
