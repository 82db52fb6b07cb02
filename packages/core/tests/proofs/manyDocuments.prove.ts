import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {describe, expect, test} from 'vitest'

const documents = 200_000
const zones = ['Pacific/Honolulu', 'America/St_Johns', 'Europe/Minsk', 'Asia/Kathmandu', 'Pacific/Kiritimati']
const locales = ['C', 'tr_TR.UTF-8', 'ar_EG.UTF-8']
const shares = locales.map((_, index) => zones.map((zone, place) => `${index * zones.length + place}:${zone}`))
const reader = fileURLToPath(new URL('readDocuments.mjs', import.meta.url))

/** What every thirtieth document of each share is read as under the plainest setting. */
const plain = read('thirtieths', 'C', 'UTC')
/** A locale is set for a whole process, which then reads a share in each zone. */
const there = locales.map((locale, index) => read('all', locale, 'UTC', ...(shares[index] ?? [])))
// Awaited by each test.
for (const lines of [plain, ...there]) lines.catch(() => {})

describe.each(locales.map((locale, index) => ({locale, index})))('in $locale', ({index}) => {
  test.each(zones.map((zone, place) => ({zone, place})))(
    `a fifteenth of ${documents} random and mutated documents: nothing throws, hangs or is lost, in $zone as in UTC`,
    async ({place}) => {
      const lines = (await there[index]) ?? []
      expect(lines.filter((line) => !/^[0-9a-f]{64}$/.test(line))).toEqual([])
      expect(lines[place]).toBe((await plain)[index * zones.length + place])
    },
  )
})

/** Its lines. */
async function read(part: 'all' | 'thirtieths', locale: string, TZ: string, ...shares: string[]): Promise<string[]> {
  // With more room for what is new, less time goes into freeing it.
  const parameters = ['--max-semi-space-size=64', reader, part, zones.length * locales.length, documents, ...shares]
  const env = {...process.env, TZ, LANG: locale, LC_ALL: locale}
  const {stdout} = await promisify(execFile)(process.execPath, parameters.map(String), {env})
  return stdout.trimEnd().split('\n')
}
