import {expect, test} from 'vitest'
import {drawOutline} from './drawOutline.ts'

test('events parted by single line ends are events each', () => {
  const pasted = [
    'MARCH 2022',
    'On March 1, 2022, the registry closed its doors to everyone who had come without an appointment, whatever the reason was.',
    'On March 2, 2022, it opened again.',
    'Nobody said why.',
    'On March 3, 2022, it closed.',
  ]
  expect(drawOutline(pasted.join('\n'))).toMatchInlineSnapshot(`
    "= MARCH 2022 [2022-03]
      2022-03-01 | The registry closed its doors to everyone who had come without an appointment, whatever the reason was | text
      2022-03-02 | It opened again | text
      2022-03-03 | It closed | text"
  `)
})

test('a date at the head of a wrapped line opens no event', () => {
  const wrapped = [
    'On March 9, 2022, the registry closed its doors to everyone in the town.',
    'March 10, 2022, was named as the day on which it was to open once more,',
    'and the notice at the door gave no reason for it.',
  ]
  expect(drawOutline(wrapped.join('\n'))).toMatchInlineSnapshot(
    `"  2022-03-09 | The registry closed its doors to everyone in the town | text"`,
  )
})
