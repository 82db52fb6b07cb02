import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {onTestFinished} from 'vitest'
import {resolveTheme} from '../../src/theme/resolveTheme.ts'
import type {Theme} from '../../src/theme/theme.ts'
import type {BaseView} from '../../src/views/pageView.ts'

/** The theme of a site that consists of these files, in a folder that goes away with the test. */
export async function themeOf(
  files: Record<string, string | {link: string}>,
  {theme = '@daybook/theme', settings = {}}: {theme?: string; settings?: Record<string, unknown>} = {},
): Promise<Theme> {
  const root = await mkdtemp(join(tmpdir(), 'daybook-theme-'))
  onTestFinished(() => rm(root, {recursive: true}))
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), {recursive: true})
    await (typeof content === 'string' ? writeFile(join(root, path), content) : symlink(content.link, join(root, path)))
  }
  const resolved = await resolveTheme({root, theme, settings})
  // The tests render this template themselves; that no page is of its kind is meant.
  const diagnostics = resolved.diagnostics.filter(
    ({code, place}) => code !== 'theme-unused-template' || !place.file.endsWith('/example.hbs'),
  )
  return {...resolved, diagnostics}
}

/** The findings, one a line: `file:line:column code message hint`. */
export function findingsOf({diagnostics}: Theme): string[] {
  return diagnostics.map(
    ({code, message, hint, place}) => `${place.file}:${place.line}:${place.column} ${code} | ${message} | ${hint}`,
  )
}

/** Renders a template of a test with a view of its own. */
export function render(theme: Theme, template: string, view: object = {}, lang = 'en'): string {
  return theme.render(template, view as BaseView, theme.words(lang)).trim()
}
