import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {writeChronology} from '../generate/writeChronology.ts'
import type {Generator} from './generator.ts'

const manifest = createRequire(import.meta.url).resolve('@daybook/site/package.json')

/** Daybook as an organisation runs it: one Markdown file, no configuration. */
export const daybook: Generator = {
  name: 'Daybook',
  output: 'dist',
  caches: ['.daybook', 'node_modules'],
  version: async () => JSON.parse(await readFile(manifest, 'utf8')).version,
  prepare: async (folder, months) => {
    await mkdir(join(folder, 'content'))
    await writeFile(join(folder, 'content', 'monitoring.md'), writeChronology(months))
    return {program: process.execPath, parameters: [join(dirname(manifest), 'bin', 'daybook.cjs'), 'build'], folder}
  },
}
