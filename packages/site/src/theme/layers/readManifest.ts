import type {Diagnostic} from '@daybook/core'
import type {z} from 'zod'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {finding, type ThemePlace} from '../diagnostics/finding.ts'
import type {JsonFile} from './jsonFile.ts'
import {type Manifest, manifestSchema, settingTypes, themeApi} from './manifest.ts'

export interface ReadManifest {
  /** `null` where the text is no JSON or has no name. */
  manifest: Manifest | null
  /** Where a key stands. */
  place(path: readonly PropertyKey[]): ThemePlace
  diagnostics: Diagnostic[]
}

/** Reads `theme.json`: all that is wrong with it, and what can be used of it nevertheless. */
export function readManifest(json: JsonFile): ReadManifest {
  const {place} = json
  if (json.problem) {
    const message = 'The file is no valid JSON; reading stopped here.'
    return {manifest: null, place, diagnostics: [finding('theme-manifest', json.problem, message)]}
  }
  const result = manifestSchema.safeParse(json.value)
  const issues = result.error?.issues ?? []
  const manifest = result.data ?? withoutWrongKeys(json.value, issues)
  const diagnostics = [
    ...issues.flatMap((issue) => explain(issue, json)),
    ...repetitions(manifest, json),
    ...otherApi(manifest, json),
  ]
  return {manifest, place, diagnostics}
}

type Issue = z.core.$ZodIssue

function explain(issue: Issue, {place}: JsonFile): Diagnostic[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const path = [...issue.path, key]
      const known = knownKeys(issue.path)
      const hint = didYouMean(key, known) ?? `The keys here are ${known.join(', ')}.`
      return finding('theme-unknown-key', place(path), `Nothing reads the key "${path.join('.')}".`, hint)
    })
  }
  const where = issue.path.join('.') || 'theme.json'
  return [finding('theme-manifest', place(issue.path), `${where}: ${wording(issue)}.`)]
}

function wording(issue: Issue): string {
  if (issue.code === 'invalid_union') return `expected one of ${settingTypes.join(', ')}`
  return issue.message.replace(/^Invalid input: /, '').replace(/, received undefined$/, ', but it is missing')
}

function knownKeys([first]: readonly PropertyKey[]): string[] {
  if (first === undefined) return Object.keys(manifestSchema.shape)
  return first === 'settings' ? ['type', 'default', 'property', 'description', 'choices', 'minimum', 'maximum'] : []
}

// What is wrong is left out, so that one mistake does not take the whole layer away.
function withoutWrongKeys(value: unknown, issues: readonly Issue[]): Manifest | null {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return null
  const rest = structuredClone(value) as Record<string, unknown>
  for (const issue of issues) {
    const [first, second] = issue.path
    if (issue.code === 'unrecognized_keys' && first === undefined) for (const key of issue.keys) delete rest[key]
    else {
      const inside = rest[String(first)]
      if (second !== undefined && isObject(inside)) delete inside[String(second)]
      else delete rest[String(first)]
    }
  }
  return manifestSchema.safeParse(rest).data ?? null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value)
}

function repetitions(manifest: Manifest | null, {duplicates, place}: JsonFile): Diagnostic[] {
  const lists = (['pages', 'styles'] as const).flatMap((list) =>
    (manifest?.[list] ?? []).flatMap((name, position, all) =>
      all.indexOf(name) === position ? [] : [{key: name, place: place([list, position])}],
    ),
  )
  return [...duplicates(), ...lists].map(({key, place: at}) =>
    finding('theme-duplicate', at, `"${key}" stands here a second time.`),
  )
}

function otherApi(manifest: Manifest | null, {place}: JsonFile): Diagnostic[] {
  if (manifest === null || manifest.api === themeApi) return []
  const message = `"${manifest.name}" is written for version ${manifest.api} of the theme interface; this is version ${themeApi}.`
  return [finding('theme-api', place(['api']), message)]
}
