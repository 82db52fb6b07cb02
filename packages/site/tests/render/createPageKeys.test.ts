import {expect, test} from 'vitest'
import type {PlannedPage} from '../../src/plan/plannedFile.ts'
import {createPageKeys} from '../../src/render/createPageKeys.ts'
import type {BaseView} from '../../src/views/pageView.ts'
import {report} from '../report.ts'
import {makeViews} from '../views/makeViews.ts'

const planned = {template: 'event', lang: 'en'} as PlannedPage
const keyOf = createPageKeys({digest: (template, lang) => `${template} ${lang}`})

test('equal views have equal keys, whether their objects are the same or not', async () => {
  for (const view of Object.values(await makeViews({'content/2022.md': report})))
    expect(keyOf(planned, structuredClone(view))).toBe(keyOf(planned, view))
})

test('whatever changes in a view, its key changes', async () => {
  for (const [address, view] of Object.entries(await makeViews({'content/2022.md': report}))) {
    const key = keyOf(planned, view)
    const paths = leavesOf(view).filter((_, index, all) => all.length < 200 || index % 7 === 0)
    const missed = paths.filter((path) => keyOf(planned, changed(view, path)) === key)
    expect({address, missed}).toEqual({address, missed: []})
  }
})

test('another template, and another language, is another key', async () => {
  const [view] = Object.values(await makeViews({'content/2022.md': report})) as [BaseView]
  const keys = [planned, {...planned, lang: 'be'}, {...planned, template: 'home' as const}].map((page) =>
    keyOf(page, view),
  )
  expect(new Set(keys).size).toBe(3)
})

/** The ways to all plain values. */
function leavesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]]
  return Object.entries(value).flatMap(([name, item]) => leavesOf(item).map((path) => [name, ...path]))
}

function changed(view: BaseView, path: string[]): BaseView {
  const copy = structuredClone(view)
  let at = copy as unknown as Record<string, unknown>
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>
  at[path.at(-1) as string] = `${at[path.at(-1) as string]} changed`
  return copy
}
