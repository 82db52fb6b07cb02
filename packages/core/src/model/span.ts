import {z} from 'zod'
import {placeSchema} from './place.ts'

const civilDate = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** One component of a date, and where it was taken from. */
export const partSchema = z
  .object({
    value: z.int(),
    from: z
      .enum(['text', 'section', 'previous', 'front-matter'])
      .describe('The words of the date themselves, the section, the event before, or the front matter.'),
    at: placeSchema.optional().describe('Where it was taken from.'),
  })
  .meta({id: 'Part', description: 'One component of a date, and where it was taken from.'})

export const precisionSchema = z.enum(['day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century'])

/**
 * What a date phrase means. `edtf` is EDTF level 1 with the sets of level 2 (ISO 8601-2:2019, Library of Congress);
 * `earliest` and `latest` are inclusive civil dates, `null` where that end is open or not known.
 */
export const spanSchema = z
  .object({
    edtf: z.string().describe('Extended Date/Time Format, level 1 with the sets of level 2 (ISO 8601-2:2019).'),
    earliest: civilDate.nullable().describe('The first day it can mean, to sort and filter by; null where it is open.'),
    latest: civilDate.nullable().describe('The last day it can mean, included; null where it is open.'),
    kind: z
      .enum(['at', 'throughout', 'within', 'since', 'until'])
      .describe('at: on that date. throughout: on every day of it. within: at some time in it.'),
    precision: precisionSchema.describe('How precise the words are. To show a date, never say more than this.'),
    approximate: z.boolean().describe('True for words such as "about".'),
    uncertain: z.boolean().describe('True for words of doubt such as "possibly".'),
    time: z
      .object({start: z.string(), end: z.string().optional(), kind: z.enum(['exact', 'about', 'part-of-day'])})
      .optional()
      .describe('Local time as the text gives it, HH:MM; a part of the day such as "night" in start.'),
    text: z.string().describe("The author's own words."),
    parts: z
      .object({year: partSchema.optional(), month: partSchema.optional(), day: partSchema.optional()})
      .describe('Where year, month and day were taken from.'),
  })
  .meta({id: 'Span', description: 'What a date phrase means.'})

export type Part = z.infer<typeof partSchema>
export type Precision = z.infer<typeof precisionSchema>
export type Span = z.infer<typeof spanSchema>
