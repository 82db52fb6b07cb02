import {z} from 'zod'
import {configSchema} from '../dist/config/configSchema.js'
import {typeOf} from './typeOf.mjs'

/** Every key of the configuration. */
export function configurationPage() {
  const {properties} = z.toJSONSchema(configSchema, {io: 'input'})
  const rows = Object.entries(properties).map(
    ([key, field]) => `| \`${key}\` | ${typeOf(field)} | ${field.description ?? ''} |`,
  )
  return `# Configuration

\`daybook.config.ts\`, or the same with \`.mts\`, \`.js\`, \`.mjs\` or \`.json\`, lies in the folder of the site. Every key is optional; a site with
a content folder needs no configuration. A key that is not listed here is an error.

This page is made from the schema that the configuration is checked against.

| key | value | meaning |
| --- | --- | --- |
${rows.join('\n')}
`
}
