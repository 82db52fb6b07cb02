import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Telling} from '../../src/edition/readings.ts'
import {filesTelling, keepTelling, keepTellings, readTellings, writeTellings} from '../../src/store/tellings.ts'

const addresses = ['index.html', 'a\tb.html', '"c".html', 'ä/index.html', 'index.html.txt']
const numbers = fc.uniqueArray(fc.nat({max: 12}), {maxLength: 6})
const telling = fc.record({names: numbers, texts: numbers})
const tellings = fc
  .array(telling, {minLength: addresses.length, maxLength: addresses.length})
  .map((all) => new Map(all.map((each, at): [string, Telling] => [addresses[at] as string, each])))

test('the files that tell an event are found again, also where a file tells others since', () => {
  fc.assert(
    fc.property(tellings, fc.constantFrom(...addresses, 'new.html'), telling, (all, address, now) => {
      const kept = readTellings([...writeTellings(keepTellings(all))].join(''))
      expectToTell(kept, all)
      const before = all.get(address) ?? {names: [], texts: []}
      const isOther = sorted(before.names) !== sorted(now.names) || sorted(before.texts) !== sorted(now.texts)
      if (isOther) expect(keepTelling(kept, address, now)).toBe(true)
      else if (before.names.length + before.texts.length > 0) expect(keepTelling(kept, address, now)).toBe(false)
      expectToTell(readTellings([...writeTellings(kept)].join('')), new Map(all).set(address, isOther ? now : before))
    }),
    {seed: 11, numRuns: 300},
  )
})

function expectToTell(kept: ReturnType<typeof keepTellings>, all: ReadonlyMap<string, Telling>): void {
  for (let event = 0; event <= 12; event++) {
    const telling = (kind: keyof Telling) =>
      [...all].filter(([, told]) => told[kind].includes(event)).map(([file]) => file)
    expect(filesTelling(kept, event, false)).toEqual(new Set(telling('texts')))
    expect(filesTelling(kept, event, true)).toEqual(new Set([...telling('texts'), ...telling('names')]))
  }
}

function sorted(numbers: readonly number[]): string {
  return [...numbers].sort((a, b) => a - b).join()
}
