import type {NarratedText} from '../corpus/datesCorpus.ts'
import type {Reader} from '../readers/reader.ts'
import {f1} from './f1.ts'

/** How well date phrases in prose are read; shares from 0 to 1. */
export interface DatesScore {
  phrases: number
  /** A phrase counts as found where any reading overlaps it (TempEval's relaxed match). */
  relaxedF1: number
  /** Relaxed F1 times the share of found phrases whose value is right. */
  valueF1: number
  /** Of the phrases with a calendar value (day, month, year, season), those read right. */
  plainRight: number
  /** Of the found ones among them, those read wrong with no word of doubt. */
  silentlyWrong: number
}

/** Scores a reader over texts together. */
export function scoreDates(reader: Reader, texts: NarratedText[]): DatesScore {
  const sum = {
    phrases: 0,
    read: 0,
    found: 0,
    overlapping: 0,
    right: 0,
    plain: 0,
    plainFound: 0,
    plainRight: 0,
    silent: 0,
  }
  for (const {text, language, reference, phrases} of texts) {
    const read = reader.readDates(text, language, reference)
    sum.phrases += phrases.length
    sum.read += read.length
    sum.overlapping += read.filter((one) => phrases.some((phrase) => overlap(one, phrase))).length
    for (const phrase of phrases) {
      const hits = read.filter((one) => overlap(one, phrase))
      const isRight = hits.some(({edtf}) => valuesOf(edtf).includes(phrase.value))
      if (hits.length > 0) sum.found++
      if (isRight) sum.right++
      if (!plain.test(phrase.value)) continue
      sum.plain++
      if (hits.length > 0) sum.plainFound++
      if (isRight) sum.plainRight++
      else if (hits.length > 0 && !hits.some(({told}) => told)) sum.silent++
    }
  }
  const relaxedF1 = f1(share(sum.overlapping, sum.read), share(sum.found, sum.phrases))
  return {
    phrases: sum.phrases,
    relaxedF1,
    valueF1: relaxedF1 * share(sum.right, sum.found),
    plainRight: share(sum.plainRight, sum.plain),
    silentlyWrong: share(sum.silent, sum.plainFound),
  }
}

const plain = /^-?\d{3,4}(?:-(?:\d\d(?:-\d\d)?|SP|SU|FA|WI))?$/

interface Range {
  start: number
  end: number
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && a.end > b.start
}

const seasons: Record<string, string> = {21: 'SP', 22: 'SU', 23: 'FA', 24: 'WI'}

/** The TimeML values an EDTF string may stand for: itself without marks of doubt, and either end of an interval. */
function valuesOf(edtf: string): string[] {
  return edtf
    .replace(/[~?%[\]{}]/g, '')
    .split(/\/|\.\./)
    .map((part) =>
      part.replace(/^(-?\d{4})-(2[1-4])$/, (_, year, code) => `${year}-${seasons[code]}`).replace(/X+$/, ''),
    )
    .filter((part) => part !== '')
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
