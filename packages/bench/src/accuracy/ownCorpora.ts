import {fileURLToPath} from 'node:url'
import type {Corpora} from './measureAccuracy.ts'

/** The documents that this project wrote for the purpose. */
export const ownCorpora: Corpora = {
  dates: fileURLToPath(new URL('../../corpora/dates', import.meta.url)),
  chronologies: fileURLToPath(new URL('../../corpora/chronologies', import.meta.url)),
}
