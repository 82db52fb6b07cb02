import {z} from 'zod'
import {definitionSchema, sourceSchema} from './annotation.ts'
import {blockSchema} from './block.ts'
import {diagnosticSchema} from './diagnostic.ts'
import {eventSchema} from './event.ts'
import {placeSchema} from './place.ts'
import {spanSchema} from './span.ts'

export const publisherSchema = z
  .object({name: z.string(), url: z.string().optional(), contact: z.string().optional()})
  .meta({id: 'Publisher', description: 'The organisation that publishes the chronology.'})

/** A heading, or a line alone, with the events below it. */
export const sectionSchema = z
  .object({
    id: z.string(),
    heading: z.string().describe('The heading as plain text.'),
    markdown: z.string().describe('The heading as written.'),
    level: z.int().describe('1 to 6 for a heading; 0 for a line alone.'),
    period: spanSchema
      .nullable()
      .describe('The period it names; null for a heading that only groups the events below it.'),
    body: z.array(blockSchema).describe('Undated text between the heading and its first event.'),
    events: z.array(z.string()).describe('Ids of the events directly below it, in document order.'),
    at: placeSchema,
  })
  .meta({id: 'Section', description: 'A heading, or a line alone, with the events below it.'})

/** What stands at the address of an event that was withdrawn. */
export const tombstoneSchema = z
  .object({id: z.string(), date: spanSchema, retracted: spanSchema.nullable(), reason: z.string()})
  .meta({id: 'Tombstone', description: 'What stands at the address of an event that was withdrawn.'})

/**
 * A chronology: one document, one report, in one language. `schema` is raised when a field changes its meaning or goes
 * away; new optional fields do not raise it.
 */
export const chronologySchema = z
  .object({
    schema: z.literal(1).describe('Raised when a field changes its meaning or goes away.'),
    id: z.string(),
    title: z.string(),
    subtitle: z.string().optional(),
    lang: z.string().describe('A BCP 47 tag.'),
    dir: z.enum(['ltr', 'rtl']).describe('The direction in which the language is written.'),
    publisher: publisherSchema.optional(),
    license: z.string().optional(),
    version: z.string().optional(),
    year: z.int().optional().describe('The year that the front matter gives for dates that have none.'),
    dates: z
      .enum(['day-first', 'month-first'])
      .optional()
      .describe('The order that the front matter gives for numeric dates.'),
    period: spanSchema
      .nullable()
      .describe('From the first to the last event, unless the front matter says otherwise; null without an event.'),
    intro: z.array(blockSchema),
    outro: z.array(blockSchema),
    sections: z.array(sectionSchema).describe('In document order.'),
    events: z.array(eventSchema).describe('In document order.'),
    sources: z.array(sourceSchema).describe('The footnotes, in document order.'),
    definitions: z.array(definitionSchema).describe('What links and images by reference point at, in document order.'),
    tombstones: z.array(tombstoneSchema),
    diagnostics: z.array(diagnosticSchema),
  })
  .meta({title: 'Chronology', description: 'A chronology: one document, one report, in one language.'})

export type Publisher = z.infer<typeof publisherSchema>
export type Section = z.infer<typeof sectionSchema>
export type Tombstone = z.infer<typeof tombstoneSchema>
export type Chronology = z.infer<typeof chronologySchema>
