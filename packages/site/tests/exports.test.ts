import * as entry from '@daybook/site'
import {expect, test} from 'vitest'

test('the public names of @daybook/site change only on purpose', () => {
  const names = Object.entries(entry).map(([name, value]) => `${name}: ${typeof value}`)
  expect(names.sort()).toMatchInlineSnapshot(`
    [
      "build: function",
      "defineConfig: function",
      "siteDiagnosticCodes: object",
    ]
  `)
})
