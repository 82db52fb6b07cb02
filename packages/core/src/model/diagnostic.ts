import {z} from 'zod'
import {placeSchema} from './place.ts'

/** A message about the content, with a permanent code, a place and a way to mend it. */
export const diagnosticSchema = z
  .object({
    code: z.string().describe('Permanent; a code never changes its meaning.'),
    severity: z.enum(['error', 'warning', 'info']),
    message: z.string().describe('What happened.'),
    place: placeSchema,
    hint: z.string().describe('What to do about it.'),
  })
  .meta({id: 'Diagnostic', description: 'A message about the content.'})

export type Diagnostic = z.infer<typeof diagnosticSchema>
