import {hash} from 'node:crypto'
import type {Edition} from '../edition/edition.ts'
import type {Plan} from '../plan/planPages.ts'
import {listFolder} from '../store/listFolder.ts'
import type {Theme} from '../theme/theme.ts'

/**
 * A digest by which two threads know that they read the same: the pages that are planned, what the links lead to, the
 * state of the theme.
 */
export function digestPlan({files}: Plan, {targets}: Edition, {layers}: Theme): string {
  const addresses = files.filter(({kind}) => kind === 'page').map(({address}) => address)
  const links = [...targets].map(([file, found]) => [file, ...found])
  const themes = layers.map(({dir}) => listFolder(dir, new Set(['node_modules'])))
  return hash('sha256', JSON.stringify([addresses, links, themes]))
}
