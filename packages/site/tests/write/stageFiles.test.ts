import {createHash} from 'node:crypto'
import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import type {OutputFile, OutputPage} from '../../src/write/outputFile.ts'
import {stageFiles} from '../../src/write/stageFiles.ts'
import {makeSite} from '../site.ts'

function pageOf(number: number, address: string, html: string): OutputPage {
  return {kind: 'page', address, number, key: null, kept: null, html: () => html}
}

test('files of every kind are written with their checksums, in folders that many need at once', async () => {
  const {root} = await makeSite({'from.bin': Buffer.from([0, 255, 10])})
  const pieces = Array.from({length: 5000}, (_, index) => `piece ${index} ж 😀\n`.repeat(10))
  const files: OutputFile[] = [
    ...Array.from({length: 200}, (_, index) => pageOf(index, `a/${index % 7}/b/${index}.html`, `page ${index} ж`)),
    {kind: 'data', address: 'pieces.json', content: () => pieces},
    {kind: 'data', address: 'bytes.bin', content: () => new Uint8Array([1, 2, 200])},
    {kind: 'copy', address: 'c/copy.bin', path: join(root, 'from.bin')},
  ]
  const {sums} = await stageFiles(join(root, 'out'), files)
  expect(sums.size).toBe(files.length)
  for (const [address, sha256] of sums) {
    const bytes = await readFile(join(root, 'out', address))
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  }
  expect(await readFile(join(root, 'out/pieces.json'), 'utf8')).toBe(pieces.join(''))
})

test('no more files are made than are being written', async () => {
  const {root} = await makeSite({})
  let [made, written, most] = [0, 0, 0]
  function* files(): Generator<OutputFile> {
    for (; made < 300; made++) {
      most = Math.max(most, made - written)
      yield pageOf(made, `${made}.html`, 'x')
    }
  }
  await stageFiles(join(root, 'out'), files(), {onFile: () => written++})
  expect([made, written, most <= 1]).toEqual([300, 300, true])
})

test('the first error stops the rest', async () => {
  const {root} = await makeSite({'out/b': 'in the way'})
  let made = 0
  function* files(): Generator<OutputFile> {
    for (; made < 5000; made++) yield pageOf(made, made === 100 ? 'b/c.html' : `${made}.html`, 'x')
  }
  await expect(stageFiles(join(root, 'out'), files())).rejects.toThrow('b')
  expect(made).toBeLessThan(1000)
})
