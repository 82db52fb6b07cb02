import {expect, test} from 'vitest'
import {report} from '../report.ts'
import {makeSite} from '../site.ts'

const site = (files: Record<string, string> = {}) => makeSite({'content/2022.md': report, ...files})

test('build says in one line what it did, and the same as JSON on stdout', async () => {
  const {daybook} = await site()
  expect(await daybook(['build'])).toEqual({
    code: 0,
    stdout: '',
    stderr: expect.stringMatching(/^dist: \d+ pages, \d+ files, 3 events in \d+\.\d s, no problems\.\n$/),
  })
  const {stdout, stderr} = await daybook(['build', '--json', '--profile'])
  expect(JSON.parse(stdout)).toMatchObject({written: true, pages: expect.any(Number), events: 3, diagnostics: []})
  expect(stderr).toMatch(/^loadConfig +\d+ ms +\d+ MB\n[\s\S]*^reused +100 %/m)
})

test('a site is built from elsewhere and under a path', async () => {
  const {daybook, root, read} = await site()
  expect(await daybook(['build', root, '--out', `${root}/public`, '--base', '/a/b'])).toMatchObject({code: 0})
  expect(await read('public/404.html')).toContain('href="/a/b/index.html"')
  expect(await read('public/index.html')).not.toContain('/a/b/')
})

test('one file is built without a folder around it', async () => {
  const {daybook, list} = await makeSite({'report.md': report})
  expect(await daybook(['build', 'report.md', '--out', 'public'])).toMatchObject({code: 0})
  expect(await list('public')).toContain('report/index.html')
})

test('check prints problems as JSON and as SARIF, and writes nothing', async () => {
  const {daybook, list} = await site({'content/a.md': 'On June 31, 2022, x.'})
  const json = await daybook(['check', '--json'])
  expect(json.code).toBe(1)
  expect(JSON.parse(json.stdout)).toMatchObject({
    events: 4,
    errors: 1,
    warnings: 0,
    diagnostics: [{code: 'impossible-date', severity: 'error', place: {file: 'content/a.md', line: 1, column: 4}}],
  })
  const [run] = JSON.parse((await daybook(['check', '--sarif'])).stdout).runs
  expect(run.tool.driver.rules).toMatchObject([{id: 'impossible-date'}])
  expect(run.results).toMatchObject([
    {
      ruleId: 'impossible-date',
      level: 'error',
      locations: [
        {physicalLocation: {artifactLocation: {uri: 'content/a.md'}, region: {startLine: 1, startColumn: 4}}},
      ],
    },
  ])
  expect(await list('dist')).toEqual([])
})

test('warnings fail a strict check only', async () => {
  const {daybook} = await site({'content/notes/stray.md': 'x'})
  expect(await daybook(['check'])).toMatchObject({code: 0, stderr: expect.stringContaining('warning content-not-read')})
  expect(await daybook(['check', '--strict'])).toMatchObject({code: 1})
})

test('parse lists the events of files and of standard input', async () => {
  const {daybook} = await makeSite({'a.txt': 'On May 23, 2022, a tender.\n', 'b.md': 'On May 1, 2022, b.\n'})
  expect((await daybook(['parse', 'a.txt'])).stdout).toBe('a (1)\n  May 23, 2022  A tender\n')
  const one = JSON.parse((await daybook(['parse', '-', '--json'], {input: 'On May 23, 2022, a tender.'})).stdout)
  expect(one).toMatchObject({schema: 1, events: [{date: {edtf: '2022-05-23'}}]})
  const several = JSON.parse((await daybook(['parse', 'a.txt', 'b.md', '--json'])).stdout)
  expect(several.map(({id}: {id: string}) => id)).toEqual(['a', 'b'])
})

test('parse prints the model also where there are errors, and exits with 1', async () => {
  const {daybook} = await makeSite({'a.md': 'On June 31, 2022, x.\n'})
  const {code, stdout, stderr} = await daybook(['parse', 'a.md', '--json'])
  expect(code).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({events: [{date: {edtf: '2022-06'}}]})
  expect(stderr).toContain('a.md:1:4 error impossible-date')
})

test('dates shows each phrase with its place and how it is read', async () => {
  const {daybook} = await makeSite({'a.md': 'Announced on May 23, 2022.\nThen on 5 June.\n'})
  expect((await daybook(['dates', 'a.md'])).stdout).toBe(
    'a.md:1:11  2022-05-23  on May 23, 2022\na.md:2:6  2022-06-05  on 5 June\n',
  )
  const {code, stdout} = await daybook(['dates', '-', '--json', '--reference', '2021-01-01'], {
    input: 'Since 5 June, and on February 30.',
  })
  // Running text is nobody's record: what is wrong with a date in it is a warning.
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([
    {start: 0, end: 12, text: 'Since 5 June', kind: 'date', edtf: '2021-06-05/..'},
    {edtf: '2021-02', diagnostic: {code: 'impossible-date'}},
  ])
})

test.each([
  [[]],
  [['bild']],
  [['build', '--nonsense']],
  [['build', 'no-such-folder']],
  [['build', 'daybook.txt.zip']],
  [['check', 'no-such-folder']],
  [['dev', '--port', 'x']],
  [['parse']],
  [['parse', 'content']],
  [['parse', 'no-such-file.md']],
  [['dates', 'content/2022.md', '--reference', 'May']],
])('used wrongly, the command exits with 2 and prints nothing on stdout: %j', async (args) => {
  const {daybook} = await site({'daybook.txt.zip': ''})
  const {code, stdout, stderr} = await daybook(args)
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).not.toBe('')
})

test('help and version are no misuse', async () => {
  const {daybook} = await site()
  for (const args of [['--help'], ['build', '--help'], ['--version']]) {
    expect(await daybook(args)).toMatchObject({code: 0, stderr: ''})
  }
})

test('colours only where they are wanted', async () => {
  const {daybook} = await makeSite({'content/a.md': ''})
  const plain = await daybook(['check'], {env: {FORCE_COLOR: '1'}})
  const coloured = await daybook(['check'], {env: {FORCE_COLOR: '1', NO_COLOR: ''}})
  expect(plain.stderr).not.toContain('\u001b[')
  expect(coloured.stderr).toContain('\u001b[31m')
})
