import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {findDates, parseChronology} from '@daybook/core'
import type {Reader} from './reader.ts'

const manifest = createRequire(import.meta.url).resolve('@daybook/core/package.json')

/** Daybook's own parser. */
export const daybook: Reader = {
  name: 'Daybook',
  version: JSON.parse(readFileSync(manifest, 'utf8')).version,
  readDates: (text, language, reference) =>
    findDates(text, {language, ...(reference && {reference})}).map(({start, end, edtf, diagnostics}) => ({
      start,
      end,
      edtf,
      told: diagnostics.length > 0,
    })),
  readEvents(source, lang) {
    const {events, diagnostics} = parseChronology(source, {lang})
    return events.map(({date, at}) => ({
      line: at.line,
      edtf: date.edtf,
      told: diagnostics.some(({place}) => place.line >= at.line && place.line <= at.endLine),
    }))
  },
}
