import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseChronology} from '@daybook/core'
import {expect, onTestFinished, test} from 'vitest'
import {generateMonths} from '../../src/generate/generateMonths.ts'
import {writeChronology} from '../../src/generate/writeChronology.ts'
import {changeOneWord} from '../../src/measure/changeOneWord.ts'

test.each([
  {place: 'follow-up' as const, title: true, id: true},
  {place: 'title' as const, title: false, id: true},
  {place: 'address' as const, title: false, id: false},
])('a word in the $place changes one event, each turn', async ({place, title, id}) => {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-word-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  const file = join(folder, 'monitoring.md')
  await writeFile(file, writeChronology(generateMonths(1_000)))
  const read = async () => parseChronology(await readFile(file, 'utf8')).events
  for (let [turn, before] = [1, await read()]; turn <= 6; turn++) {
    await changeOneWord(file, turn, place)
    const after = await read()
    const changed = after.flatMap((event, index) => {
      const last = before[index]
      const texts = (each = event) => JSON.stringify(each.body.map(({text}) => text))
      return last && texts() === texts(last) ? [] : {title: event.title === last?.title, id: event.id === last?.id}
    })
    expect(changed).toEqual([{title, id}])
    before = after
  }
})
