import {readDatesCorpus} from './corpus/datesCorpus.ts'
import {readEventsCorpus} from './corpus/eventsCorpus.ts'
import {chronoNode} from './readers/chrono.ts'
import {daybook} from './readers/daybook.ts'
import type {Reader} from './readers/reader.ts'
import type {Accuracy, Scored} from './report/writeAccuracyReport.ts'
import {scoreDates} from './score/scoreDates.ts'
import {scoreEvents} from './score/scoreEvents.ts'

/** Folders of annotated documents; `undefined` for one that is not measured. */
export interface Corpora {
  dates: string | undefined
  chronologies: string | undefined
}

/** Scores every reader on every language of the corpora, and on all languages together. */
export function measureAccuracy({dates, chronologies}: Corpora): Accuracy {
  const readers = [daybook, chronoNode]
  return {
    readers: readers.map(({name, version}) => ({name, version})),
    dates: dates === undefined ? [] : scoreGroups(readers, readDatesCorpus(dates), scoreDates),
    events: chronologies === undefined ? [] : scoreGroups(readers, readEventsCorpus(chronologies), scoreEvents),
  }
}

function scoreGroups<Document extends {language: string}, Score>(
  readers: Reader[],
  documents: Document[],
  score: (reader: Reader, documents: Document[]) => Score,
): Scored<Score>[] {
  const languages = [...new Set(documents.map(({language}) => language))].sort()
  const groups = languages.map((group) => ({group, of: documents.filter(({language}) => language === group)}))
  return [...groups, ...(groups.length > 1 ? [{group: 'all', of: documents}] : [])].map(({group, of}) => ({
    group,
    documents: of.length,
    scores: readers.map((reader) => ({reader: reader.name, score: score(reader, of)})),
  }))
}
