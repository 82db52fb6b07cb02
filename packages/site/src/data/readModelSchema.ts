import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'

/** The JSON Schema of `events.json`, as a text. */
export function readModelSchema(): string {
  return readFileSync(createRequire(import.meta.url).resolve('@daybook/core/chronology.schema.json'), 'utf8')
}
