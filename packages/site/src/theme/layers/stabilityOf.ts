import type {Layer} from './layer.ts'

/** How far a file of a theme can be relied on, as the highest of some layers that says so has it. */
export function stabilityOf(path: string, layers: readonly Layer[]): 'stable' | 'experimental' | undefined {
  const name = path.replace(/\.[^./]+$/, '')
  return layers.map(({manifest}) => manifest?.stability[name]).find((stability) => stability !== undefined)
}
