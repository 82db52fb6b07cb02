import type {Diagnostic} from '@daybook/core'
import {finding, type ThemePlace} from '../diagnostics/finding.ts'
import {readJson} from './jsonFile.ts'
import {type Manifest, manifestSchema, themeApi} from './manifest.ts'

export interface ReadManifest {
  /** `null` where the text is no JSON or has no name. */
  manifest: Manifest | null
  /** Where a key stands. */
  place(path: readonly PropertyKey[]): ThemePlace
  diagnostics: Diagnostic[]
}

/** Reads `theme.json`: all that is wrong with it, and what can be used of it nevertheless. */
export function readManifest(text: string, file: string): ReadManifest {
  const json = readJson(text, file)
  const {place} = json
  if (json.problem) {
    const message = 'The file is no valid JSON; reading stopped here.'
    return {manifest: null, place, diagnostics: [finding('theme-manifest', json.problem, message)]}
  }
  const result = manifestSchema.safeParse(json.value)
  if (!result.success) {
    const diagnostics = result.error.issues.map((issue) => {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path
      return finding('theme-manifest', place(path), `${path.join('.') || 'theme.json'}: ${issue.message}.`)
    })
    return {manifest: null, place, diagnostics}
  }
  const manifest = result.data
  const diagnostics =
    manifest.api === themeApi
      ? []
      : [
          finding(
            'theme-api',
            place(['api']),
            `"${manifest.name}" is written for version ${manifest.api} of the theme interface; this is version ${themeApi}.`,
          ),
        ]
  return {manifest, place, diagnostics}
}
