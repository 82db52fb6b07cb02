import {writeFile} from 'node:fs/promises'
import {measureAll} from './measure/measureAll.ts'
import {readOptions} from './options.ts'
import {describeMachine} from './report/describeMachine.ts'
import {writeReport} from './report/writeReport.ts'

const options = readOptions(process.argv.slice(2))
const measured = await measureAll(options, (line) => process.stderr.write(`${line}\n`))
const report = writeReport(measured, describeMachine())
process.stdout.write(report)
if (options.write !== null) await writeFile(options.write, report)
