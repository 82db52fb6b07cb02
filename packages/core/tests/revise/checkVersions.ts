import {isDeepStrictEqual} from 'node:util'
import {expect} from 'vitest'
import {createParseMemory} from '../../src/annotate/parseMemory.ts'
import {type ParseOptions, parseChronology} from '../../src/parseChronology.ts'
import {reviseChronology} from '../../src/revise/reviseChronology.ts'

/**
 * Reads versions of a document one after the other, each from the one before, with one memory. Fails unless each is the chronology
 * that the parser makes of it. Tells which of them were revised.
 */
export function checkVersions([first = '', ...versions]: readonly string[], options: ParseOptions = {}): boolean[] {
  const memory = createParseMemory()
  let [source, chronology] = [first, parseChronology(first, {...options, memory})]
  return versions.map((version) => {
    const untouched = JSON.stringify(chronology)
    const revised = reviseChronology({source, chronology, memory}, version, options)
    expect(JSON.stringify(chronology)).toBe(untouched)
    const anew = parseChronology(version, options)
    // The slow comparison is for its message.
    if (revised && !isDeepStrictEqual(revised, anew))
      expect({source, version, revised}).toEqual({source, version, revised: anew})
    // Fields are written in the order in which they stand.
    if (revised) expect(JSON.stringify(revised)).toBe(JSON.stringify(anew))
    source = version
    chronology = revised ?? parseChronology(version, {...options, memory})
    return revised !== null
  })
}
