import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {Diagnostic} from '@daybook/core'
import {placesIn} from '../../diagnostics/placesIn.ts'
import {decodeEntities} from '../../render/decodeEntities.ts'
import {finding} from '../diagnostics/finding.ts'
import {displayPath} from '../layers/displayPath.ts'
import type {Layer} from '../layers/layer.ts'
import {checkScript} from './checkScript.ts'
import {isThirdParty, loadedBy} from './loads.ts'
import {createMarkupScanner} from './scanMarkup.ts'

type Check = (file: string, text: string) => Diagnostic[] | Promise<Diagnostic[]>

/** Addresses of other hosts in the scripts, drawings and documents of all layers but the built-in one, which its own tests check. */
export async function checkAssets(root: string, layers: readonly Layer[]): Promise<Diagnostic[]> {
  const found = layers
    .filter(({isBuiltIn}) => !isBuiltIn)
    .flatMap((layer) =>
      layer.files
        .filter((file) => file.startsWith('assets/'))
        .map(async (file) => {
          const check = checkFor(file)
          return check ? check(displayPath(root, layer, file), await readFile(join(layer.dir, file), 'utf8')) : []
        }),
    )
  return (await Promise.all(found)).flat()
}

function checkFor(file: string): Check | null {
  if (/\.[cm]?js$/i.test(file)) return checkScript
  return /\.(?:svg|x?html?|xml)$/i.test(file) ? checkDocument : null
}

/** What a drawing or a document loads. */
function checkDocument(file: string, text: string): Diagnostic[] {
  const place = placesIn(file, text)
  const diagnostics: Diagnostic[] = []
  const values = new Map<string, {value: string; start: number}>()
  createMarkupScanner({
    onTag(element) {
      for (const {value, start} of loadedBy(element, values))
        if (isThirdParty(value))
          diagnostics.push(finding('theme-third-party', place(start), `"${value.trim()}" lies on another host.`))
      values.clear()
    },
    onAttribute() {},
    onValue: (_element, attribute, value, start) => values.set(attribute, {value: decodeEntities(value), start}),
  }).feed(text)
  return diagnostics
}
