import {writeFile} from 'node:fs/promises'
import {measureAll} from './measure/measureAll.ts'
import {measurePreviewing} from './measure/measurePreviewing.ts'
import {measureRebuilding} from './measure/measureRebuilding.ts'
import {readOptions} from './options.ts'
import {measureParsing} from './parsing/measureParsing.ts'
import {describeMachine} from './report/describeMachine.ts'
import {writeReport} from './report/writeReport.ts'

const options = readOptions(process.argv.slice(2))
const {only, runs, sizes} = options
const say = (line: string) => process.stderr.write(`${line}\n`)
const usual = sizes.filter((size) => size <= 10_000)
const findings = {
  building: only.includes('building') ? await measureAll(options, say) : null,
  rebuilding: only.includes('rebuilding') ? await measureRebuilding(usual.at(-1) ?? 10_000, runs, say) : null,
  previewing: only.includes('previewing') ? await measurePreviewing(usual, runs, say) : null,
  reading: only.includes('reading') ? measureParsing(runs, say) : null,
}
const report = writeReport(findings, runs, describeMachine())
process.stdout.write(report)
if (options.write !== null) await writeFile(options.write, report)
