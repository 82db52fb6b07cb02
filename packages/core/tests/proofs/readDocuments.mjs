// Reads the documents of every STEP-th number from FIRST to below END in a process of its own, and prints one line for
// each that breaks a law, then a digest of all that was read:
//
//   node readDocuments.mjs FIRST END STEP
//
// With one number it prints that document.
import {createHash} from 'node:crypto'
import {findDates, outlineChronology, parseChronology} from '../../dist/index.js'
import {randomDocument} from './randomDocument.mjs'

const longest = 1000
const [first, end, step] = process.argv.slice(2).map(Number)

if (end === undefined) process.stdout.write(randomDocument(first))
else console.log(readAll())

function readAll() {
  const digest = createHash('sha256')
  for (let number = first; number < end; number += step) {
    try {
      digest.update(read(randomDocument(number)))
    } catch (error) {
      console.log(`document ${number}: ${error.message}`)
    }
  }
  return digest.digest('hex')
}

function read(source) {
  const started = cpuTime()
  const chronology = JSON.stringify(parseChronology(source))
  const dates = JSON.stringify(findDates(source, {language: 'en'}))
  // Processor time: what else the machine does is not the parser's fault.
  const took = cpuTime() - started
  if (took > longest) throw new Error(`took ${took} ms`)
  const whole = outlineChronology(source).map(({markdown}) => markdown)
  if (whole.join('') !== source) throw new Error('its slices, joined, are not the source')
  return chronology + dates
}

function cpuTime() {
  const {user, system} = process.cpuUsage()
  return (user + system) / 1000
}
