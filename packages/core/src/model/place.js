import {z} from 'zod'
/**
 * Where something stands in a source file. Lines and columns count from 1; columns count UTF-16 code units. The end
 * lies behind the last character, as in unist.
 */
export const placeSchema = z.object({
  file: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  endLine: z.int().positive(),
  endColumn: z.int().positive(),
})
