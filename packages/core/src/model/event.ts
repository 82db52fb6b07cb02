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
import {placeSchema} from './place.ts'
import {spanSchema} from './span.ts'

/** Something that happened, with all that the chronology says of it. */
export const eventSchema = z.object({
  /** Unique in the chronology, made of ASCII letters, digits and hyphens; part of the event's address. */
  id: z.string(),
  aliases: z.array(z.string()),
  date: spanSchema,
  /** The span the event is about, where that is not its own date: announced on one day, planned for another. */
  concerns: spanSchema.optional(),
  /** Heading text, or the first sentence without its lead. Plain text. */
  title: z.string(),
  summary: z.string(),
  body: z.array(blockSchema),
  actors: z.array(mentionSchema),
  places: z.array(mentionSchema),
  /** Ids of the tags register, or the words as written. */
  tags: z.array(z.string()),
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
  at: placeSchema.extend({sha256: z.string()}),
  /** For each field that was filled: did the author say it, or did the parser infer it? */
  origin: z.record(z.string(), z.enum(['author', 'parser'])),
})

export type Event = z.infer<typeof eventSchema>
