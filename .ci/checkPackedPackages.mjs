// Packs each public package as it would be published, and has publint and attw look at the archive.
import {execFileSync} from 'node:child_process'
import {mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'daybook-packed-'))
try {
  for (const name of listPublicPackages()) checkPackage(name)
} finally {
  rmSync(folder, {recursive: true})
}

function listPublicPackages() {
  return readdirSync('packages')
    .sort()
    .filter((name) => !readManifest(name).private)
}

function checkPackage(name) {
  run('pnpm', ['--silent', '--dir', `packages/${name}`, 'pack', '--pack-destination', folder])
  const archive = join(
    folder,
    readdirSync(folder).find((file) => file.endsWith('.tgz')),
  )
  run('publint', ['run', archive, '--strict'])
  if (hasTypes(readManifest(name))) run('attw', [archive, '--profile', 'esm-only', '--no-emoji'])
  rmSync(archive)
}

/** attw judges types; a package of templates and styles has none. */
function hasTypes(manifest) {
  return Object.values(manifest.exports ?? {}).some((entry) => entry.types !== undefined)
}

function run(command, parameters) {
  execFileSync(command, parameters, {stdio: 'inherit'})
}

function readManifest(name) {
  return JSON.parse(readFileSync(join('packages', name, 'package.json'), 'utf8'))
}
