import {defineConfig} from 'vitest/config'

/** The slow proofs, one file after the other: each keeps all cores busy by itself. */
export default defineConfig({
  test: {
    include: ['tests/**/*.prove.ts'],
    testTimeout: 900_000,
    fileParallelism: false,
    reporters: ['default', 'json'],
    outputFile: {json: '.vitest/prove.json'},
  },
})
