import {z} from 'zod'

/** The version of the theme interface that this generator speaks: templates, views, helpers, slots. */
export const themeApi = 1

const common = {
  /** The CSS custom property that carries the value, with its two hyphens; none for settings only templates ask for. */
  property: z
    .string()
    .regex(/^--[a-z][a-z0-9-]*$/, 'a CSS custom property such as "--accent"')
    .optional(),
  description: z.string().optional(),
}

/** One setting: its type, its value where a site says nothing, and the CSS custom property it becomes. */
export const settingSchema = z.discriminatedUnion('type', [
  z.strictObject({type: z.literal('colour'), default: z.string().nullable(), ...common}),
  z.strictObject({type: z.literal('length'), default: z.string().nullable(), ...common}),
  z.strictObject({type: z.literal('font'), default: z.string().nullable(), ...common}),
  z.strictObject({
    type: z.literal('number'),
    default: z.number().nullable(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    ...common,
  }),
  z.strictObject({
    type: z.literal('choice'),
    default: z.string().nullable(),
    choices: z.array(z.string()).min(1),
    ...common,
  }),
  z.strictObject({type: z.literal('boolean'), default: z.boolean(), ...common}),
  z.strictObject({type: z.literal('text'), default: z.string().nullable(), ...common}),
])

/** The types a setting can have. */
export const settingTypes = settingSchema.options.map((option) => option.shape.type.value)

export type SettingSchema = z.infer<typeof settingSchema>

/** `theme.json`. */
export const manifestSchema = z.strictObject({
  $schema: z.string().optional(),
  name: z.string().min(1),
  api: z.number(),
  /** Package or relative folder of the theme this one builds on. Every theme ends at the built-in one. */
  extends: z.string().min(1).optional(),
  settings: z.record(z.string(), settingSchema).default({}),
  /** The page kinds this theme has a template for. */
  pages: z.array(z.string()).default([]),
  /** Slots by name, with what they are for. */
  slots: z.record(z.string(), z.string()).default({}),
  /** Style sheets of the styles folder, in order. They come behind those of the layers below. */
  styles: z.array(z.string()).default([]),
  /** How far a file can be relied on, by path without ending. */
  stability: z.record(z.string(), z.enum(['stable', 'experimental'])).default({}),
})

export type Manifest = z.infer<typeof manifestSchema>
