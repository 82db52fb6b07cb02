// Writes CHANGELOG.md from the change logs that changesets keeps in each package: one entry for each change, with the
// packages it concerns. All packages share one version (`fixed` in .changeset/config.json).
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'

const preface = `# Changelog

All packages of Daybook are released together under one version. Changes that are not released yet stand in
\`.changeset/\`, one file each.
`

const versions = gather(readdirSync('packages').sort())
writeFileSync(
  'CHANGELOG.md',
  [preface, ...[...versions].map(([version, kinds]) => writeVersion(version, kinds))].join('\n'),
)

/** version -> kind of change -> text of the change -> names of the packages, all in the order in which they stand. */
function gather(names) {
  const versions = new Map()
  for (const name of names) {
    for (const {version, kind, text} of readChanges(`packages/${name}/CHANGELOG.md`)) {
      const kinds = take(versions, version, () => new Map())
      const changes = take(kinds, kind, () => new Map())
      take(changes, text, () => []).push(name)
    }
  }
  return versions
}

/** The entries of one package, without those that only say that a package of ours moved along. */
function readChanges(file) {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const version = section.slice(0, section.indexOf('\n'))
      return section
        .split(/^### /m)
        .slice(1)
        .flatMap((part) => readEntries(part).map(({kind, text}) => ({version, kind, text})))
    })
    .filter(({text}) => !text.startsWith('- Updated dependencies'))
}

function readEntries(part) {
  const kind = part.slice(0, part.indexOf('\n'))
  const entries = part.slice(kind.length).split(/^(?=- )/m)
  return entries
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((text) => ({kind, text}))
}

function take(map, key, create) {
  if (!map.has(key)) map.set(key, create())
  return map.get(key)
}

function writeVersion(version, kinds) {
  const parts = [...kinds].map(([kind, changes]) => {
    const entries = [...changes].map(([text, names]) => `${text}\n  (${names.join(', ')})`)
    return `### ${kind}\n\n${entries.join('\n')}\n`
  })
  return `## ${version}\n\n${parts.join('\n')}`
}
