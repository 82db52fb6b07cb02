import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {report} from '../report.ts'
import {makeSite, type Site} from '../site.ts'
import {readFiles} from './readFiles.ts'

const content = report.replace('the tender failed.', 'the tender failed.\n\n- Place: Minsk')

/** A site that does what a section says, built; and the warnings that came. */
async function follow(heading: string, files: Record<string, string> = {}): Promise<{site: Site; warnings: string[]}> {
  const written = await readFiles('extend.md', heading)
  const site = await makeSite({'content/2022.md': content, ...written, ...files})
  const {diagnostics, written: isBuilt} = await build({root: site.root})
  expect({isBuilt, errors: diagnostics.filter(({severity}) => severity === 'error')}).toEqual({
    isBuilt: true,
    errors: [],
  })
  return {site, warnings: diagnostics.map(({code, place}) => `${place.file} ${code}`)}
}

async function allStyles(site: Site): Promise<string> {
  const sheets = (await site.list('dist')).filter((path) => path.endsWith('.css'))
  return (await Promise.all(sheets.map((sheet) => site.read(`dist/${sheet}`)))).join('\n')
}

test('a colour', async () => {
  const {site, warnings} = await follow('A colour')
  expect(warnings).toEqual([])
  expect(await allStyles(site)).toMatch(/--accent-light: #7a2f1d;\n\s*--accent-dark: #f0b49f;/)
})

test('a logo, and a line in the footer', async () => {
  const {site, warnings} = await follow('A logo, and a line in the footer')
  expect(warnings).toEqual([])
  const page = await site.read('dist/2022/index.html')
  expect(page).toMatch(
    /<header class="masthead">\s*<p class="logo"><a href="\.\.\/index\.html"><img src="\.\.\/assets\/logo\.svg"/,
  )
  expect(page).toMatch(
    /<p class="thanks">Kept by the residents of Port Alder\. <a href="\.\.\/index\.html">All reports<\/a><\/p>\s*<\/footer>/,
  )
  expect(await site.read('dist/assets/logo.svg')).toContain('<circle')
  expect(await allStyles(site)).toContain('font-style: italic')
})

test('the event card, and a partial that is kept and added to', async () => {
  const {site, warnings} = await follow('The event card')
  expect(warnings).toEqual([])
  const page = await site.read('dist/2022/index.html')
  expect(page.match(/class="event card"/g)).toHaveLength(3)
  expect(page).toMatch(/<p class="where"><bdi>Minsk<\/bdi><\/p>/)
  const [event] = (await site.list('dist/2022')).filter((path) => /2022-05-23/.test(path))
  expect(await site.read(`dist/2022/${event}`)).toMatch(
    /<p class="before-neighbours">.*<\/p>\s*<nav class="neighbours"/,
  )
})

test('a page', async () => {
  const {site, warnings} = await follow('A page')
  expect(warnings).toEqual([])
  expect(await site.read('dist/2022/index.html')).toMatch(/<a href="\.\.\/[\w/]*help[\w/]*\.html">Help us<\/a>/)
  const page = (await site.list('dist')).find((path) => path.includes('help')) as string
  expect(await site.read(`dist/${page}`)).toContain('We do not publish names.')
})

test('a word, and a language', async () => {
  const {site, warnings} = await follow('A word, and a language', {
    'content/2022.eo.md': '---\nlang: eo\n---\n\n2022-05-23: Anonco.\n',
  })
  expect(warnings).toContain('theme/words/eo.json theme-missing-words')
  const pages = (await site.list('dist')).filter((path) => /2022-05-23.*\.html$/.test(path))
  const texts = await Promise.all(pages.map((page) => site.read(`dist/${page}`)))
  expect(texts.find((text) => text.includes('<html lang="en"'))).toContain('How to quote this')
  expect(texts.find((text) => text.includes('<html lang="eo"'))).toContain('Kiel citi')
})

test('a helper', async () => {
  const {site, warnings} = await follow('A helper')
  expect(warnings).toEqual([])
  expect(await site.read('dist/index.html')).toContain('<p class="initials">MOTD</p>')
})

test('a theme in a folder of its own', async () => {
  const files = await readFiles('extend.md', 'A theme of its own, as a package')
  const config = (files['daybook.config.ts'] as string).replace("'harbour-theme'", "'./harbour-theme'")
  const {site, warnings} = await follow('A theme of its own, as a package', {
    'daybook.config.ts': config,
    'theme/slots/footer-thanks.hbs': '<p>And to the harbour master.</p>\n',
  })
  expect(warnings).toEqual([])
  expect(await site.read('dist/index.html')).toMatch(
    /<\/footer>\s*<p class="thanks">With thanks to all who measured\.<\/p>\s*<p>And to the harbour master/,
  )
  expect(await allStyles(site)).toMatch(/--rule-width: 5px/)
})
