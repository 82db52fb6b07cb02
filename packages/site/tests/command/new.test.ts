import {expect, test} from 'vitest'
import {makeSite} from '../site.ts'

test('new adds an event to the only chronology and says where it stands', async () => {
  const {daybook, read, list} = await makeSite({'content/2022.md': 'On May 3, 2022, a.\n\nOn May 9, 2022, b.\n'})
  const {code, stdout} = await daybook(['new', 'event', '--date', '2022-05-05', '--text', 'The quay reopened.'])
  expect({code, stdout}).toEqual({code: 0, stdout: 'content/2022.md:3\n'})
  expect(await read('content/2022.md')).toBe(
    'On May 3, 2022, a.\n\nMay 5, 2022: The quay reopened.\n\nOn May 9, 2022, b.\n',
  )
  expect(await list('content')).toEqual(['2022.md'])
})

test('new begins a chronology that can be built at once, and never over another', async () => {
  const {daybook, read} = await makeSite({'daybook.config.json': '{"lang": "be"}'})
  const begin = [
    'new',
    'chronology',
    '--title',
    'Прызыў: 2024',
    '--file',
    '2024',
    '--date',
    '2024-02-09',
    '--text',
    'Падпісаны загад.',
  ]
  expect(await daybook(begin)).toMatchObject({code: 0, stdout: 'content/2024.md\n'})
  expect(await read('content/2024.md')).toBe(
    '---\ntitle: "Прызыў: 2024"\nlang: be\n---\n\n9 лютага 2024 г.: Падпісаны загад.\n',
  )
  expect(await daybook(['build'])).toMatchObject({code: 0})
  expect(await daybook(begin)).toMatchObject({code: 2, stderr: expect.stringContaining('is there already')})
})

test('where nobody can be asked, what is missing is named', async () => {
  const {daybook, read} = await makeSite({
    'content/a.md': 'On May 3, 2022, a.\n',
    'content/b.md': 'On May 3, 2022, b.\n',
  })
  expect(await daybook(['new'])).toMatchObject({code: 2, stderr: 'daybook: say it with --file.\n'})
  expect(await daybook(['new', 'event', '--file', 'b'])).toMatchObject({
    code: 2,
    stderr: 'daybook: say it with --date and --text.\n',
  })
  expect(await daybook(['new', 'event', '--file', 'content/b.md', '--date', 'never', '--text', 'x'])).toMatchObject({
    code: 1,
    stdout: 'never: x\n',
  })
  expect(await read('content/b.md')).toBe('On May 3, 2022, b.\n')
})
