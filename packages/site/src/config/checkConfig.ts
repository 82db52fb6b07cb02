import type {Diagnostic, Place} from '@daybook/core'
import type {z} from 'zod'
import {compareDiagnostics} from '../diagnostics/compareDiagnostics.ts'
import {placesIn} from '../diagnostics/placesIn.ts'
import {problem, startOf} from '../diagnostics/problem.ts'
import {type Config, configSchema} from './configSchema.ts'
import {locateKey} from './locateKey.ts'
import {nearest} from './nearest.ts'

/** The configuration as far as it is right, and a problem for each key that is not. */
export interface CheckedConfig {
  config: Config
  diagnostics: Diagnostic[]
}

/** Checks a configuration against the schema. What is wrong is left out, so that the rest can still be checked. */
export function checkConfig(value: object, file: string, source: string): CheckedConfig {
  const result = configSchema.safeParse(value)
  if (result.success) return {config: result.data, diagnostics: []}

  const wrong = new Set(result.error.issues.flatMap((issue) => rootKeys(issue)))
  const rest = Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key)))
  const diagnostics = result.error.issues.flatMap((issue) => explainIssue(issue, file, source))
  return {config: configSchema.parse(rest), diagnostics: diagnostics.sort(compareDiagnostics)}
}

/** Where a value of the configuration was written; the start of the file where it is not written out. */
export function placeOfKey(file: string, source: string, path: readonly (string | number)[]): Place {
  const range = locateKey(source, path)
  return range ? placesIn(file, source)(range.start, range.end) : startOf(file)
}

type Issue = z.core.$ZodIssue

function rootKeys(issue: Issue): string[] {
  if (issue.path.length > 0) return [String(issue.path[0])]
  return issue.code === 'unrecognized_keys' ? issue.keys : []
}

function explainIssue(issue: Issue, file: string, source: string): Diagnostic[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, knownKeys(path))
      const place = placeOfKey(file, source, [...path, key])
      const hint = near ? `Did you mean \`${near}\`?` : `Remove it. The keys here are ${knownKeys(path).join(', ')}.`
      return problem('config-unknown-key', place, `Unknown key \`${[...path, key].join('.')}\`.`, hint)
    })
  }
  const message = `\`${path.join('.')}\`: ${wording(issue)}.`
  return [problem('config-invalid', placeOfKey(file, source, path), message)]
}

function wording(issue: Issue): string {
  if (issue.code === 'invalid_union') {
    const kinds = issue.errors.flatMap((errors) =>
      errors.map((error) => ('expected' in error ? String(error.expected) : '')),
    )
    return `expected ${[...new Set(kinds)].filter(Boolean).join(' or ')}`
  }
  return issue.message.replace(/^Invalid input: /, '').replace(/, received undefined$/, ', but it is missing')
}

function knownKeys(path: readonly (string | number)[]): string[] {
  if (path.length === 0) return Object.keys(configSchema.shape)
  if (path[0] === 'publisher') return ['name', 'url', 'contact']
  return path[0] === 'navigation' ? ['text', 'href'] : []
}
