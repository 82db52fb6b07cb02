import {z} from 'zod'

const placeFields = z.object({
  file: z.string().describe('The name of the file, as it was handed in.'),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
})

/**
 * Where something stands in a source file. Lines and columns count from 1; columns count UTF-16 code units. The end
 * lies behind the last character, as in unist.
 */
export const placeSchema = placeFields.meta({
  id: 'Place',
  description:
    'Where something stands in a source file. Lines and columns count from 1, columns in UTF-16 code units. The end lies behind the last character.',
})

/** Where an event stands, with the SHA-256 of its Markdown. */
export const eventPlaceSchema = placeFields
  .extend({sha256: z.string().describe('The SHA-256 of the Markdown of the event, in UTF-8, hexadecimal.')})
  .meta({id: 'EventPlace', description: 'Where an event stands in its source file, and a hash of what stands there.'})

export type Place = z.infer<typeof placeSchema>
