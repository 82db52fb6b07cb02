import {writeFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {measureAccuracy} from './measureAccuracy.ts'
import {ownCorpora} from './ownCorpora.ts'
import {writeAccuracyReport} from './report/writeAccuracyReport.ts'

const {values} = parseArgs({
  args: process.argv.slice(2).filter((parameter) => parameter !== '--'),
  options: {dates: {type: 'string'}, chronologies: {type: 'string'}, write: {type: 'string'}},
})
const named = values.dates !== undefined || values.chronologies !== undefined
const report = writeAccuracyReport(
  measureAccuracy(named ? {dates: values.dates, chronologies: values.chronologies} : ownCorpora),
)
process.stdout.write(report)
if (values.write !== undefined) await writeFile(resolve(values.write), report)
