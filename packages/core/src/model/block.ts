import {z} from 'zod'
import {placeSchema} from './place.ts'

/** An address that a block points at: a link it offers or an image it shows. */
export const linkSchema = z
  .object({kind: z.enum(['link', 'image']), url: z.string(), text: z.string(), at: placeSchema})
  .meta({id: 'Link', description: 'An address that a block points at: a link it offers or an image it shows.'})

/** One block of the source: its Markdown as written, sanitised HTML and plain text. */
export const blockSchema = z
  .object({
    role: z
      .enum(['text', 'heading', 'note', 'quotation', 'correction', 'details'])
      .describe(
        'What it is in the event. Details are the list of labels and values, which the other fields are read from.',
      ),
    markdown: z.string().describe('As written.'),
    html: z.string().describe('Sanitised. Local addresses stand as written, relative to the source file.'),
    afterLead: z
      .string()
      .optional()
      .describe('HTML from behind the lead, its first letter raised. Only on the block in which the lead stands.'),
    text: z.string().describe('Plain text.'),
    links: z.array(linkSchema),
    at: placeSchema,
  })
  .meta({id: 'Block', description: 'One block of the source: its Markdown as written, sanitised HTML and plain text.'})

export type Link = z.infer<typeof linkSchema>
export type Block = z.infer<typeof blockSchema>
