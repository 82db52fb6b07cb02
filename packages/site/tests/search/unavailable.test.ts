import {expect, test} from 'vitest'
import {makeSite} from '../site.ts'

const files = {
  'daybook.config.json': '{"search": true}',
  'content/r.md': '# Report\n\nOn 5 March 2022, the ministry spoke.\n',
}
/** There is no program to make the index with. */
const env = {PAGEFIND_EXTENDED_BINARY_PATH: '/nowhere'}

test('where no index can be made, the site is published without one, and says so', async () => {
  const site = await makeSite(files)
  const {code, stderr} = await site.daybook(['build'], {env})
  expect([code, stderr.match(/search-unavailable/g)?.length]).toEqual([0, 1])
  const names = await site.list('dist')
  expect(names).toContain('search.html')
  expect(names.filter((name) => name.startsWith('search/'))).toEqual([])
})

test('where no index can be made and warnings are errors, the last site stays', async () => {
  const site = await makeSite(files)
  expect(await site.daybook(['build'])).toMatchObject({code: 0})
  const before = await site.snapshot('dist')
  await site.write({'content/r.md': '# Report\n\nOn 5 March 2022, the ministry was silent.\n'})
  const {code, stderr} = await site.daybook(['build', '--strict'], {env})
  expect([code, stderr.match(/search-unavailable/g)?.length]).toEqual([1, 1])
  expect(await site.snapshot('dist')).toEqual(before)
})
