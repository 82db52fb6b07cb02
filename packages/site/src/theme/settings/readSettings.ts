import type {Diagnostic} from '@daybook/core'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {fileStart} from '../diagnostics/fileStart.ts'
import {finding} from '../diagnostics/finding.ts'
import type {Layer} from '../layers/layer.ts'
import type {SettingSchema} from '../layers/manifest.ts'
import {checkSetting, type SettingValue} from './checkSetting.ts'

export interface Settings {
  schemas: ReadonlyMap<string, SettingSchema>
  values: Record<string, SettingValue>
  diagnostics: Diagnostic[]
}

/**
 * The value of every setting that a layer knows: the configured one where it is right, else the default of the highest
 * layer. `placeOf` says where the config names a setting.
 */
export function readSettings(
  layers: readonly Layer[],
  configured: Record<string, unknown>,
  placeOf: (key: string) => Diagnostic['place'] = () => fileStart('daybook.config'),
): Settings {
  const schemas = mergeSchemas(layers)
  const diagnostics = layers.flatMap(checkDefaults)
  const values: Record<string, SettingValue> = {}
  for (const [key, schema] of schemas) values[key] = schema.default
  for (const [key, value] of Object.entries(configured)) {
    if (value === undefined) continue
    const schema = schemas.get(key)
    if (!schema) {
      const message = `The theme has no setting "${key}".`
      const hint = didYouMean(key, schemas.keys()) ?? `The theme knows ${[...schemas.keys()].join(', ') || 'none'}.`
      diagnostics.push(finding('theme-unknown-setting', placeOf(key), message, hint))
      continue
    }
    const problem = checkSetting(value, schema)
    if (problem === null) values[key] = value as SettingValue
    else
      diagnostics.push(
        finding('theme-wrong-setting', placeOf(key), `The setting "${key}" ${problem}.`, schema.description),
      )
  }
  return {schemas, values, diagnostics}
}

function checkDefaults({manifest, place}: Layer): Diagnostic[] {
  return Object.entries(manifest?.settings ?? {}).flatMap(([key, schema]) => {
    const problem = checkSetting(schema.default, schema)
    const message = `The default of the setting "${key}" ${problem}.`
    return problem === null ? [] : [finding('theme-wrong-setting', place(['settings', key, 'default']), message)]
  })
}

function mergeSchemas(layers: readonly Layer[]): Map<string, SettingSchema> {
  const schemas = new Map<string, SettingSchema>()
  for (const {manifest} of layers.toReversed()) {
    for (const [key, schema] of Object.entries(manifest?.settings ?? {})) schemas.set(key, schema)
  }
  return schemas
}
