import type {DatesScore} from '../score/scoreDates.ts'
import type {EventsScore} from '../score/scoreEvents.ts'

/** What each reader scored on one group of documents. */
export interface Scored<Score> {
  /** The name of the group, a language for instance. */
  group: string
  documents: number
  scores: {reader: string; score: Score}[]
}

/** All that the report tells. */
export interface Accuracy {
  readers: {name: string; version: string}[]
  dates: Scored<DatesScore>[]
  events: Scored<EventsScore>[]
}

/** The report as a Markdown page; the same accuracy gives the same page. */
export function writeAccuracyReport({readers, dates, events}: Accuracy): string {
  const others = readers.filter(({name}) => name !== 'Daybook').map(({name, version}) => `${name} ${version}`)
  return `${[
    '# Accuracy',
    `How well dates in prose and events in chronologies are read, beside ${others.join(', ')}. The documents are this project's own, in \`packages/bench/corpora\`, each with every phrase or event marked by hand. They are small and were written by those who write the parser: they show that it does what it says, and where others differ, not how it fares on texts nobody here has seen. Measure again with \`pnpm accuracy\`.`,
    '## Date phrases in prose',
    writeTable(['Phrases', 'Relaxed F1', 'Value F1', 'Plain dates right', 'Silently wrong'], dates, (score) => [
      String(score.phrases),
      share(score.relaxedF1),
      share(score.valueF1),
      share(score.plainRight),
      share(score.silentlyWrong),
    ]),
    datesNotes,
    '## Events of chronologies',
    writeTable(['Events', 'Events F1', 'Dates right', 'Silently wrong'], events, (score) => [
      String(score.events),
      share(score.eventsF1),
      share(score.datesRight),
      share(score.silentlyWrong),
    ]),
    eventsNotes,
    '## On other corpora',
    otherCorpora,
  ].join('\n\n')}\n`
}

function writeTable<Score>(columns: string[], rows: Scored<Score>[], cells: (score: Score) => string[]): string {
  const header = ['Documents', 'Reader', ...columns]
  return [
    line(header),
    line(header.map((_, at) => (at < 2 ? '---' : '---:'))),
    ...rows.flatMap(({group, documents, scores}) =>
      scores.map(({reader, score}) => line([`${group} (${documents})`, reader, ...cells(score)])),
    ),
  ].join('\n')
}

function line(cells: string[]): string {
  return `| ${cells.join(' | ')} |`
}

function share(number: number): string {
  return number.toFixed(3)
}

const datesNotes = `- Relaxed F1: a phrase counts as found when a reading overlaps it, as in TempEval-3 (UzZaman et al., 2013). Value F1: relaxed F1 times the share of the found phrases whose value is right.
- Plain dates: phrases with a calendar value (a day, month, season, year). Silently wrong: found, read wrong, and no diagnostic says that it may be.
- Values are TimeML's (ISO 8601 with its additions); EDTF's marks of doubt are left out for the comparison, and of an interval either end counts.`

const eventsNotes = `- An event is found when one starts on the marked line; its date is right when its EDTF is the marked one.
- chrono-node reads no chronologies; here it gets the blocks that remark finds, each an event if it opens with a day, and the last year carried forward.`

const otherCorpora = `The same scorers read any folder of the same form:

\`\`\`sh
pnpm accuracy --dates FOLDER
pnpm accuracy --chronologies FOLDER
\`\`\`

- \`--dates\`: files \`*.tml\`, TimeML with \`<TEXT>\` and inline \`<TIMEX3 value="…">\`. [WikiWars](https://timexportal.info/corpora-wikiwars) (Mazur and Dale, 2010), 22 narratives of wars from Wikipedia, comes in this form under CC BY-SA 3.0, TempEval-3 as well. Documents in another language say so with \`<TEXT xml:lang="uk">\`. HeidelTime's published figures on WikiWars are relaxed F1 0.903 and value F1 0.808 (Strötgen and Gertz, 2013).
- \`--chronologies\`: \`NAME.md\` beside \`NAME.gold.json\`, as in \`packages/bench/corpora/chronologies\`.`
