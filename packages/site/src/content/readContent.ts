import {readdir} from 'node:fs/promises'
import {join, posix, relative, sep} from 'node:path'
import type {Diagnostic, Registers} from '@daybook/core'
import type {SiteConfig} from '../config/loadConfig.ts'
import {placeOfConfig} from '../config/loadConfig.ts'
import {problem, startOf} from '../diagnostics/problem.ts'
import {type ReadRegisters, readRegisters} from '../registers/readRegisters.ts'
import {compareText} from './compareText.ts'
import {type ContentName, readContentName} from './contentName.ts'
import {readText} from './readText.ts'
import {resolveInside} from './resolveInside.ts'

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
  const names = config.single === null ? await listMarkdown(config.content) : [config.single]
  const own = names.filter((name) => posix.dirname(name) === 'pages')
  const direct = names.filter((name) => !name.includes('/'))
  const stray = names.filter((name) => name.includes('/') && posix.dirname(name) !== 'pages')

  const diagnostics = [...strayProblems(config, stray), ...(direct.length === 0 ? [emptyProblem(config)] : [])]
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

/** Every Markdown file at any depth, with `/`, sorted. Folders and files with a leading dot are not content. */
async function listMarkdown(folder: string): Promise<string[]> {
  const found = await readdir(folder, {recursive: true, withFileTypes: true}).catch(() => [])
  return found
    .filter((entry) => !entry.isDirectory() && /\.md$/i.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !/(?:^|\/)\./.test(name))
    .sort(compareText)
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
