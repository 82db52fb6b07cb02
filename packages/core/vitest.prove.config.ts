import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {alias: {'#languages': fileURLToPath(new URL('src/languages/all.ts', import.meta.url))}},
  test: {
    include: ['tests/**/*.prove.ts'],
    testTimeout: 600_000,
    // One process for each core of a small machine.
    maxConcurrency: 2,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: {json: '.vitest/prove.json'},
  },
})
