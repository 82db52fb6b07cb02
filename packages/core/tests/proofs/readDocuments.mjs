// Reads the documents of every STEP-th number from FIRST to below END in a process of its own, and prints one line for
// each that breaks a law, then a digest of what was read in every tenth of them:
//
//   node readDocuments.mjs FIRST END STEP all
//   node readDocuments.mjs FIRST END STEP tenths
//
// `tenths` reads no others, and goes on from each number behind FIRST and before FIRST + STEP. With one number it prints that document.
import {createHash} from 'node:crypto'
import {setFlagsFromString} from 'node:v8'
import {findDates} from '../../dist/index.js'
import {readMarkdown} from '../../dist/markdown/readMarkdown.js'
import {readChronology} from '../../dist/parseChronology.js'
import {outline} from '../../dist/segment/outline.js'
import {randomDocument} from './randomDocument.mjs'

// Optimises only what runs often: another process needs the second core.
setFlagsFromString('--interrupt-budget=1000000')

/** In milliseconds. */
const longest = 1000
const [first, end, step] = process.argv.slice(2, 5).map(Number)
const part = process.argv[5]

if (end === undefined) process.stdout.write(randomDocument(first))
else if (part === 'all') console.log(readFrom(first, () => true))
else for (let from = first; from < first + step; from++) console.log(readFrom(from, (isTenth) => isTenth))

function readFrom(from, isRead) {
  const digest = createHash('sha256')
  for (let number = from, count = 0; number < end; number += step, count++) {
    const isTenth = count % 10 === 0
    if (!isRead(isTenth)) continue
    try {
      const written = read(randomDocument(number))
      if (isTenth) digest.update(written)
    } catch (error) {
      console.log(`document ${number}: ${error.message}`)
    }
  }
  return digest.digest('hex')
}

function read(source) {
  const started = performance.now()
  const {written, slices} = readOnce(source)
  // Where the machine did something else meanwhile, a second look at the processor's own time tells.
  if (performance.now() - started > longest) checkTime(source)
  if (slices.join('') !== source) throw new Error('its slices, joined, are not the source')
  return written
}

/** What `parseChronology`, `outlineChronology` and `findDates` do, with the Markdown read once. */
function readOnce(source) {
  const document = readMarkdown(source)
  const {chronology, segments} = readChronology(document, {})
  return {
    written: JSON.stringify(chronology) + JSON.stringify(findDates(source, {language: 'en'})),
    slices: outline(document, segments).map(({markdown}) => markdown),
  }
}

function checkTime(source) {
  const before = process.cpuUsage()
  readOnce(source)
  const {user, system} = process.cpuUsage(before)
  if (user + system > longest * 1000) throw new Error(`took ${(user + system) / 1000} ms`)
}
