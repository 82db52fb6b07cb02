import {defineConfig} from 'vitest/config'

/** What measures time in a browser: alone on the machine, after everything else. */
export default defineConfig({
  test: {
    include: ['tests/**/*.measure.ts'],
    testTimeout: 300_000,
    hookTimeout: 60_000,
    fileParallelism: false,
    reporters: ['default', 'json'],
    outputFile: {json: '.vitest/measure.json'},
  },
})
