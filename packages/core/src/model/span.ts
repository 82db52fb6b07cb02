import {z} from 'zod'
import {placeSchema} from './place.ts'

const civilDate = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** One component of a date, and where it was taken from. */
export const partSchema = z.object({
  value: z.int(),
  from: z.enum(['text', 'section', 'previous', 'front-matter']),
  at: placeSchema.optional(),
})

export const precisionSchema = z.enum(['day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century'])

/**
 * What a date phrase means. `edtf` is EDTF level 1 with the sets of level 2 (ISO 8601-2:2019, Library of Congress);
 * `earliest` and `latest` are inclusive civil dates, `null` where that end is open or not known.
 */
export const spanSchema = z.object({
  edtf: z.string(),
  earliest: civilDate.nullable(),
  latest: civilDate.nullable(),
  /** `at`: on that date. `throughout`: on every day of it. `within`: at some time in it. */
  kind: z.enum(['at', 'throughout', 'within', 'since', 'until']),
  precision: precisionSchema,
  approximate: z.boolean(),
  uncertain: z.boolean(),
  /** Local time as the text gives it, `HH:MM`; a part of the day (`night`) in `start`. */
  time: z
    .object({start: z.string(), end: z.string().optional(), kind: z.enum(['exact', 'about', 'part-of-day'])})
    .optional(),
  /** The author's own words. */
  text: z.string(),
  parts: z.object({year: partSchema.optional(), month: partSchema.optional(), day: partSchema.optional()}),
})

export type Part = z.infer<typeof partSchema>
export type Precision = z.infer<typeof precisionSchema>
export type Span = z.infer<typeof spanSchema>
