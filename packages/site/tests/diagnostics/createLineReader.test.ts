import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createLineReader} from '../../src/diagnostics/createLineReader.ts'
import {makeSite} from '../site.ts'

test('lines of any ending and script are those of the text, in whichever order they are asked for', async () => {
  const sign = fc.constantFrom('a', 'Ж', '🕊', ' ', '\n', '\r\n', '\r', '\ufeff')
  const {root, write} = await makeSite({})
  await fc.assert(
    fc.asyncProperty(fc.array(sign, {maxLength: 12}), fc.boolean(), async (signs, isFile) => {
      const text = signs.join('')
      if (isFile) await write({'a.md': text})
      const readLine = createLineReader(root, isFile ? new Map() : new Map([['a.md', text]]))
      const lines = text.split(/\r\n|\r|\n/)
      for (let line = 1; line <= lines.length + 1; line++) expect(readLine('a.md', line)).toBe(lines[line - 1] ?? '')
      for (let line = lines.length; line > 0; line--) expect(readLine('a.md', line)).toBe(lines[line - 1])
    }),
    {seed: 7, numRuns: 200},
  )
})

test('a file that cannot be read has no lines', async () => {
  const {root} = await makeSite({})
  expect(createLineReader(root)('missing.md', 1)).toBeNull()
})
