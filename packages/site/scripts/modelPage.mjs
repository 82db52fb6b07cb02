import {chronologyJsonSchema} from '@daybook/core/schema'
import {typeOf} from './typeOf.mjs'

/** Every object of the model and its fields. */
export function modelPage() {
  const {$defs, ...chronology} = chronologyJsonSchema()
  const names = Object.keys($defs).sort()
  return `# The event model

\`events.json\` in a published site and \`parseChronology\` give this model; \`events.schema.json\` beside it is its JSON Schema. \`schema\` is
raised when a field changes its meaning or goes away. New optional fields do not raise it, so ignore what you do not know.

In the file each event, source, section and so on is one line, so that a comparison of two versions by lines names the events that changed.

This page is made from the schema that the parser is checked against.

## Chronology

${body(chronology)}
${names.map((name) => `## ${name}\n\n${body($defs[name])}`).join('\n')}`
}

function body({description, properties, required = [], ...type}) {
  if (!properties) return `${description} ${typeOf(type)}.\n`
  const rows = Object.entries(properties).map(([name, field]) => {
    const optional = required.includes(name) ? '' : ', may be missing'
    return `| \`${name}\` | ${typeOf(field)}${optional} | ${field.description ?? ''} |`
  })
  return `${description}\n\n| field | type | meaning |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}
