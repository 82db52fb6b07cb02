import {hash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {posix} from 'node:path'
import {writeChecksums} from '../data/writeChecksums.ts'
import type {PlannedFile, PlannedPage} from '../plan/plannedFile.ts'
import {searchFolder} from '../search/makeSearchFiles.ts'
import {createPageContexts} from '../views/pageContext.ts'
import {mediaType} from './mediaType.ts'
import type {Preview} from './preview.ts'

export interface OpenedFile {
  status: 200 | 302 | 404
  /** Where the browser shall go instead, relative to what it asked for. */
  location?: string
  /** Media type without parameters. */
  type: string
  content: string | Uint8Array
}

/** The files of a site for a server that makes each when it is asked for. */
export interface OpenPreview {
  /**
   * The file that is shown for a path, as hosts do it: `index.html` of folders, which a path names with a slash at its end, so
   * that addresses in the page count from there; `404.html` for what is not there. Rejects with a `TemplateError` where the template of the page fails.
   */
  read(path: string): Promise<OpenedFile>
}

/** Opens a prepared site. What is asked for is looked up in its plan, so no other file can be reached. */
export function openPreview({plan, edition, theme, search}: Preview): OpenPreview {
  const files = new Map(plan.files.map((file) => [file.address, file]))
  const contextOf = createPageContexts(edition, theme)
  const render = (page: PlannedPage) => {
    const context = contextOf(page.address, page.lang)
    return theme.render(page.template, page.view(context), context.words)
  }

  return {
    async read(path) {
      const address = addressOf(path)
      if (address && !path.endsWith('/') && isFolder(address))
        return {
          status: 302,
          type: 'text/plain',
          content: '',
          location: `${encodeURIComponent(posix.basename(address))}/`,
        }
      const found = address === null ? undefined : await find(address)
      if (found) return {status: 200, type: mediaType(found.address), content: await make(found)}
      if (address === checksums) return {status: 200, type: mediaType(checksums), content: await sumAll()}
      const lost = files.get('404.html')
      return {status: 404, type: 'text/html', content: lost ? await make(lost) : ''}
    },
  }

  function isFolder(address: string): boolean {
    return !files.has(address) && files.has(posix.join(address, 'index.html'))
  }

  async function find(address: string): Promise<PlannedFile | undefined> {
    const planned = files.get(address) ?? files.get(posix.join(address, 'index.html'))
    if (planned || !address.startsWith(`${searchFolder}/`)) return planned
    return (await search()).files.find((file) => file.address === address)
  }

  async function make(file: PlannedFile): Promise<string | Uint8Array> {
    if (file.kind === 'page') return render(file)
    if (file.kind === 'copy') return readFile(file.path)
    if (file.kind === 'twin') return make(files.get(file.of) as PlannedFile)
    const content = file.content()
    return typeof content === 'string' || content instanceof Uint8Array ? content : [...content].join('')
  }

  async function sumAll(): Promise<string> {
    const sums: {address: string; sha256: string}[] = []
    for (const file of [...plan.files, ...(await search()).files])
      sums.push({address: file.address, sha256: hash('sha256', await make(file))})
    return writeChecksums(sums)
  }
}

const checksums = 'SHA256SUMS'

/** The address in the site that a path names; `null` for one that leads outside. */
function addressOf(path: string): string | null {
  const address = posix.join('.', decode(path))
  return address.startsWith('..') ? null : address.replace(/^\.$/, '').replace(/\/$/, '')
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
