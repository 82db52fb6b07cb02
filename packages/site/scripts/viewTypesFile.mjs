import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {readViews} from './readViews.mjs'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** `src/theme/views/viewTypes.ts`: the views as data, for the check of templates. */
export function viewTypesFile() {
  const {pages, objects} = readViews()
  return format(`import type {ViewTypes} from './viewType.ts'

/** What every page kind gives its template. Written by \`pnpm run docs\` from \`PageViews\`. */
export const viewTypes: ViewTypes = ${JSON.stringify({pages, objects})}
`)
}

function format(source) {
  const formatter = [fileURLToPath(import.meta.resolve('@biomejs/biome/bin/biome'))]
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    [...formatter, 'format', '--stdin-file-path=packages/site/src/theme/views/viewTypes.ts'],
    {cwd: root, input: source, encoding: 'utf8'},
  )
  if (status !== 0) throw new Error(stderr)
  return stdout
}
