import {setImmediate as breathe} from 'node:timers/promises'
import {createOutputCheck, type OutsideAddress} from '../safety/createOutputCheck.ts'
import type {OutputFile} from '../write/outputFile.ts'

/** What was found in pages that nobody wrote. */
export interface Rehearsal {
  /** Addresses of the pages, in the order of the plan. */
  rendered: string[]
  /** Addresses elsewhere that the pages would load. */
  outside: OutsideAddress[]
}

/** Milliseconds after which timers and requests get their turn. */
const longestTurn = 10

/** Makes every page and writes none, as long as `goOn` says so. `rest` gives whatever else there is to do its turn. */
export async function rehearse(
  files: Iterable<OutputFile>,
  goOn: (file: OutputFile) => boolean,
  rest: () => Promise<unknown> = breathe,
): Promise<Rehearsal> {
  const check = createOutputCheck()
  const rehearsal: Rehearsal = {rendered: [], outside: []}
  let turn = performance.now()
  for (const file of files) {
    if (file.kind === 'page') {
      const html = file.html()
      if (html === null) continue
      rehearsal.outside.push(...check(file.number, file.address, html))
      rehearsal.rendered.push(file.address)
    }
    if (!goOn(file)) break
    if (performance.now() - turn < longestTurn) continue
    await rest()
    turn = performance.now()
  }
  return rehearsal
}
