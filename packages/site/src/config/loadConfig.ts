import {readdir, stat} from 'node:fs/promises'
import {basename, dirname, resolve} from 'node:path'
import type {Diagnostic, Place} from '@daybook/core'
import {problem, startOf} from '../diagnostics/problem.ts'
import {checkConfig, placeOfKey} from './checkConfig.ts'
import type {Config} from './configSchema.ts'
import {readConfigFile} from './readConfigFile.ts'

/** What the caller says; it goes before the configuration file. */
export interface LoadOptions {
  /** The folder of the site, or one Markdown file that is the whole site. */
  root: string
  /** Output folder, relative to the working directory. */
  out?: string | undefined
  base?: string | undefined
}

/** The configuration with everything settled. Folders are absolute. */
export interface SiteConfig {
  root: string
  /** The one Markdown file the site is made of, relative to `root`; else `null`. */
  single: string | null
  /** The configuration file, relative to `root`. */
  file: string | null
  source: string
  title: string | null
  description: string | null
  /** Ends with `/`. */
  url: string | null
  /** Starts and ends with `/`; `null` where nobody said, so that the page for lost addresses stays relative. */
  base: string | null
  lang: string | null
  publisher: {name: string; url: string | null; contact: string | null} | null
  license: string | null
  content: string
  registers: string
  out: string
  /** Who named the output folder. */
  outFrom: 'caller' | 'config' | 'default'
  theme: string
  settings: Record<string, string | number | boolean>
  search: boolean
  navigation: {text: string; href: string; lang?: string | undefined}[] | null
  safety: {markers: string[]; allow: string[]; decimals: number}
  diagnostics: Diagnostic[]
}

/**
 * Finds, reads and checks the configuration of a site and settles what it leaves out. Never throws for what an author
 * wrote: problems are diagnostics, and the rest of the configuration still counts.
 */
export async function loadConfig(options: LoadOptions): Promise<SiteConfig> {
  const path = resolve(options.root)
  const single = await isFile(path)
  const root = single ? dirname(path) : path
  const read = single ? nothing : await readConfig(root)
  return settle(root, single ? basename(path) : null, read, options)
}

/** Where a value of the configuration was written; the start of the file, or of the folder, where it was not. */
export function placeOfConfig(config: SiteConfig, path: readonly (string | number)[]): Place {
  return config.file === null ? startOf('.') : placeOfKey(config.file, config.source, path)
}

interface ReadConfig {
  file: string | null
  source: string
  config: Config
  diagnostics: Diagnostic[]
}

const nothing: ReadConfig = {file: null, source: '', config: {}, diagnostics: []}
const endings = ['ts', 'mts', 'js', 'mjs', 'json']

async function readConfig(root: string): Promise<ReadConfig> {
  const names = new Set(await readdir(root).catch(() => []))
  const [file, ...others] = endings.map((ending) => `daybook.config.${ending}`).filter((name) => names.has(name))
  if (file === undefined) return nothing

  const several = others.map((other) =>
    problem('several-configs', startOf(other), `${other} is not read, because ${file} is.`),
  )
  const {source, value, diagnostics} = await readConfigFile(root, file)
  if (typeof value !== 'object' || value === null)
    return {file, source, config: {}, diagnostics: [...several, ...diagnostics]}
  const checked = checkConfig(value, file, source)
  return {file, source, config: checked.config, diagnostics: [...several, ...diagnostics, ...checked.diagnostics]}
}

function settle(root: string, single: string | null, read: ReadConfig, options: LoadOptions): SiteConfig {
  const {config} = read
  const url = config.url === undefined ? null : closed(config.url)
  // Not from `url`: a copy on a mirror, in a ZIP or under another path has to work as it is.
  const base = options.base ?? config.base ?? null
  const publisher = config.publisher
  return {
    root,
    single,
    file: read.file,
    source: read.source,
    title: config.title ?? null,
    description: config.description ?? null,
    url,
    base: base === null ? null : closed(base.startsWith('/') ? base : `/${base}`),
    lang: config.lang ?? null,
    publisher: publisher
      ? {name: publisher.name, url: publisher.url ?? null, contact: publisher.contact ?? null}
      : null,
    license: config.license ?? null,
    content: single === null ? resolve(root, config.content ?? 'content') : root,
    registers: resolve(root, config.registers ?? 'registers'),
    out: resolve(options.out ?? (single === null ? resolve(root, config.out ?? 'dist') : 'dist')),
    outFrom: options.out !== undefined ? 'caller' : config.out !== undefined ? 'config' : 'default',
    theme: config.theme ?? '@daybook/theme',
    settings: config.settings ?? {},
    search: config.search ?? false,
    navigation: config.navigation ?? null,
    safety: {
      markers: config.safety?.markers ?? [],
      allow: config.safety?.allow ?? [],
      decimals: config.safety?.decimals ?? 3,
    },
    diagnostics: read.diagnostics,
  }
}

function closed(address: string): string {
  return address.endsWith('/') ? address : `${address}/`
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}
