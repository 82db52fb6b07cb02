import {expect, test} from 'vitest'
import {report} from '../report.ts'
import {makeSite} from '../site.ts'

const child = {
  'harbour/package.json': '{"name": "harbour", "version": "1.2.0"}',
  'harbour/theme.json': '{"name": "harbour", "api": 1, "settings": {"rule": {"type": "length", "default": "1px"}}}',
  'harbour/partials/footer.hbs': '<footer class="colophon">\n  <p>Harbour Watch</p>\n  <p>Port Alder</p>\n</footer>\n',
  'harbour/words/en.json': '{"cite": "How to quote this"}',
  'harbour/helpers.js': 'export const shout = (text) => text.toUpperCase()\n',
  'daybook.config.json': '{"theme": "./harbour", "settings": {"accent": "#7a2f1d"}}',
}
const site = (files: Record<string, string> = {}) => makeSite({'content/2022.md': report, ...child, ...files})

test('list says for everything which layer it comes from', async () => {
  const {daybook} = await site({'theme/partials/footer.hbs': '<p>x</p>', 'theme/slots/head-end.hbs': ''})
  const {code, stdout, stderr} = await daybook(['theme', 'list'])
  expect(code).toBe(0)
  expect(stderr).toMatch(/^site: theme\nharbour: harbour\n@daybook\/theme: /)
  for (const line of [
    'partial\tpartials/footer.hbs\tsite (over harbour, @daybook/theme)\tstable',
    'partial\tpartials/density-strip.hbs\t@daybook/theme\texperimental',
    'template\ttemplates/chronology.hbs\t@daybook/theme',
    'style\tstyles/base.css\t@daybook/theme',
    'asset\tassets/favicon.svg\t@daybook/theme',
    'slot\thead-end\tsite',
    'slot\tfooter-end\tnot filled',
    'setting\trule\tharbour',
    'setting\taccent\t@daybook/theme',
    'word\ten.json: cite\tharbour (over @daybook/theme)',
    'helper\tshout\tharbour',
    'helper\turl\t@daybook/site',
  ]) {
    expect(stdout.split('\n')).toContain(line)
  }
  expect(stdout).not.toContain('en.json: home')
  expect((await daybook(['theme', 'list', '--words'])).stdout).toContain('word\tru.json: home\t@daybook/theme\n')
  const {layers, entries} = JSON.parse((await daybook(['theme', 'list', '--json'])).stdout)
  expect(layers.map(({name}: {name: string}) => name)).toEqual(['site', 'harbour', '@daybook/theme'])
  expect(entries).toContainEqual({kind: 'setting', name: 'accent', layer: '@daybook/theme', over: [], value: '#7a2f1d'})
})

test('eject copies one file with a stamp, and never over another', async () => {
  const {daybook, read, list} = await site()
  const first = await daybook(['theme', 'eject', 'footer'])
  expect(first).toMatchObject({code: 0, stdout: 'theme/partials/footer.hbs\n'})
  expect(first.stderr).toContain('Copied from harbour.')
  const [stamp, ...rest] = (await read('theme/partials/footer.hbs')).split('\n')
  expect(stamp).toMatch(/^\{\{!-- Copied from harbour 1\.2\.0: partials\/footer\.hbs, sha256 [0-9a-f]{64} --\}\}$/)
  expect(rest.join('\n')).toBe(child['harbour/partials/footer.hbs'])

  const second = await daybook(['theme', 'eject', 'partials/footer.hbs'])
  expect(second).toMatchObject({code: 2, stdout: '', stderr: expect.stringContaining('is there already')})
  for (const [file, open] of [
    ['styles/tokens.css', '/* Copied from @daybook/theme '],
    ['assets/favicon.svg', '<!-- Copied from @daybook/theme '],
    ['layouts/page', '{{!-- Copied from @daybook/theme '],
  ] as const) {
    const {stdout} = await daybook(['theme', 'eject', file])
    expect(await read(stdout.trim())).toMatch(new RegExp(`^${open.replaceAll('*', '\\*')}`))
  }
  expect(await list('theme')).toHaveLength(8)
  expect(await daybook(['build'])).toMatchObject({code: 0, stderr: expect.stringContaining('no problems')})
  expect(await read('dist/index.html')).toContain('Harbour Watch')
})

test.each([
  ['foter', 'Did you mean "partials/footer.hbs"?'],
  ['words/en.json', 'words are not copied'],
  ['theme.json', 'theme.json is not copied'],
  ['../../etc/passwd', 'the theme has no file ../../etc/passwd'],
])('eject %s explains why there is nothing to copy', async (file, message) => {
  const {daybook, list} = await site()
  const {code, stdout, stderr} = await daybook(['theme', 'eject', file])
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  expect(stderr).toContain(message)
  expect(await list('theme')).toEqual([])
})

