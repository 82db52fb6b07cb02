import {z} from 'zod'
import {
  certaintySchema,
  citationSchema,
  correctionSchema,
  figureSchema,
  mediaSchema,
  mentionSchema,
  statusChangeSchema,
  statusSchema,
  withheldSchema,
} from './annotation.ts'
import {blockSchema} from './block.ts'
import {eventPlaceSchema} from './place.ts'
import {spanSchema} from './span.ts'

/** Something that happened, with all that the chronology says of it. */
export const eventSchema = z
  .object({
    id: z
      .string()
      .describe("Unique in the chronology, of letters a to z, figures and hyphens; part of the event's address."),
    aliases: z.array(z.string()),
    date: spanSchema,
    concerns: spanSchema
      .optional()
      .describe(
        'The span the event is about, where that is not its own date: announced on one day, planned for another.',
      ),
    title: z.string().describe('The text of the heading, or the first sentence without its lead. Plain text.'),
    summary: z.string().describe('Plain text.'),
    body: z.array(blockSchema),
    markdown: z
      .string()
      .optional()
      .describe(
        'The event as written, where its blocks alone do not show it: an item of a list, or a row of a table below its head.',
      ),
    actors: z.array(mentionSchema),
    places: z.array(mentionSchema),
    tags: z.array(z.string()).describe('Ids of the tags register, or the words as written.'),
    figures: z.array(figureSchema),
    citations: z.array(citationSchema),
    media: z.array(mediaSchema),
    status: statusSchema,
    statusHistory: z.array(statusChangeSchema),
    certainty: certaintySchema,
    certaintyNote: z.string().optional(),
    relations: z.array(z.object({type: z.string(), event: z.string()})),
    corrections: z.array(correctionSchema),
    withheld: z.array(withheldSchema),
    lang: z.string(),
    at: eventPlaceSchema,
    origin: z
      .record(z.string(), z.enum(['author', 'parser']))
      .describe('For each field that was filled: did the author say it, or did the parser infer it?'),
  })
  .meta({id: 'Event', description: 'Something that happened, with all that the chronology says of it.'})

export type Event = z.infer<typeof eventSchema>
