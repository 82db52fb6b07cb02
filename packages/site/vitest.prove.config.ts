import {defineConfig} from 'vitest/config'

/** The slow proofs. Each waits for browsers and builds, so a second one has room beside it. */
export default defineConfig({
  test: {
    include: ['tests/**/*.prove.ts'],
    testTimeout: 900_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    reporters: ['default', 'json'],
    outputFile: {json: '.vitest/prove.json'},
  },
})
