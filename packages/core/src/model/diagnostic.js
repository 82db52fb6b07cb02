import {z} from 'zod'
import {placeSchema} from './place.js'
/** A message about the content, with a permanent code, a place and a way to mend it. */
export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string(),
  place: placeSchema,
  hint: z.string(),
})
