import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'

const source = `---
title: Levy
---

## December 2021 – January 2022

On December 31, the levy was announced by the İstanbul office.

On the same day, **20,000** notices were printed.

On January 1-8, it was read out.

- Status: planned → occurred (8 January)

In early 2022, it ended.
`

/** Parses in a process of its own and prints the model, the dates in words and the dates found. */
const script = `
import {findDates, formatSpan, parseChronology} from ${JSON.stringify(new URL('../../dist/index.js', import.meta.url).href)}
const source = ${JSON.stringify(source)}
const read = parseChronology(source)
console.log(JSON.stringify([read, read.events.map(({date}) => [read.lang, 'xx', 'fa'].map((locale) => formatSpan(date, locale))), findDates(source, {language: 'en'})]))
`

test('zone, language and folder of the machine change nothing', () => {
  const settings = [
    {TZ: 'UTC', LANG: 'en_US.UTF-8'},
    {TZ: 'Pacific/Honolulu', LANG: 'C', LC_ALL: 'C'},
    {TZ: 'Asia/Tokyo', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8'},
    {TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8'},
  ]
  const written = settings.map((env) =>
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: {...process.env, ...env},
      encoding: 'utf8',
    }),
  )
  expect(written[0]).toContain('"earliest":"2021-12-31"')
  for (const other of written) expect(other).toBe(written[0])
})

test('no source file of the core knows a clock', () => {
  const root = fileURLToPath(new URL('../../src', import.meta.url))
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.ts'))
  expect(files.length).toBeGreaterThan(50)
  for (const file of files) {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, '')
    expect(code, file).not.toMatch(/\bDate\b(?!Time)|\bperformance\b|\bTemporal\b|\blocaleCompare\b|\bMath\.random\b/)
  }
})
