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

test("nothing in the project's own documents is lost or read wrong in silence", () => {
  const all = {dates: accuracy.dates.at(-1)?.scores[0]?.score, events: accuracy.events.at(-1)?.scores[0]?.score}
  expect(all.events?.eventsF1).toBeGreaterThanOrEqual(0.97)
  expect(all.events?.silentlyWrong).toBeLessThanOrEqual(0.01)
  expect(all.dates?.silentlyWrong).toBeLessThanOrEqual(0.04)
})
