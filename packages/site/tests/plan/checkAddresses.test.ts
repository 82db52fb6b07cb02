import {expect, test} from 'vitest'
import {makeSite} from '../site.ts'

const before = 'On 5 March 2022, the gate was closed.\n\nOn 9 March 2022, it was opened.\n'

test('an event whose first words change is told its old address, and keeps it under its ID', async () => {
  const site = await makeSite({'content/2022.md': before})
  await site.daybook(['build'])
  await site.write({'content/2022.md': before.replace('the gate', 'the north gate')})
  const {code, stderr} = await site.daybook(['check'])
  expect(code).toBe(0)
  expect(stderr).toMatchInlineSnapshot(`
    "content/2022.md:1:1 warning address-moved  This event was published as 2022-03-05-the-gate-was-closed; its address is now 2022-03-05-the-north-gate-was-closed.
        1 | On 5 March 2022, the north gate was closed.
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        → To keep the address, add the line "- ID: 2022-03-05-the-gate-was-closed" to the details of the event.

    1 warning in 2 events.
    "
  `)

  await site.write({
    'content/2022.md': before.replace('closed.\n', 'closed.\n\n- ID: 2022-03-05-the-gate-was-closed\n'),
  })
  expect(await site.daybook(['build'])).toMatchObject({code: 0, stderr: expect.stringContaining('no problems')})
})

test('an event that is gone is named', async () => {
  const site = await makeSite({'content/2022.md': before})
  await site.daybook(['build'])
  await site.write({'content/2022.md': 'On 5 March 2022, the gate was closed.\n'})
  const {stderr} = await site.daybook(['build'])
  expect(
    stderr.replace(/\d+ pages(?: \(\d+ reused\))?, \d+ files, (.*) in [\d.]+ s,/, '… pages, … files, $1 in … s,'),
  ).toMatchInlineSnapshot(`
    "content/2022.md:1:1 warning address-gone  The event that was published as 2022-03-09-it-was-opened is not here any more.
        1 | On 5 March 2022, the gate was closed.
          | ^
        → If only its date has changed, give the event this ID in its details. If it was withdrawn, keep it and add a retraction.

    dist: … pages, … files, 1 event in … s, 1 warning.
    "
  `)
})

test('a new event beside the others moves no address', async () => {
  const site = await makeSite({'content/2022.md': before})
  await site.daybook(['build'])
  await site.write({'content/2022.md': `On 5 March 2022, a guard came.\n\n${before}`})
  expect((await site.daybook(['build'])).stderr).toContain('no problems')
})
