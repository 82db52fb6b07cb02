import {z} from 'zod'
import {placeSchema} from './place.ts'

/** An address that a block points at: a link it offers or an image it shows. */
export const linkSchema = z.object({
  kind: z.enum(['link', 'image']),
  url: z.string(),
  text: z.string(),
  at: placeSchema,
})

/** One block of the source: its Markdown as written, sanitised HTML and plain text. */
export const blockSchema = z.object({
  role: z.enum(['text', 'heading', 'note', 'quotation', 'correction', 'details']),
  markdown: z.string(),
  /** Sanitised. Local addresses stand as written, relative to the source file. */
  html: z.string(),
  /** HTML from behind the lead, its first letter raised. Only on the block in which the lead stands. */
  afterLead: z.string().optional(),
  text: z.string(),
  links: z.array(linkSchema),
  at: placeSchema,
})

export type Link = z.infer<typeof linkSchema>
export type Block = z.infer<typeof blockSchema>
