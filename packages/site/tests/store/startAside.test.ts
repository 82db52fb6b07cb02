import {cp, mkdtemp, readdir, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, onTestFinished, test} from 'vitest'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {readKeptSite} from '../../src/store/keptSite.ts'
import {makeSite, snapshotOf} from '../site.ts'

const example = fileURLToPath(new URL('../../../../examples/belarus-conscription', import.meta.url))

test('a site whose events were in a file and not in memory is the same, and is kept the same', async () => {
  const [one, other] = [await copyExample(), await copyExample()]
  const result = await buildUnlessUnchanged({root: one}, 0)
  expect(result.timings.map(({step}) => step)).toContain('putAside')
  const held = await buildUnlessUnchanged({root: other}, Number.POSITIVE_INFINITY)
  expect(held.timings.map(({step}) => step)).not.toContain('putAside')
  expect(await snapshotOf(join(one, 'dist'))).toEqual(await snapshotOf(join(other, 'dist')))
  expect(result.diagnostics).toEqual(held.diagnostics)
  expect(kept(one)).toEqual(kept(other))
  expect((await readdir(one)).sort()).toEqual((await readdir(other)).sort())
})

test('where the file cannot be written, events stay in memory', async () => {
  const site = await makeSite({'content/r.md': 'On May 23, 2022, x.', 'daybook.config.json': '{"out": "no/such/dist"}'})
  expect(await buildUnlessUnchanged({root: site.root}, 0)).toMatchObject({written: true, diagnostics: []})
  expect(await site.list('no')).toContain('such/dist/r/index.html')
})

/** Everything that is kept of the site, apart from the state of its files on this disk. */
function kept(root: string) {
  const site = readKeptSite(root, join(root, 'dist'))
  if (site === null || site === 'damaged') return site
  const {pages, tellings, edition, texts, seals} = site
  return {pages: pages.all(), tellings, edition, texts, seals}
}

async function copyExample(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'daybook-aside-'))
  onTestFinished(() => rm(root, {recursive: true}))
  await cp(example, root, {
    recursive: true,
    filter: (path) => !/[\\/](node_modules|dist|\.turbo|\.daybook)$/.test(path),
  })
  await symlink(join(example, 'node_modules'), join(root, 'node_modules'))
  return root
}
