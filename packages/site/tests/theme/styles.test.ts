import {expect, test} from 'vitest'
import {findingsOf, themeOf} from './themeOf.ts'

test('a child theme replaces a sheet in its place and adds its own behind those below it', async () => {
  const theme = await themeOf(
    {
      'theme/styles/mine.css': 'b {}',
      'theme/styles/strip.css': '/* replaced */',
      'child/theme.json': '{"name": "child", "api": 1, "styles": ["extra.css"]}',
      'child/styles/extra.css': 'i {}',
      'child/assets/mark.svg': '<svg/>',
    },
    {theme: './child'},
  )
  expect(findingsOf(theme)).toEqual([])
  expect(theme.styles).toMatchInlineSnapshot(`
    [
      "assets/daybook.css",
      "assets/strip.css",
      "assets/daybook-2.css",
      "assets/extra.css",
      "assets/mine.css",
      "assets/settings.css",
    ]
  `)
  const asset = (address: string) => String(theme.assets.find((one) => one.address === address)?.content)
  expect(asset('assets/strip.css')).toBe('/* replaced */')
  expect(asset('assets/mark.svg')).toBe('<svg/>')
  expect(theme.assets.map(({address}) => address).filter((address) => !theme.styles.includes(address))).toEqual([
    'assets/favicon.svg',
    'assets/filter.js',
    'assets/mark.svg',
    'assets/months.js',
    'assets/search-key.js',
    'assets/search.js',
  ])
})

test('a sheet that its own list leaves out is a finding', async () => {
  const theme = await themeOf({
    'theme/theme.json': '{"name": "site", "api": 1, "styles": ["mine.css"]}',
    'theme/styles/mine.css': 'b {}',
    'theme/styles/mien.css': 'b {}',
    'theme/styles/print.css': '@media print {}',
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/styles/mien.css:1:1 theme-unused-style | No page loads mien.css. | Did you mean "mine.css"?",
    ]
  `)
})
