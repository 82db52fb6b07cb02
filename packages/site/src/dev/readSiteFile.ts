import {readFile, stat} from 'node:fs/promises'
import {extname, join} from 'node:path'
import {resolveInside} from '../content/resolveInside.ts'

export interface SiteFile {
  status: 200 | 404
  /** Media type without parameters. */
  type: string
  content: Buffer
}

const types: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.gif': 'image/gif',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
}

/** The file that a server shows for a path, as hosts do it: `index.html` of folders, `404.html` for what is not there. */
export async function readSiteFile(folder: string, path: string): Promise<SiteFile | null> {
  const found = await findFile(folder, path)
  if (found !== null) return {status: 200, type: typeOf(found), content: await readFile(found)}
  const content = await readFile(join(folder, '404.html')).catch(() => null)
  return content && {status: 404, type: 'text/html', content}
}

async function findFile(folder: string, path: string): Promise<string | null> {
  const inside = resolveInside(folder, `.${decode(path)}`)
  if (inside === null) return null
  for (const candidate of [inside, join(inside, 'index.html')]) {
    if (
      await stat(candidate).then(
        (found) => found.isFile(),
        () => false,
      )
    )
      return candidate
  }
  return null
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

function typeOf(path: string): string {
  return types[extname(path).toLowerCase()] ?? (path.endsWith('SHA256SUMS') ? 'text/plain' : 'application/octet-stream')
}
