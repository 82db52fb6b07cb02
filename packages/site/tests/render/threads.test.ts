import {expect, test} from 'vitest'
import {makeSite} from '../site.ts'

const events = Array.from(
  {length: 200},
  (_, index) =>
    `On ${(index % 28) + 1} March ${2000 + (index % 20)}, the ministry spoke ${index} times in Minsk.[^${index}]\n\nNobody answered.`,
)
const sources = events.map((_, index) => `[^${index}]: Paper, [notice](https://example.org/${index % 150}).`)
const files = {
  'content/report.md': `---\ntitle: Report\n---\n\n${[...events, ...sources].join('\n\n')}\n`,
  'registers/places.csv': 'id,name\nminsk,Minsk\n',
  'daybook.config.json': '{"url": "https://example.org/"}',
}

test('the site is the same, byte for byte, with one thread and with two', async () => {
  const {daybook, snapshot} = await makeSite(files)
  expect(await daybook(['build', '--threads', '1', '--out', 'one'])).toMatchObject({code: 0})
  expect(await daybook(['build', '--threads', '2', '--out', 'two'])).toMatchObject({code: 0})
  const one = await snapshot('one')
  expect(Object.keys(one).length).toBeGreaterThan(200)
  expect(await snapshot('two')).toEqual(one)
})

test('an error in a template is told once, however many threads meet it, and nothing is written', async () => {
  const {daybook, list, write} = await makeSite(files)
  await write({'theme/templates/event.hbs': '{{lookup (lookup event.title.length "x") event.nothing.more}}'})
  const {code, stderr} = await daybook(['build', '--threads', '2'])
  expect(code).toBe(1)
  expect(stderr.match(/theme-unknown-field/g)).toHaveLength(1)
  expect(await list('dist')).toEqual([])
})

test('what a page would load from elsewhere is told once, at the first page, whichever thread made it', async () => {
  const {daybook, write} = await makeSite(files)
  const image = '{{#each event.sources}}<img alt="" src="{{#if url}}{{url this.url}}{{/if}}">{{/each}}'
  await write({'theme/slots/event-page-end.hbs': image})
  const told = async (threads: string) => {
    const {stderr} = await daybook(['build', '--threads', threads, '--out', `out-${threads}`])
    return stderr.split('\n').filter((line) => line.includes('third-party-address'))
  }
  const one = await told('1')
  expect(one).toHaveLength(150)
  expect(await told('2')).toEqual(one)
})
