import {execFile} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import {expect, test} from 'vitest'

const documents = 200_000
const zones = ['Pacific/Honolulu', 'America/St_Johns', 'Europe/Minsk', 'Asia/Kathmandu', 'Pacific/Kiritimati']
const locales = ['C', 'tr_TR.UTF-8', 'ar_EG.UTF-8']
const settings = zones.flatMap((TZ) => locales.map((LANG) => ({TZ, LANG, LC_ALL: LANG})))
const reader = fileURLToPath(new URL('readDocuments.mjs', import.meta.url))

/** What every tenth document of each share is read as under the plainest setting, in one process. */
const plain = read(0, 'tenths', {TZ: 'UTC', LANG: 'C', LC_ALL: 'C'})
// Awaited by each test.
plain.catch(() => {})

/** Each share of the documents is read under one setting of its own. */
test.concurrent.each(settings.map((setting, share) => ({...setting, setting, share})))(
  `a fifteenth of ${documents} random and mutated documents: nothing throws, hangs or is lost, in $TZ and $LANG as in UTC`,
  async ({setting, share}) => {
    const there = await read(share, 'all', setting)
    expect(there).toMatch(/^[0-9a-f]{64}\n$/)
    expect((await plain).split(/(?<=\n)/)[share]).toBe(there)
  },
)

async function read(share: number, part: 'all' | 'tenths', setting: Record<string, string>): Promise<string> {
  // With more room for what is new, less time goes into freeing it.
  const parameters = ['--max-semi-space-size=64', reader, share, documents, settings.length, part].map(String)
  const {stdout} = await promisify(execFile)(process.execPath, parameters, {env: {...process.env, ...setting}})
  return stdout
}
