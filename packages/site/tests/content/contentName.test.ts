import {expect, test} from 'vitest'
import {readContentName} from '../../src/content/contentName.ts'

test('a language before the ending makes an edition, anything else is part of the name', () => {
  const names = ['2022.md', '2022.be.md', '2022.pt-BR.md', 'report.old.md', '2022.06.md', 'v1.final.MD']
  expect(Object.fromEntries(names.map((name) => [name, readContentName(name)]))).toEqual({
    '2022.md': {name: '2022', edition: null},
    '2022.be.md': {name: '2022', edition: 'be'},
    '2022.pt-BR.md': {name: '2022', edition: 'pt-BR'},
    'report.old.md': {name: 'report.old', edition: null},
    '2022.06.md': {name: '2022.06', edition: null},
    'v1.final.MD': {name: 'v1.final', edition: null},
  })
})
