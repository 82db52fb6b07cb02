import type {SettingSchema} from '../layers/manifest.ts'

export type SettingValue = string | number | boolean | null

/**
 * What is wrong with the value of a setting, in words, or `null`. Only values that can stand in a style sheet without
 * ending a declaration get through.
 */
export function checkSetting(value: unknown, schema: SettingSchema): string | null {
  if (value === null) return schema.type === 'boolean' ? 'has to be true or false' : null
  switch (schema.type) {
    case 'boolean':
      return typeof value === 'boolean' ? null : 'has to be true or false'
    case 'number':
      return checkNumber(value, schema)
    case 'choice':
      return schema.choices.includes(value as string) ? null : `has to be one of ${schema.choices.join(', ')}`
    case 'text':
      return typeof value === 'string' ? null : 'has to be a text'
    default:
      return typeof value === 'string' && patterns[schema.type].test(value) ? null : expectations[schema.type]
  }
}

function checkNumber(value: unknown, schema: SettingSchema & {type: 'number'}): string | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return 'has to be a number'
  const {minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY} = schema
  return value >= minimum && value <= maximum ? null : `has to lie between ${minimum} and ${maximum}`
}

const patterns = {
  colour:
    /^(?:#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})|(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\([0-9a-z.,%/ +-]*\))$/i,
  length: /^(?:0|-?(?:\d+|\d*\.\d+)(?:px|rem|em|ch|ex|lh|rlh|vw|vh|vi|vb|cm|mm|in|pt|%))$/i,
  // Family names: bare words, or anything but quotes and backslashes between quotes.
  font: /^(?:[\p{L}\p{N} _-]+|"[\p{L}\p{N} _.&-]+"|'[\p{L}\p{N} _.&-]+')(?:\s*,\s*(?:[\p{L}\p{N} _-]+|"[\p{L}\p{N} _.&-]+"|'[\p{L}\p{N} _.&-]+'))*$/u,
}

const expectations = {
  colour: 'has to be a colour such as #1d4e89 or oklch(45% 0.1 250)',
  length: 'has to be a length such as 40rem or 2px',
  font: 'has to be a list of font families such as "Noto Serif", serif',
}
