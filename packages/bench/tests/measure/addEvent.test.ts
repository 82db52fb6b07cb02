import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseChronology} from '@daybook/core'
import {expect, onTestFinished, test} from 'vitest'
import {generateMonths} from '../../src/generate/generateMonths.ts'
import {writeChronology} from '../../src/generate/writeChronology.ts'
import {addEvent} from '../../src/measure/addEvent.ts'

test('each turn adds one event, and the others stay', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'daybook-event-'))
  onTestFinished(() => rm(folder, {recursive: true}))
  const file = join(folder, 'monitoring.md')
  await writeFile(file, writeChronology(generateMonths(300)))
  const read = async () => parseChronology(await readFile(file, 'utf8')).events.map(({id}) => id)
  for (let [turn, before] = [1, await read()]; turn <= 6; turn++) {
    await addEvent(file, turn)
    const after = await read()
    expect(after.filter((id) => !before.includes(id))).toHaveLength(1)
    expect(after.filter((id) => before.includes(id))).toEqual(before)
    before = after
  }
})
