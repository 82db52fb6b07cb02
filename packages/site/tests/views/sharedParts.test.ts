import {expect, test} from 'vitest'
import type {ChronologyView, PeriodView} from '../../src/views/chronologyView.ts'
import type {PeriodPageView} from '../../src/views/periodPageView.ts'
import type {PrintView} from '../../src/views/print/printView.ts'
import type {ReportView} from '../../src/views/report/reportView.ts'
import {createSharedParts} from '../../src/views/sharedParts.ts'
import {makeViews} from './makeViews.ts'

const events = (month: string, count: number) =>
  Array.from({length: count}, (_, index) => `On 1 ${month} 2022, letter ${index + 1} came.`)

test('pages of a folder have the frame in common, but for those that it names', async () => {
  const views = await makeViews({
    'content/2022.md': 'On 1 May 2022, a letter came.\n\nOn 2 May 2022, a bus left.',
    'content/pages/about.md': '# About',
  })
  const view = (address: string) => views[address] as ChronologyView
  const first = view('2022/events/2022-05-01-a-letter-came.html')
  const second = view('2022/events/2022-05-02-a-bus-left.html')
  expect(second.site).toBe(first.site)
  expect(second.report).toBe(first.report)
  expect(view('2022/periods/2022-05.html').site).toBe(first.site)
  expect(view('2022/changes.html').site).toBe(view('2022/data.html').site)
  const current = ({pages}: ReportView) => pages.filter((page) => page.current).map(({href}) => href)
  expect(current(view('2022/changes.html').report)).toEqual(['../2022/changes.html'])
  expect(current(view('2022/data.html').report)).toEqual(['../2022/data.html'])
  const here = (address: string) => view(address).site.navigation.map((link) => link.current)
  expect(here('2022/index.html')).toEqual([true, false])
  expect(here('about.html')).toEqual([false, true])
  expect(here('2022/data.html')).toEqual([false, false])
})

test('a page to print has the very periods that the pages before it have', async () => {
  const views = await makeViews({'content/l.md': [...events('May', 500), ...events('June', 3)].join('\n\n')})
  const {chronology} = views['l/print/2.html'] as PrintView
  expect(chronology.periods[0]).toBe((views['l/periods/2022-06.html'] as PeriodPageView).period)
})

test('a link to a place is short on the page of that place alone', async () => {
  const views = await makeViews({'content/2022.md': 'On 1 May 2022, see [May](#2022-05).'})
  const html = (periods: PeriodView[]) => periods.flatMap((period) => period.events.map(({blocks}) => blocks[0]?.html))
  expect(html((views['2022/index.html'] as ChronologyView).chronology.periods)[0]).toContain('href="#2022-05"')
  for (const address of ['2022/print.html', '2022/periods/2022-05.html']) {
    const {chronology, period} = views[address] as ChronologyView & PeriodPageView
    expect(html(chronology?.periods ?? [period])[0]).toContain('2022/index.html#2022-05"')
  }
})

test('of the periods, the last thousand events are kept', () => {
  const {period} = createSharedParts()
  const make = (name: string, count: number) => () => ({anchor: name, count}) as PeriodView
  const spans = ['a', 'b', 'c', 'd'].map((id) => ({id})) as unknown as Parameters<typeof period>[0][]
  const [a, b, c, d] = spans as [never, never, never, never]
  period(a, make('a', 400))
  period(b, make('b', 600))
  expect(period(a, make('again', 400)).anchor).toBe('a')
  period(c, make('c', 1))
  expect(period(b, make('again', 600)).anchor).toBe('b')
  expect(period(a, make('again', 400)).anchor).toBe('again')
  period(d, make('d', 2000))
  expect(period(d, make('again', 2000)).anchor).toBe('d')
  expect(period(c, make('again', 1)).anchor).toBe('again')
})
