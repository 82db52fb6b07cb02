// Packs each public package as it would be published, and has publint and attw look at the archive.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

for (const name of readdirSync('packages').sort()) {
  const manifest = JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8'))
  if (!manifest.private) checkPackage(name, manifest)
}

function checkPackage(name, manifest) {
  const folder = mkdtempSync(join(tmpdir(), 'daybook-packed-'))
  try {
    const steps = [
      ['pnpm', '--dir', `packages/${name}`, 'pack', '--pack-destination', folder],
      ['publint', 'run', folder, '--strict'],
      // attw judges types; a package of templates and styles has none.
      ...(hasTypes(manifest) ? [['attw', folder, '--profile', 'esm-only', '--no-emoji']] : []),
    ]
    const passed = steps.every((step) => run(step.map((part) => (part === folder ? findArchive(folder) : part))))
    if (passed) console.log(`${manifest.name}: nothing wrong with the packed package`)
    else process.exitCode = 1
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function hasTypes(manifest) {
  return Object.values(manifest.exports ?? {}).some((entry) => entry.types !== undefined)
}

/** The archive in the folder, or the folder while there is none. */
function findArchive(folder) {
  return [...readdirSync(folder), ''].map((name) => join(folder, name))[0]
}

/** What a command prints matters only where it fails. */
function run([command, ...parameters]) {
  const {status, stdout, stderr, error} = spawnSync(command, parameters, {encoding: 'utf8'})
  if (status !== 0)
    console.error(`${command} ${parameters.join(' ')}\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`)
  return status === 0
}
