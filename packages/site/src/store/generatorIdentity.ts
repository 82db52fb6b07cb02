import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {basename, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {listFolder} from './listFolder.ts'

let identity: string | null = null

/**
 * All that makes two runs of the generator alike: its own code, the versions of its libraries, Node and its data. Looked up
 * once: a program does not change while it runs.
 */
export function generatorIdentity(): string {
  identity ??= lookUp()
  return identity
}

function lookUp(): string {
  const here = dirname(fileURLToPath(import.meta.url))
  const isBundle = basename(here) === 'bundle'
  // One folder below `src` or `dist`, and so is the bundle, which is all code that the command runs.
  const code = isBundle ? here : join(here, '..')
  const {dependencies = {}, optionalDependencies = {}} = readManifest(join(here, '../..'))
  const names = Object.keys({...dependencies, ...optionalDependencies})
  const {node, icu = '', unicode = ''} = process.versions
  return [
    ...[node, icu, unicode, process.platform, process.arch, listFolder(code)],
    ...names.map((name) => `${name} ${identityOf(name, !isBundle)}`),
  ].join('\n')
}

interface PackageManifest {
  version?: string
  dependencies?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

function readManifest(folder: string): PackageManifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageManifest
}

const {resolve} = createRequire(import.meta.url)

/** The version of a library, and the code of the one that is developed beside the generator where that is what runs. */
function identityOf(name: string, isRun: boolean): string {
  const folder = resolve.paths(name)?.find((modules) => existsSync(join(modules, name, 'package.json')))
  if (folder === undefined) return 'missing'
  const {version = ''} = readManifest(join(folder, name))
  return isRun && name === '@daybook/core' ? `${version} ${listFolder(join(folder, name, 'dist'))}` : version
}
