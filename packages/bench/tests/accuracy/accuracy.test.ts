import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {measureAccuracy} from '../../src/accuracy/measureAccuracy.ts'
import {ownCorpora} from '../../src/accuracy/ownCorpora.ts'
import {writeAccuracyReport} from '../../src/accuracy/report/writeAccuracyReport.ts'

const accuracy = measureAccuracy(ownCorpora)

test('docs/accuracy.md holds the figures of today', () => {
  const page = readFileSync(new URL('../../../../docs/accuracy.md', import.meta.url), 'utf8')
  expect(page, 'Run `pnpm run docs`.').toBe(writeAccuracyReport(accuracy))
})

test('in the chronologies of the corpora no event is lost, and no date is read wrong in silence', () => {
  const score = accuracy.events.at(-1)?.scores.find(({reader}) => reader === 'Daybook')?.score
  expect(score).toMatchObject({eventsF1: 1, datesRight: 1, silentlyWrong: 0})
})
