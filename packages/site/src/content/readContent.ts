import {join, posix, relative, sep} from 'node:path'
import type {Diagnostic, Registers} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {placeOfConfig} from '../config/loadConfig.ts'
import {problem, startOf} from '../diagnostics/problem.ts'
import {type ReadRegisters, readRegisters} from '../registers/readRegisters.ts'
import {type ContentName, readContentName} from './contentName.ts'
import {type ListedMarkdown, listMarkdown} from './listMarkdown.ts'
import {readText} from './readText.ts'
import {resolveInside} from './resolveInside.ts'

const nothing: ListedMarkdown = {files: [], closed: [], unfollowed: []}

/** A Markdown file of the content folder. */
export interface ContentFile extends ContentName {
  /** Relative to the root of the site, with `/`: what places in the model name. */
  file: string
  /** Relative to the content folder, with `/`: what links between files name. */
  path: string
  text: string
}

/** Everything the site is made from, as text. */
export interface Content {
  chronologies: ContentFile[]
  pages: ContentFile[]
  registers: Registers
  /** Where the entries of the registers stand, in their order. */
  registerPlaces: ReadRegisters['places']
  registerTexts: ReadRegisters['texts']
  diagnostics: Diagnostic[]
}

/**
 * Reads the chronologies (`content/*.md`), the organisation's own pages (`content/pages/*.md`) and the registers, in the
 * order of their names by code unit. Files that cannot be read are diagnostics.
 */
export async function readContent(config: SiteConfig): Promise<Content> {
  const listed = config.single === null ? listMarkdown(config.content) : {...nothing, files: [config.single]}
  const names = listed.files
  const own = names.filter((name) => posix.dirname(name) === 'pages')
  const direct = names.filter((name) => !name.includes('/'))
  const stray = names.filter((name) => name.includes('/') && posix.dirname(name) !== 'pages')

  const isEmpty = direct.length === 0 && listed.closed.length === 0
  const diagnostics = [
    ...strayProblems(config, stray),
    ...listingProblems(config, listed),
    ...(isEmpty ? [emptyProblem(config)] : []),
  ]
  const chronologies = readFiles(config, direct, diagnostics)
  const pages = readFiles(config, own, diagnostics)
  const registers =
    config.single === null
      ? await readRegisters(config.registers, config.root, config.safety.decimals)
      : {registers: {}, places: {actors: [], places: [], tags: []}, texts: [], diagnostics: []}
  return {
    chronologies,
    pages,
    registers: registers.registers,
    registerPlaces: registers.places,
    registerTexts: registers.texts,
    diagnostics: [...diagnostics, ...registers.diagnostics],
  }
}

function readFiles(config: SiteConfig, names: string[], diagnostics: Diagnostic[]): ContentFile[] {
  const files: ContentFile[] = []
  for (const path of names) {
    const file = fromRoot(config, path)
    const inside = resolveInside(config.content, path)
    if (inside === null) {
      diagnostics.push(
        problem('outside-content', startOf(file), `${file} is a link to a file outside the content folder.`),
      )
      continue
    }
    const read = readText(inside, file)
    if (read.text === null) diagnostics.push(read.problem)
    else files.push({file, path, text: read.text, ...readContentName(posix.basename(path))})
  }
  return files
}

function listingProblems(config: SiteConfig, {closed, unfollowed}: ListedMarkdown): Diagnostic[] {
  const unread = closed.map(({path, code}) => {
    const folder = fromRoot(config, path)
    return problem('file-unreadable', startOf(folder), `The folder ${folder} cannot be read (${code}).`)
  })
  const links = unfollowed
    .filter((path) => path !== 'media')
    .map((path) => fromRoot(config, path))
    .map((file) =>
      problem('content-not-read', startOf(file), `${file} is not published: it is neither a file nor a folder.`),
    )
  return [...unread, ...links]
}

function strayProblems(config: SiteConfig, names: string[]): Diagnostic[] {
  return names
    .filter((name) => !name.startsWith('media/'))
    .map((name) => fromRoot(config, name))
    .map((file) =>
      problem(
        'content-not-read',
        {file, line: 1, column: 1, endLine: 1, endColumn: 1},
        `${file} is not published: it lies in a folder of its own.`,
      ),
    )
}

function emptyProblem(config: SiteConfig): Diagnostic {
  const folder = fromRoot(config, '')
  const place = config.file === null ? undefined : placeOfConfig(config, ['content'])
  return problem(
    'no-content',
    place ?? {file: folder, line: 1, column: 1, endLine: 1, endColumn: 1},
    `There is no Markdown file in ${folder}/.`,
  )
}

function fromRoot(config: SiteConfig, path: string): string {
  return relative(config.root, join(config.content, path)).split(sep).join('/')
}
