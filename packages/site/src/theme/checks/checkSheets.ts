import {readFile} from 'node:fs/promises'
import {join, posix} from 'node:path'
import {type CSSToken, TokenType, tokenize} from '@csstools/css-tokenizer'
import type {Diagnostic} from '@daybook/core'
import {placesIn} from '../../diagnostics/placesIn.ts'
import {didYouMean} from '../diagnostics/didYouMean.ts'
import {finding} from '../diagnostics/finding.ts'
import {displayPath} from '../layers/displayPath.ts'
import type {Layer} from '../layers/layer.ts'
import {isThirdParty} from './loads.ts'

/** Addresses in the style sheets of all layers that lead to other hosts, or to files that do not exist. */
export async function checkSheets(
  root: string,
  layers: readonly Layer[],
  assets: ReadonlySet<string>,
): Promise<Diagnostic[]> {
  const sheets = layers.flatMap((layer) =>
    layer.files.filter((file) => /^styles\/.+\.css$/.test(file)).map((file) => ({layer, file})),
  )
  const found = await Promise.all(
    sheets.map(async ({layer, file}) => {
      const text = await readFile(join(layer.dir, file), 'utf8')
      // Most sheets load nothing, and need not be read word by word. Behind an escape may stand anything.
      if (!/url\(|src\(|@import|image-set|\\/i.test(text)) return []
      return checkSheet(displayPath(root, layer, file), file.slice('styles/'.length), text, assets)
    }),
  )
  return found.flat()
}

function checkSheet(file: string, name: string, text: string, assets: ReadonlySet<string>): Diagnostic[] {
  const place = placesIn(file, text)
  return readAddresses(text).flatMap(({address, start, end}) => {
    if (/^(?:data:|#|$)/i.test(address)) return []
    if (isThirdParty(address)) {
      return [finding('theme-third-party', place(start, end), `"${address}" lies on another host.`)]
    }
    const path = posix.join('assets', posix.dirname(name), address.replace(/[?#].*$/, ''))
    if (!address.startsWith('/') && assets.has(path)) return []
    const message = address.startsWith('/')
      ? `"${address}" counts from the root of the host, where the site need not lie.`
      : `There is no ${path}.`
    return [finding('theme-missing-file', place(start, end), message, didYouMean(path, assets))]
  })
}

interface WrittenAddress {
  address: string
  start: number
  end: number
}

/** What a sheet loads: `url(...)`, `src("...")`, `image-set("...")`, `@import "..."`. */
function readAddresses(css: string): WrittenAddress[] {
  const found: WrittenAddress[] = []
  const functions: string[] = []
  let imports = false
  for (const [type, , start, last, data] of tokenize({css}) as CSSToken[]) {
    const value = data && 'value' in data ? String(data.value) : ''
    if (type === TokenType.Function) functions.push(value.toLowerCase())
    else if (type === TokenType.OpenParen) functions.push('')
    else if (type === TokenType.CloseParen) functions.pop()
    else if (type === TokenType.AtKeyword) imports = value.toLowerCase() === 'import'
    else if (type === TokenType.Semicolon || type === TokenType.OpenCurly) imports = false
    const isLoaded =
      type === TokenType.URL ||
      (type === TokenType.String && (imports || /^(?:url|src|(?:-webkit-)?image-set)$/.test(functions.at(-1) ?? '')))
    if (isLoaded) found.push({address: value, start, end: last + 1})
  }
  return found
}
