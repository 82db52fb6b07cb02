import {fileURLToPath} from 'node:url'
import {brotliCompressSync, gzipSync} from 'node:zlib'
import {rolldown} from 'rolldown'

/** The parser as one script for a browser, which leaves its names on `daybook`. */
export interface CoreBundle {
  code: string
  /** Bytes, compressed. */
  gzip: number
  brotli: number
  /** The packages in it, sorted. */
  packages: string[]
}

/** Bundles the whole entry point of `@daybook/core`, as anyone's bundler would, under further conditions if any are given. */
export async function bundleCore(conditions: string[] = []): Promise<CoreBundle> {
  const bundle = await rolldown({
    input: fileURLToPath(import.meta.resolve('@daybook/core')),
    platform: 'browser',
    // Given names replace those of the platform.
    ...(conditions.length > 0 && {
      resolve: {conditionNames: [...conditions, 'browser', 'import', 'module', 'default']},
    }),
  })
  const {output} = await bundle.generate({format: 'iife', name: 'daybook', minify: true})
  await bundle.close()
  const code = output.map((file) => ('code' in file ? file.code : '')).join('')
  const modules = output.flatMap((file) => ('modules' in file ? Object.keys(file.modules) : []))
  const packages = modules.flatMap((path) => /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(path)?.[1] ?? [])
  return {
    code,
    gzip: gzipSync(code, {level: 9}).length,
    brotli: brotliCompressSync(code).length,
    packages: [...new Set(packages)].sort(),
  }
}
