import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {makeSite} from '../site.ts'

test('two files with one address are told, also where only capital letters differ', async () => {
  const {root} = await makeSite({
    'content/2022.md': 'On May 3, 2022, x.',
    'content/pages/404.md': '# Lost',
    'content/pages/About.md': '# About',
    'content/pages/about.md': '# About',
  })
  const {written, diagnostics} = await build({root})
  expect(written).toBe(false)
  expect(diagnostics.map(({code, message}) => `${code} ${message}`)).toEqual([
    'address-taken 404.html is the address of something in content/2022.md and of something in content/pages/404.md.',
    'address-taken about.html is the address of something in content/pages/about.md and of something in content/pages/About.md.',
  ])
})
