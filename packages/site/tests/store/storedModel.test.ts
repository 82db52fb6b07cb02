import {closeSync, ftruncateSync, openSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseChronology} from '@daybook/core'
import {expect, test} from 'vitest'
import {writeModel} from '../../src/data/writeModel.ts'
import {findModelLines, type ModelLines} from '../../src/store/modelLines.ts'
import {openModel} from '../../src/store/storedModel.ts'
import {makeSite} from '../site.ts'

const events = Array.from(
  {length: 900},
  (_, number) => `On ${1 + (number % 28)} May 2022, event ${number} was “${'ж'.repeat(number % 400)}”.`,
)

test('each event is read from its line, and the rest of the model around them', async () => {
  const {path, chronology} = await write(['---\ntitle: Report\nlang: en\n---', ...events].join('\n\n'))
  const stored = openModel(path, findModelLines(path) as ModelLines)
  try {
    expect(stored?.count).toBe(900)
    for (const index of [0, 899, 450, 451, 1, 898]) expect(stored?.read(index)).toEqual(plain(chronology.events[index]))
    expect(stored?.model).toEqual({...(plain(chronology) as object), events: []})
  } finally {
    stored?.close()
  }
})

test('without events there are no lines, and of another file none is read', async () => {
  const none = await write('---\ntitle: Report\n---\n\nNothing yet.')
  expect(findModelLines(none.path)).toBeNull()
  const {path} = await write('On 1 May 2022, x.\n\nOn 2 May 2022, y.')
  const lines = findModelLines(path) as ModelLines
  expect(openModel(path, {...lines, start: lines.start + 1})).toBeNull()
  expect(openModel(path, {...lines, lengths: lines.lengths.slice(1)})).toBeNull()
  const file = openSync(path, 'r+')
  ftruncateSync(file, 40)
  closeSync(file)
  expect(findModelLines(path)).toBeNull()
  expect(openModel(path, lines)).toBeNull()
})

async function write(source: string) {
  const {root} = await makeSite({})
  const path = join(root, 'events.json')
  const chronology = parseChronology(source, {file: 'r.md'})
  writeFileSync(path, [...writeModel(chronology)].join(''))
  return {path, chronology}
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}
