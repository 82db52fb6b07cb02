import {z} from 'zod'
import {placeSchema} from './place.ts'
import {spanSchema} from './span.ts'

export const statusSchema = z
  .enum(['announced', 'planned', 'ongoing', 'occurred', 'cancelled', 'denied', 'unknown'])
  .meta({id: 'Status', description: 'How far an event has come.'})

export const certaintySchema = z
  .enum(['confirmed', 'corroborated', 'single-source', 'contested', 'discounted', 'unassessed'])
  .meta({id: 'Certainty', description: 'How well an event is borne out. The parser never raises it.'})

/** An actor or a place named in the text. `id` and `name` are the register's, `text` is the author's. */
export const mentionSchema = z
  .object({
    id: z.string().describe('The id of the register, or one made from the words.'),
    name: z.string().describe('The name in the register, in the language of the chronology.'),
    text: z.string().describe("The author's words."),
    at: placeSchema,
  })
  .meta({id: 'Mention', description: 'An actor or a place named in the text.'})

/** A figure: `value` for a plain number, `min` and `max` where the words bound it (`more than`, `10–12`). */
export const figureSchema = z
  .object({
    text: z.string().describe("The author's words."),
    value: z.number(),
    min: z.number().nullable(),
    max: z.number().nullable(),
    qualifier: z.enum(['exact', 'about', 'more-than', 'less-than', 'at-least', 'at-most']),
    unit: z.string().nullable(),
    what: z.string().describe('The words that say what is counted.'),
    origin: z
      .enum(['author', 'parser'])
      .describe('Did the author set it in bold, as a key figure, or did the parser find it in the prose?'),
    at: placeSchema,
  })
  .meta({id: 'Figure', description: 'A number that the text gives, with the bounds its words set.'})

/** A source as one event cites it. */
export const citationSchema = z
  .object({
    label: z.string().describe('The label of the footnote.'),
    source: z.string().describe('The id of the entry in sources.'),
    number: z.int().positive().describe('The number the reader sees, counted from 1 within the event.'),
    locator: z.string().nullable().describe('Page or time.'),
    quotation: z.string().nullable(),
    at: placeSchema,
  })
  .meta({id: 'Citation', description: 'A source as one event cites it.'})

/** A published source, read from a footnote. */
export const sourceSchema = z
  .object({
    id: z.string(),
    label: z.string().describe('The label of the footnote.'),
    publisher: z.string().nullable(),
    title: z.string(),
    url: z.string().nullable(),
    date: spanSchema.nullable().describe('The date of publication as the footnote gives it.'),
    archive: z
      .object({url: z.string(), captured: z.string().nullable().describe('The date of the capture.')})
      .nullable()
      .describe('A copy in a web archive.'),
    sha256: z.string().nullable().describe('The hash of the document, as the footnote gives it.'),
    markdown: z.string().describe('The whole footnote as written.'),
    html: z.string().describe('The whole footnote, sanitised.'),
    text: z.string().describe('The whole footnote as plain text.'),
    at: placeSchema,
  })
  .meta({id: 'Source', description: 'A published source, read from a footnote.'})

/** What a link or an image by reference points at. */
export const definitionSchema = z
  .object({label: z.string(), url: z.string(), markdown: z.string().describe('As written.'), at: placeSchema})
  .meta({id: 'Definition', description: 'What a link or an image by reference points at: [label]: address.'})

export const mediaSchema = z
  .object({url: z.string(), alternative: z.string(), title: z.string().nullable(), at: placeSchema})
  .meta({id: 'Media', description: 'An image that an event shows.'})

export const statusChangeSchema = z
  .object({status: statusSchema, date: spanSchema.nullable()})
  .meta({id: 'StatusChange', description: 'One step of the way an event took.'})

/** A correction or a retraction, with the date on which it was made. */
export const correctionSchema = z
  .object({
    kind: z.enum(['correction', 'retraction']),
    date: spanSchema.nullable(),
    text: z.string(),
    html: z.string().describe('Sanitised.'),
    at: placeSchema,
  })
  .meta({id: 'Correction', description: 'A correction or a retraction, with the date on which it was made.'})

/** A passage that the author kept back: `████` or `[name withheld]`. */
export const withheldSchema = z
  .object({text: z.string(), at: placeSchema})
  .meta({id: 'Withheld', description: 'A passage that the author kept back: ████ or [name withheld].'})

export type Status = z.infer<typeof statusSchema>
export type Certainty = z.infer<typeof certaintySchema>
export type Mention = z.infer<typeof mentionSchema>
export type Figure = z.infer<typeof figureSchema>
export type Citation = z.infer<typeof citationSchema>
export type Source = z.infer<typeof sourceSchema>
export type Definition = z.infer<typeof definitionSchema>
export type Media = z.infer<typeof mediaSchema>
export type StatusChange = z.infer<typeof statusChangeSchema>
export type Correction = z.infer<typeof correctionSchema>
export type Withheld = z.infer<typeof withheldSchema>
