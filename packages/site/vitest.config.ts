import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 120_000,
    // Of two cores vitest leaves one alone; much of what these tests wait for is another process.
    maxWorkers: 2,
    // No test changes what another sees: each process reads the modules once.
    isolate: false,
    hookTimeout: 60_000,
    reporters: ['default', 'json'],
    outputFile: {json: '.vitest/results.json'},
  },
})
