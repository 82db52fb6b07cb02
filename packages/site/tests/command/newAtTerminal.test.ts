import {expect, test} from 'vitest'
import {makeSite} from '../site.ts'
import {atTerminal} from './atTerminal.ts'

const content = {'content/2022.md': 'On May 3, 2022, a.\n'}

test('new asks at a terminal for what is not said', async () => {
  const {root, read} = await makeSite(content)
  const {code, shown} = await atTerminal(
    root,
    ['new'],
    [
      ['When was it?', '5 May 2022\r'],
      ['What happened?', '\r'],
      ['What happened?', 'It rained.\r'],
    ],
  )
  expect(shown).toContain('content/2022.md:3')
  expect(code).toBe(0)
  expect(await read('content/2022.md')).toBe('On May 3, 2022, a.\n\n5 May 2022: It rained.\n')
})

test.each([
  ['Ctrl+D', '\u0004'],
  ['Ctrl+C', '\u0003'],
])('a question that is left with %s adds nothing', async (_, key) => {
  const {root, read} = await makeSite(content)
  const {code, shown} = await atTerminal(root, ['new'], [['When was it?', key]])
  expect(shown).toContain('nothing was added')
  expect(code).toBe(2)
  expect(await read('content/2022.md')).toBe(content['content/2022.md'])
})
