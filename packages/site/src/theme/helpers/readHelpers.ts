import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {explainModuleError} from '../../config/explainModuleError.ts'
import {runModule} from '../../config/runModule.ts'
import {placesIn} from '../../diagnostics/placesIn.ts'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import {builtInHelpers} from '../engine/builtInHelpers.ts'
import type {Helper} from '../engine/helper.ts'
import {displayPath} from '../layers/displayPath.ts'
import type {Layer} from '../layers/layer.ts'
import {themeHelpers} from './themeHelpers.ts'
import {wrapHelper} from './wrapHelper.ts'

export interface ReadHelpers {
  /** Those of Daybook, and those of the layers; of two with one name, that of the higher layer. */
  helpers: Record<string, Helper>
  /** Helpers of the layers by name, each with the layer it comes from and those below that have it too. */
  owners: ReadonlyMap<string, string[]>
  /** The texts of the modules. */
  sources: string[]
  diagnostics: Diagnostic[]
}

/** Reads `helpers.ts`, `.js` or `.mjs` of all layers. What is wrong with a module is a finding, and the rest goes on. */
export async function readHelpers(root: string, layers: readonly Layer[]): Promise<ReadHelpers> {
  const read: ReadHelpers = {helpers: {...themeHelpers}, owners: new Map(), sources: [], diagnostics: []}
  const owners = new Map<string, string[]>()
  for (const layer of layers.toReversed()) {
    const [name, ...others] = layer.files.filter((file) => /^helpers\.(?:ts|mts|js|mjs)$/.test(file))
    if (name === undefined) continue
    const file = displayPath(root, layer, name)
    for (const other of others) {
      const message = `${other} is not read, because ${name} is.`
      read.diagnostics.push(finding('theme-duplicate', fileStart(displayPath(root, layer, other)), message))
    }
    const source = await readFile(join(layer.dir, name), 'utf8')
    read.sources.push(source)
    for (const [helper, run] of await loadModule(join(layer.dir, name), file, source, read.diagnostics)) {
      read.helpers[helper] = wrapHelper(run)
      owners.set(helper, [layer.name, ...(owners.get(helper) ?? [])])
    }
  }
  return {...read, owners}
}

type Run = (...args: unknown[]) => unknown

async function loadModule(
  path: string,
  file: string,
  source: string,
  diagnostics: Diagnostic[],
): Promise<[string, Run][]> {
  let exports: Record<string, unknown>
  try {
    exports = await runModule(path)
  } catch (error) {
    const {place, message} = explainModuleError(error, path, file, source)
    diagnostics.push(finding('theme-helper-module', place, message))
    return []
  }
  const placeOfName = (name: string) => {
    const at = new RegExp(`\\b${name}\\b`).exec(source)?.index ?? 0
    return placesIn(file, source)(at, at + name.length)
  }
  return Object.entries(exports)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]): [string, Run][] => {
      if (typeof value !== 'function' || name === 'default') {
        const message = name === 'default' ? 'A default export has no name.' : `"${name}" is no function.`
        diagnostics.push(finding('theme-helper-module', placeOfName(name), message))
        return []
      }
      const problem = problemOfName(name)
      if (problem === null) return [[name, value as Run]]
      diagnostics.push(finding('theme-helper-name', placeOfName(name), problem))
      return []
    })
}

function problemOfName(name: string): string | null {
  if (Object.hasOwn(themeHelpers, name) || reserved.has(name)) return `Daybook has a helper "${name}" itself.`
  return /^[A-Za-z][A-Za-z0-9]*$/.test(name) ? null : `"${name}" cannot be written in a template.`
}

const reserved = new Set<string>([
  ...Object.keys(builtInHelpers),
  'log',
  'helperMissing',
  'blockHelperMissing',
  'this',
  'true',
  'false',
  'null',
  'undefined',
  'as',
  'else',
])
