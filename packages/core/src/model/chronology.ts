import {z} from 'zod'
import {sourceSchema} from './annotation.ts'
import {blockSchema} from './block.ts'
import {diagnosticSchema} from './diagnostic.ts'
import {eventSchema} from './event.ts'
import {placeSchema} from './place.ts'
import {spanSchema} from './span.ts'

export const publisherSchema = z.object({name: z.string(), url: z.string().optional(), contact: z.string().optional()})

/** A heading, or a line alone, with the events below it. */
export const sectionSchema = z.object({
  id: z.string(),
  /** The heading as plain text. */
  heading: z.string(),
  /** 1 to 6 for a heading; 0 for a line alone. */
  level: z.int(),
  /** The period it names; `null` for a heading that only groups the events below it. */
  period: spanSchema.nullable(),
  /** Undated text between the heading and its first event. */
  body: z.array(blockSchema),
  /** Ids of the events directly below it, in document order. */
  events: z.array(z.string()),
  at: placeSchema,
})

/** What stands at the address of an event that was withdrawn. */
export const tombstoneSchema = z.object({
  id: z.string(),
  date: spanSchema,
  retracted: spanSchema.nullable(),
  reason: z.string(),
})

/**
 * A chronology: one document, one report, in one language. `schema` is raised when a field changes its meaning or goes
 * away; new optional fields do not raise it.
 */
export const chronologySchema = z.object({
  schema: z.literal(1),
  id: z.string(),
  title: z.string(),
  subtitle: z.string().optional(),
  lang: z.string(),
  dir: z.enum(['ltr', 'rtl']),
  publisher: publisherSchema.optional(),
  license: z.string().optional(),
  version: z.string().optional(),
  /** From the first to the last event, unless the front matter says otherwise. `null` when there is no event. */
  period: spanSchema.nullable(),
  intro: z.array(blockSchema),
  outro: z.array(blockSchema),
  sections: z.array(sectionSchema),
  events: z.array(eventSchema),
  sources: z.array(sourceSchema),
  tombstones: z.array(tombstoneSchema),
  diagnostics: z.array(diagnosticSchema),
})

export type Publisher = z.infer<typeof publisherSchema>
export type Section = z.infer<typeof sectionSchema>
export type Tombstone = z.infer<typeof tombstoneSchema>
export type Chronology = z.infer<typeof chronologySchema>
