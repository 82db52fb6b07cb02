import {readFileSync, realpathSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
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
  // One folder below `src` or `dist`, and so is the bundle.
  const code = join(dirname(fileURLToPath(import.meta.url)), '..')
  const {dependencies = {}, optionalDependencies = {}} = readManifest(join(code, '..'))
  const names = Object.keys({...dependencies, ...optionalDependencies})
  const {node, icu = '', unicode = ''} = process.versions
  return [
    ...[node, icu, unicode, process.platform, process.arch, listFolder(code)],
    ...names.map((name) => `${name} ${identityOf(name)}`),
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

/** The version of a library, and the code of those that are developed beside the generator. */
function identityOf(name: string): string {
  for (const modules of createRequire(import.meta.url).resolve.paths(name) ?? []) {
    try {
      const folder = realpathSync(join(modules, name))
      const {version = ''} = readManifest(folder)
      return name === '@daybook/core' ? `${version} ${listFolder(join(folder, 'dist'))}` : version
    } catch {
      // Not in this folder of modules.
    }
  }
  return 'missing'
}
