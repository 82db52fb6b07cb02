import {readFileSync} from 'node:fs'
import {diagnosticCodes, mentionCodes} from '@daybook/core'
import {siteDiagnosticCodes} from '../dist/diagnostics/codes.js'
import {themeDiagnostics} from '../dist/theme/diagnostics/themeDiagnostics.js'

const fixtures = new URL('../../core/tests/diagnostics/fixtures/', import.meta.url)

/** Longer examples show nothing more. */
const longestExample = 600

/** Every message, by where it comes from: the text, the site, the theme. */
export function diagnosticsPage() {
  return `# Messages

Each message has a code that never changes its meaning, a severity, a place and a way to mend it. An **error** keeps a site from being
built. A **warning** names what is most likely wrong; \`daybook check --strict\` fails on it. An **info** names what was decided without
the author; **advice** is only shown by \`daybook check --strict\`. Words in braces stand for those of the case.

This page is made from the tables that the programs use.

## In the text

${sections(diagnosticCodes, exampleOf)}
## Of dates in running text

\`daybook dates\` and \`findDates\` give these besides those above.

${sections(mentionCodes)}
## In the site

${sections(siteDiagnosticCodes)}
## In a theme

${sections(themeDiagnostics)}`
}

function sections(codes, example = () => '') {
  return Object.keys(codes)
    .sort()
    .map((code) => section(code, codes[code], example(code)))
    .join('\n')
}

function section(code, {severity, advice, title, message, hint}, example) {
  const happened = message ? `${plain(message)}\n\n` : ''
  return `### ${code}\n\n**${advice ? 'advice' : severity}** · ${plain(title)}\n\n${happened}→ ${plain(hint)}\n${example}`
}

function exampleOf(code) {
  const text = readFileSync(new URL(`${code}.md`, fixtures), 'utf8').trimEnd()
  if (text === '' || text.length > longestExample) return ''
  return `\n\`\`\`\`md\n${text}\n\`\`\`\`\n`
}

/** Signs that mean something in Markdown and are meant as they stand. */
function plain(text) {
  return text.replace(/[\\<>*_[\]]/g, '\\$&')
}
