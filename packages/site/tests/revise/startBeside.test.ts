import {createHash} from 'node:crypto'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {startBeside} from '../../dist/revise/startBeside.js'
import {listFolder} from '../../src/store/listFolder.ts'
import {makeSite} from '../site.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([1, 2])('a folder is listed and pieces are exchanged in their order, by %i thread', async (threads) => {
  const {root, read} = await makeSite({'out/a.txt': 'one é two', 'out/b/c.txt': 'one one'})
  const from = (name: string) => join(root, 'out', name)
  const beside = startBeside(join(root, 'out'), 2, threads)
  try {
    const listed = listFolder(join(root, 'out'))
    const asked = [
      beside.exchange({
        from: from('a.txt'),
        to: join(root, '1'),
        pieces: [{before: bytes('é'), after: bytes('and é and')}],
      }),
      beside.exchange({
        from: from('b/c.txt'),
        to: join(root, '2'),
        pieces: [{before: bytes('one'), after: bytes('two')}],
      }),
      beside.exchange({
        from: from('a.txt'),
        to: join(root, '3'),
        pieces: [{before: bytes('three'), after: bytes('two')}],
      }),
    ]
    expect(await beside.listing()).toBe(listed)
    const text = 'one and é and two'
    expect(await Promise.all(asked)).toEqual([createHash('sha256').update(text).digest('hex'), null, null])
    expect(await read('1')).toBe(text)
    const none = {from: from('none'), to: join(root, '4'), pieces: [{before: bytes('a'), after: bytes('b')}]}
    await expect(beside.exchange(none)).rejects.toMatchObject({code: 'ENOENT'})
  } finally {
    beside.stop()
  }
})