test('diff shows what the site changed, and what changed below since the copy was made', async () => {
  const {daybook, read, write} = await site()
  await daybook(['theme', 'eject', 'footer'])
  const copied = await read('theme/partials/footer.hbs')
  await write({'theme/partials/footer.hbs': copied.replace('Port Alder', 'Port Alder, Quay 3')})
  await write({
    'harbour/package.json': '{"name": "harbour", "version": "1.3.0"}',
    'harbour/partials/footer.hbs': child['harbour/partials/footer.hbs'].replace(
      'class="colophon"',
      'class="colophon" id="foot"',
    ),
  })
  const {stdout, stderr} = await daybook(['theme', 'diff', 'partials/footer.hbs'])
  expect(stderr).toBe(`theme/partials/footer.hbs replaces harbour/partials/footer.hbs, copied from version 1.2.0.
harbour/partials/footer.hbs has changed since.
`)
  expect(stdout).toBe(`--- harbour/partials/footer.hbs 1.2.0
+++ theme/partials/footer.hbs
@@ -1,4 +1,4 @@
 <footer class="colophon">
   <p>Harbour Watch</p>
-  <p>Port Alder</p>
+  <p>Port Alder, Quay 3</p>
 </footer>
--- harbour/partials/footer.hbs 1.2.0
+++ harbour/partials/footer.hbs
@@ -1,4 +1,4 @@
-<footer class="colophon">
+<footer class="colophon" id="foot">
   <p>Harbour Watch</p>
   <p>Port Alder</p>
 </footer>
`)
})

test('a copy whose original has changed since is found by check, and by a build', async () => {
  const {daybook, write} = await site()
  await daybook(['theme', 'eject', 'footer'])
  await write({'harbour/partials/footer.hbs': '<footer></footer>\n'})
  const found = 'theme/partials/footer.hbs:1:1 warning theme-stale-file'
  expect(await daybook(['theme', 'check', '--strict'])).toMatchObject({code: 1, stderr: expect.stringContaining(found)})
  expect(await daybook(['build'])).toMatchObject({code: 0, stderr: expect.stringContaining(found)})
  const [diff] = JSON.parse((await daybook(['theme', 'diff', '--json'])).stdout)
  expect(diff).toMatchObject({isStale: true, changed: '', origin: {theme: 'harbour', version: '1.2.0'}})
})

test('diff of a file that was written by hand compares with what it replaces', async () => {
  const {daybook} = await site({'theme/partials/footer.hbs': '<p>x</p>\n', 'theme/partials/extra.hbs': 'x'})
  const {stdout} = await daybook(['theme', 'diff'])
  expect(stdout).toMatch(/^--- harbour\/partials\/footer\.hbs\n\+\+\+ theme\/partials\/footer\.hbs\n/)
  expect(stdout).not.toContain('extra')
  expect(await daybook(['theme', 'diff', 'header'])).toMatchObject({code: 2, stdout: ''})
})

test('check prints every problem with its line, as JSON and as SARIF', async () => {
  const {daybook} = await site({
    'theme/partials/header.hbs': '<header>\n  {{page.titel}}\n  <a href="{{site.home}}">x</a>\n</header>\n',
    'daybook.config.json': '{\n  "theme": "./harbour",\n  "settings": {"acent": "#000"}\n}\n',
  })
  const {code, stderr} = await daybook(['theme', 'check'])
  expect(code).toBe(1)
  expect(stderr).toContain(`theme/partials/header.hbs:2:5 error theme-unknown-field  There is no field "titel" here.
    2 |   {{page.titel}}
      |     ^^^^^^^^^^
    → Did you mean "title"?
`)
  expect(stderr).toContain('daybook.config.json:3:16 error theme-unknown-setting')
  expect(stderr).toMatch(/3 errors in 3 layers\.\n$/)
  const {diagnostics} = JSON.parse((await daybook(['theme', 'check', '--json'])).stdout)
  expect(diagnostics.map(({code: id}: {code: string}) => id)).toEqual([
    'theme-unknown-setting',
    'theme-unknown-field',
    'theme-unchecked-url',
  ])
  const [run] = JSON.parse((await daybook(['theme', 'check', '--sarif'])).stdout).runs
  expect(run.results).toHaveLength(3)
  expect(run.results[1].locations[0].physicalLocation).toMatchObject({
    artifactLocation: {uri: 'theme/partials/header.hbs'},
    region: {startLine: 2, startColumn: 5},
  })
})
