import {join} from 'node:path'
import type {Layer} from './layer.ts'
import {readText} from './readText.ts'

/** The version in a layer's `package.json`; `0.0.0` for a folder that is no package. */
export async function readVersionOf({dir}: Pick<Layer, 'dir'>): Promise<string> {
  try {
    const {version} = JSON.parse(readText(join(dir, 'package.json')))
    return typeof version === 'string' && /^\S+$/.test(version) ? version : '0.0.0'
  } catch {
    return '0.0.0'
  }
}
