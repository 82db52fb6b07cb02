import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readdir, watch} from 'node:fs/promises'
import {setTimeout as sleep} from 'node:timers/promises'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {type BuildResult, build} from '../../src/build.ts'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {report} from '../report.ts'
import {makeSite, type Site} from '../site.ts'

const kills = 100
/** Folders on which builds are killed at the same time. */
const lanes = 2

interface Way {
  /** Two texts of a site. */
  contents: string[]
  /** How long writing takes beside the whole build. */
  writing: number
  /** Builds to the end, in this process, which is quicker. */
  finish(root: string): Promise<BuildResult>
}

const ways: [string, Way][] = [
  // No page in common, and the same addresses: a mixture of both is neither.
  [
    'makes everything',
    {
      contents: [report, report.replaceAll('2022', '2021').replace('Monitoring', 'Observation')],
      writing: 1 / 5,
      finish: (root) => build({root}),
    },
  ],
  [
    // A word of a title, so that a page goes and another one comes.
    'makes what tells one word',
    {
      contents: [report, report.replace('announced a tender', 'announced one tender')],
      writing: 1 / 20,
      finish: (root) => buildUnlessUnchanged({root}),
    },
  ],
]

test.each(ways)(
  'a build that %s and is killed at any moment leaves the old site or the new one, whole; the next one is right',
  async (_, way) => {
    const sites = await Promise.all(way.contents.map((content) => buildClean(way, content)))
    const outcomes = await Promise.all(
      Array.from({length: lanes}, (_, lane) => killBuilds(way, sites, kills / lanes, createRandom(lane + 1))),
    )
    const all = outcomes.flat()
    expect(all.filter(({found}) => found === 'neither')).toEqual([])
    expect(all).toHaveLength(kills)
    // The moments were spread over the whole build: some came before the new site stood, and some after.
    expect(new Set(all.map(({found}) => found))).toEqual(new Set(['old', 'new']))
    expect(all.filter(({staging}) => staging).length).toBeGreaterThan((kills * way.writing) / 4)
  },
)

type Snapshot = Record<string, string>

interface Kill {
  /** What lay in the output folder after the kill. */
  found: 'old' | 'new' | 'neither'
  /** True where the kill left a site that was being written. */
  staging: boolean
}

async function killBuilds(way: Way, sites: Snapshot[], count: number, random: () => number): Promise<Kill[]> {
  const site = await makeSite({})
  const outcomes: Kill[] = []
  const {contents} = way
  let standing = 0
  await finish(way, site, contents[standing] as string)
  const longest = await measure(site)

  while (outcomes.length < count) {
    await site.write({'content/2022.md': contents[1 - standing] as string})
    await kill(site, random() * longest, outcomes.length % 2 === 0 ? way.writing : null)
    const found = await site.snapshot('dist')
    const which = sites.findIndex((known) => isEqual(known, found))
    const staging = (await left(site)).some((name) => name.endsWith('-staged'))
    outcomes.push({found: which < 0 ? 'neither' : which === standing ? 'old' : 'new', staging})

    standing = random() < 0.5 ? 0 : 1
    await finish(way, site, contents[standing] as string)
    expect(isEqual(await site.snapshot('dist'), sites[standing] as Snapshot)).toBe(true)
    expect(await left(site)).toEqual([])
  }
  return outcomes
}

async function buildClean(way: Way, content: string): Promise<Snapshot> {
  const site = await makeSite({})
  await finish(way, site, content)
  return site.snapshot('dist')
}

async function finish(way: Way, site: Site, content: string): Promise<void> {
  await site.write({'content/2022.md': content})
  expect(await way.finish(site.root)).toMatchObject({written: true})
}

/** What builds leave beside the output folder. */
async function left(site: Site): Promise<string[]> {
  return (await readdir(site.root)).filter((name) => name.startsWith('.daybook-'))
}

const command = fileURLToPath(new URL('../../bin/daybook.cjs', import.meta.url))

function start(site: Site) {
  return spawn(process.execPath, [command, 'build'], {cwd: site.root, stdio: 'ignore'})
}

/** Milliseconds of a build that nobody kills. */
async function measure(site: Site): Promise<number> {
  const begin = performance.now()
  const [code] = await once(start(site), 'exit')
  expect(code).toBe(0)
  return performance.now() - begin
}

/** Kills a build after a time, counted from its start or from when it begins to write. */
async function kill(site: Site, milliseconds: number, writing: number | null): Promise<void> {
  const process = start(site)
  const ended = once(process, 'exit')
  if (writing !== null) {
    const watching = new AbortController()
    await Promise.race([ended, beginsToWrite(site, watching.signal)])
    watching.abort()
    await sleep(milliseconds * writing)
  } else await sleep(milliseconds)
  process.kill('SIGKILL')
  await ended
}

async function beginsToWrite(site: Site, signal: AbortSignal): Promise<void> {
  try {
    for await (const {filename} of watch(site.root, {signal})) if (filename?.endsWith('-staged')) return
  } catch (error) {
    if (!signal.aborted) throw error
  }
}

function isEqual(a: Snapshot, b: Snapshot): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name])
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
