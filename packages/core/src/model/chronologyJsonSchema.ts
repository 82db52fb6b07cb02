import {z} from 'zod'
import {chronologySchema} from './chronology.ts'

/**
 * The model as JSON Schema (2020-12). Fields that it does not name are allowed, since new optional fields do not raise the
 * number of the schema.
 */
export function chronologyJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(chronologySchema, {io: 'input'})
}
