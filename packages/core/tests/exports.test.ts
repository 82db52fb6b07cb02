import * as entry from '@daybook/core'
import {expect, test} from 'vitest'

test('the public names of @daybook/core change only on purpose', () => {
  const names = Object.entries(entry).map(([name, value]) => `${name}: ${typeof value}`)
  expect(names.sort()).toMatchInlineSnapshot(`
    [
      "boundingSpan: function",
      "createParseMemory: function",
      "diagnosticCodes: object",
      "findDates: function",
      "formatSpan: function",
      "mentionCodes: object",
      "nameIn: function",
      "outlineChronology: function",
      "parseChronology: function",
      "parsePage: function",
      "remarkDaybook: function",
      "toMarkdown: function",
    ]
  `)
})
