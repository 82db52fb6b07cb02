import type {Diagnostic} from '@daybook/core'
import type {Token} from 'js-tokens'
import {placesIn} from '../../diagnostics/placesIn.ts'
import {finding} from '../diagnostics/finding.ts'
import {isThirdParty} from './loads.ts'

/** The words and signs before an address that is loaded for sure, with a space between them. */
const loading =
  / (?:import|from|(?:import|importScripts|fetch|sendBeacon|WebSocket|EventSource|Worker|SharedWorker|Request) \(|\. (?:src|srcset|action) =|open \( (?:"[^"]*"|'[^']*') ,) $/

/** The names of languages of markup are addresses that nobody loads. */
const namespace = /^http:\/\/www\.w3\.org\//

/**
 * Addresses of other hosts that a script writes out. One that it loads for sure is an error; of others nobody but its author can
 * say what it does with them.
 */
export async function checkScript(file: string, text: string): Promise<Diagnostic[]> {
  // Most scripts of a theme name no other host, and need not be read word by word.
  if (!/\/\/|\\/.test(text)) return []
  const {default: tokenize} = await import('js-tokens')
  const place = placesIn(file, text)
  const diagnostics: Diagnostic[] = []
  let before = ' '
  let offset = 0
  for (const token of tokenize(text)) {
    const address = addressIn(token)
    if (address !== null && !namespace.test(address) && isThirdParty(address)) {
      const at = place(offset, offset + token.value.length)
      diagnostics.push(
        loading.test(before)
          ? finding('theme-third-party', at, `"${address}" lies on another host.`)
          : finding('theme-script-address', at, `This script names "${address}".`),
      )
    }
    offset += token.value.length
    if (!spaces.has(token.type)) before = `${before.slice(-60)}${token.value} `
  }
  return diagnostics
}

const spaces: ReadonlySet<Token['type']> = new Set([
  'WhiteSpace',
  'LineTerminatorSequence',
  'SingleLineComment',
  'MultiLineComment',
  'HashbangComment',
])

/** What a string says, or the start of a template. */
function addressIn({type, value}: Token): string | null {
  if (type === 'StringLiteral' || type === 'NoSubstitutionTemplate') return decode(value.slice(1, -1))
  return type === 'TemplateHead' ? `${decode(value.slice(1, -2))}\ufffc` : null
}

function decode(written: string): string {
  return written.replace(
    /\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|([\s\S]))/gi,
    (_, two?: string, four?: string, point?: string, sign = '') => {
      const hex = two ?? four ?? point
      return hex === undefined ? sign : String.fromCodePoint(Number.parseInt(hex, 16))
    },
  )
}
