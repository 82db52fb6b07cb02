// Reads random documents in a process of its own, and prints one line for each that breaks a law:
//
//   node readDocuments.mjs all SHARES END SHARE:ZONE ...
//   node readDocuments.mjs thirtieths SHARES END
//   node readDocuments.mjs one NUMBER
//
// The numbers below END are dealt out to so many SHARES in turn. `all` reads the shares that it names, each in the time zone behind it;
// `thirtieths` reads every thirtieth document of every share in the zone of the process. Either prints, for each share, a digest of what was
// read in its every thirtieth document. `one` reads nothing and prints that document.
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
const [part, ...rest] = process.argv.slice(2)
const [shares, end] = rest.slice(0, 2).map(Number)

if (part === 'one') process.stdout.write(randomDocument(shares))
else if (part === 'all') for (const share of rest.slice(2)) console.log(readIn(...share.split(':')))
else for (let share = 0; share < shares; share++) console.log(readShare(share, (isCompared) => isCompared))

function readIn(share, zone) {
  // Node takes over a zone that is set while it runs.
  process.env.TZ = zone
  if (new Date().getTimezoneOffset() === 0) throw new Error(`${zone} is none, or none with a time of its own`)
  return readShare(Number(share), () => true)
}

function readShare(share, isRead) {
  const digest = createHash('sha256')
  for (let number = share, count = 0; number < end; number += shares, count++) {
    const isCompared = count % 30 === 0
    if (!isRead(isCompared)) continue
    try {
      const written = read(randomDocument(number))
      if (isCompared) digest.update(JSON.stringify(written))
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
    written: [chronology, findDates(source, {language: 'en'})],
    slices: outline(document, segments).map(({markdown}) => markdown),
  }
}

function checkTime(source) {
  const before = process.cpuUsage()
  readOnce(source)
  const {user, system} = process.cpuUsage(before)
  if (user + system > longest * 1000) throw new Error(`took ${(user + system) / 1000} ms`)
}
