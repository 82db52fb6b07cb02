import type {Settings} from './readSettings.ts'

/** The style sheet that hands the settings to all others, as custom properties in the cascade layer `settings`. */
export function settingsSheet({schemas, values}: Settings): string {
  const declarations = [...schemas].flatMap(([key, {property, type}]) => {
    const value = values[key]
    if (property === undefined || value === null || value === undefined) return []
    return [`    ${property}: ${type === 'text' ? cssString(String(value)) : cssValue(value)};\n`]
  })
  return `/* Written from the settings of the site. */\n@layer settings {\n  :root {\n${declarations.join('')}  }\n}\n`
}

function cssValue(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value)
}

// https://drafts.csswg.org/cssom/#serialize-a-string, with < and > escaped too.
function cssString(text: string): string {
  const escaped = text.replace(/[\p{Cc}"\\<>]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}
