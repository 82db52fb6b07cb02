import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  resolve: {alias: {'#languages': fileURLToPath(new URL('src/languages/all.ts', import.meta.url))}},
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    // No test changes what another sees: each process reads the modules once.
    isolate: false,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: {json: '.vitest/results.json'},
  },
})
