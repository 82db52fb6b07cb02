import {z} from 'zod'
import {placeSchema} from './place.ts'
import {spanSchema} from './span.ts'

export const statusSchema = z.enum(['announced', 'planned', 'ongoing', 'occurred', 'cancelled', 'denied', 'unknown'])

export const certaintySchema = z.enum([
  'confirmed',
  'corroborated',
  'single-source',
  'contested',
  'discounted',
  'unassessed',
])

/** An actor or a place named in the text. `id` and `name` are the register's, `text` is the author's. */
export const mentionSchema = z.object({id: z.string(), name: z.string(), text: z.string(), at: placeSchema})

/** A key figure: `value` for a plain number, `min` and `max` where the words bound it (`more than`, `10-12`). */
export const figureSchema = z.object({
  text: z.string(),
  value: z.number(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.enum(['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most']),
  unit: z.string().nullable(),
  /** The words that say what is counted. */
  what: z.string(),
  at: placeSchema,
})

/** A source as one event cites it. */
export const citationSchema = z.object({
  /** The footnote's label. */
  label: z.string(),
  /** The id of the entry in `Chronology.sources`. */
  source: z.string(),
  /** The number the reader sees, counted from 1 within the event. */
  number: z.int().positive(),
  locator: z.string().nullable(),
  quotation: z.string().nullable(),
  at: placeSchema,
})

/** A published source, read from a footnote. */
export const sourceSchema = z.object({
  id: z.string(),
  label: z.string(),
  publisher: z.string().nullable(),
  title: z.string(),
  url: z.string().nullable(),
  /** The publication date as the footnote gives it. */
  date: spanSchema.nullable(),
  archive: z.object({url: z.string(), captured: z.string().nullable()}).nullable(),
  sha256: z.string().nullable(),
  /** The whole footnote, sanitised, and as plain text. */
  html: z.string(),
  text: z.string(),
  at: placeSchema,
})

export const mediaSchema = z.object({
  url: z.string(),
  alternative: z.string(),
  title: z.string().nullable(),
  at: placeSchema,
})

export const statusChangeSchema = z.object({status: statusSchema, date: spanSchema.nullable()})

/** A correction or a retraction, with the date on which it was made. */
export const correctionSchema = z.object({
  kind: z.enum(['correction', 'retraction']),
  date: spanSchema.nullable(),
  text: z.string(),
  html: z.string(),
  at: placeSchema,
})

/** A passage that the author kept back: `████` or `[name withheld]`. */
export const withheldSchema = z.object({text: z.string(), at: placeSchema})

export type Status = z.infer<typeof statusSchema>
export type Certainty = z.infer<typeof certaintySchema>
export type Mention = z.infer<typeof mentionSchema>
export type Figure = z.infer<typeof figureSchema>
export type Citation = z.infer<typeof citationSchema>
export type Source = z.infer<typeof sourceSchema>
export type Media = z.infer<typeof mediaSchema>
export type StatusChange = z.infer<typeof statusChangeSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Withheld = z.infer<typeof withheldSchema>
