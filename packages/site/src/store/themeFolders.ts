import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {builtInDir, themeDir} from '../theme/layers/themeDir.ts'

/**
 * The folders that a site's theme is read from, or `null` where that cannot be told without running it: a theme that is
 * broken, or whose helpers take code from elsewhere.
 */
export function themeFolders(root: string, theme: string): string[] | null {
  const folders = [join(root, 'theme')]
  for (let name: string | undefined = theme, from = root; name !== undefined; ) {
    const folder = themeDir(name, from)
    if (folder === null || folders.includes(folder)) return null
    folders.push(folder)
    const read = readExtends(folder)
    if (read === null) return null
    name = read.extends
    from = folder
  }
  if (!folders.includes(builtInDir())) folders.push(builtInDir())
  return folders.some(takesCode) ? null : folders
}

function readExtends(folder: string): {extends?: string} | null {
  try {
    const {extends: name} = JSON.parse(readFileSync(join(folder, 'theme.json'), 'utf8')) as {extends?: unknown}
    return typeof name === 'string' ? {extends: name} : {}
  } catch {
    return null
  }
}

function takesCode(folder: string): boolean {
  return ['ts', 'mts', 'js', 'mjs', 'cjs']
    .flatMap((ending) => [join(folder, `helpers.${ending}`), join(folder, 'theme', `helpers.${ending}`)])
    .some((path) => existsSync(path) && /\b(?:import|require)\b/.test(readFileSync(path, 'utf8')))
}
