import {appendFile, rm} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {buildUnlessUnchanged} from '../../src/buildUnlessUnchanged.ts'
import {makeSite} from '../site.ts'
import {chronology, files, makeBuilt, rebuild} from './rebuild.ts'

test('a word of an event is read, and what tells it is made, and nothing else', async () => {
  const site = await makeBuilt()
  expect(await rebuild(site, 'content/2022.md', 'asked it to', 'wanted it')).toMatchInlineSnapshot(`
    {
      "isRevised": true,
      "rendered": [
        "2022/index.html",
        "2022/events/2022-03-05-the-ministry-spoke-in-minsk.html",
        "2022/periods/2022-03.html",
        "2022/print.html",
      ],
    }
  `)
})

test('a title is told by other pages too', async () => {
  const site = await makeBuilt()
  expect(await rebuild(site, 'content/2022.md', 'it was silent', 'it kept quiet')).toMatchInlineSnapshot(`
    {
      "isRevised": true,
      "rendered": [
        "2022/index.html",
        "2022/events/2022-03-05-the-ministry-spoke-in-minsk.html",
        "2022/events/silence.html",
        "2022/events/2022-03-07-a-court-in-minsk-sat.html",
        "2022/periods/2022-03.html",
        "2022/tags/court.html",
        "2022/print.html",
      ],
    }
  `)
})

const withFigures = {
  'content/2022.md': chronology.replace(
    '## April 2022',
    'On 8 March 2022, a list was seen. It had **70** names and about **20** pages.\n\n- ID: list\n\n## April 2022',
  ),
}

test('a title above figures is told by their tables, in which other events stay what they are', async () => {
  const site = await makeBuilt(withFigures)
  const {rendered, isRevised} = await rebuild(site, 'content/2022.md', 'a list was seen', 'a list was shown')
  expect(isRevised).toBe(true)
  expect(rendered.filter((address) => address.includes('figures'))).toEqual([
    '2022/figures.html',
    '2022/figures/by-number.html',
    '2022/figures/by-subject.html',
  ])
  expect((await rebuild(site, 'content/2022.md', 'It had', 'There were')).isRevised).toBe(true)
})

test.each([
  ['a figure', '**400**', '**5**'],
  ['what a figure counts', '**70** names', '**70** men'],
  ['how exact a figure is', 'about **20**', 'exactly **20**'],
])('%s is read, and the tables that it stands in are made', async (_, before, after) => {
  const site = await makeBuilt(withFigures)
  const {rendered, isRevised} = await rebuild(site, 'content/2022.md', before, after)
  expect(isRevised).toBe(true)
  expect(rendered.filter((address) => address.includes('figures'))).toEqual([
    '2022/figures.html',
    '2022/figures/by-number.html',
    '2022/figures/by-subject.html',
  ])
  expect((await rebuild(site, 'content/2022.md', after, before)).isRevised).toBe(true)
  expect((await rebuild(site, 'content/2022.md', 'a list was seen', 'a list was shown')).isRevised).toBe(true)
})

test('a figure that takes another place moves the rows of the tables in between, and of no others', async () => {
  const noun = (number: number) => `s${[...`${number}`].map((digit) => 'aeioubdgkl'[Number(digit)]).join('')}s`
  const camps = Array.from({length: 160}, (_, camp) => {
    const counts = Array.from({length: 10}, (_, count) => 1600 - 10 * camp - count)
    return `- 2 May 2023: camp ${camp} was seen. It held ${counts.map((count) => `**${count}** ${noun(count)}`).join(', ')}.`
  })
  const site = await makeSite({'content/2023.md': `# Camps\n\n${camps.join('\n')}\n`})
  await buildUnlessUnchanged({root: site.root, published: null})
  const {rendered, isRevised} = await rebuild(site, 'content/2023.md', `**300** ${noun(300)}`, `**900** ${noun(300)}`)
  expect(isRevised).toBe(true)
  expect(rendered.filter((address) => address.includes('figures'))).toEqual([
    '2023/figures/3.html',
    '2023/figures/by-number-2.html',
    '2023/figures/by-number-3.html',
    '2023/figures/by-subject-3.html',
  ])
})

test('figures that were kept and are damaged are told of, and not used', async () => {
  const site = await makeBuilt(withFigures)
  const [figures = ''] = (await site.list('.daybook')).filter((name) => /^figures-/.test(name))
  const path = join('.daybook', figures)
  await site.write({
    [path]: (await site.read(path)).replace('70', '71'),
    'content/2022.md': withFigures['content/2022.md'].replace('a list was seen', 'a list was shown'),
  })
  const built = await buildUnlessUnchanged({root: site.root, published: null})
  expect(built.diagnostics.map(({code}) => code)).toContain('store-damaged')
  expect(built.timings.some(({step}) => step === 'parseChronologies')).toBe(true)
})

test.each([
  ['a paragraph', 'had come, as', 'came, as'],
  ['an item of a list', 'two pages', 'three pages'],
  ['a row of a table', 'read it aloud', 'read it'],
])('words of %s can be changed again and again', async (_, before, after) => {
  const site = await makeBuilt()
  expect((await rebuild(site, 'content/2022.md', before, after)).isRevised).toBe(true)
  expect((await rebuild(site, 'content/2022.md', after, before)).isRevised).toBe(true)
  expect((await rebuild(site, 'content/2021.md', 'It was May.', 'May it was.')).isRevised).toBe(true)
})

test.each([
  ['a date', '6 March 2022', '8 March 2022'],
  ['a figure that is one no more', '**400** people', 'some people'],
  ['a correction', 'the hall was half', 'it was half'],
  ['a tag', '#court', '#courts'],
  ['an address', 'pages/about.md', '2021.md'],
  ['a place', 'a court in Minsk sat', 'a court sat'],
  ['a mail address', 'had its reasons', 'has a@example.org'],
  ['the introduction', 'Why we write', 'What we write'],
  ['a footnote', 'p. 2', 'p. 3'],
  ['a heading', '## April 2022', '## In April 2022'],
  ['a new event', '## April 2022', 'On 8 March 2022, it ended.\n\n## April 2022'],
])('where %s changed, the whole text is read', async (_, before, after) => {
  const site = await makeBuilt()
  expect((await rebuild(site, 'content/2022.md', before, after)).isRevised).toBe(false)
})

test.each([
  ['a page was changed by somebody', (root: string) => appendFile(join(root, 'dist/index.html'), 'x')],
  ['what was kept is gone', (root: string) => rm(join(root, '.daybook'), {recursive: true})],
])('where %s, the whole text is read', async (_, spoil) => {
  const site = await makeBuilt()
  await spoil(site.root)
  expect((await rebuild(site, 'content/2022.md', 'asked it to', 'wanted it')).isRevised).toBe(false)
})

test('a mirror that somebody changed is not used', async () => {
  const site = await makeBuilt()
  const [mirrored = ''] = (await site.list('.daybook')).filter((name) => /^mirror-.*about\.html$/.test(name))
  await site.write({[join('.daybook', dirname(mirrored), 'own.html')]: 'own'})
  expect((await rebuild(site, 'content/2022.md', 'asked it to', 'wanted it')).isRevised).toBe(true)
})

test('nothing of what was taken out stays in the folder of the site', async () => {
  const site = await makeBuilt()
  await rebuild(site, 'content/2022.md', 'The hall was full.', 'The room was full.')
  const kept = await site.snapshot('.daybook')
  expect(Object.keys(kept).filter((name) => kept[name]?.includes('The hall was full'))).toEqual([])
})

describe('an event whose address is made of other words', () => {
  const {'content/2021.be.md': _, ...inOneLanguage} = files
  const config = {'daybook.config.json': '{"url": "https://report.example/"}'}
  const [was, is] = ['the ministry spoke in Minsk', 'the ministry said nothing in Minsk']
  const makeMoving = async (more: Record<string, string> = {}, published?: null) => {
    const site = await makeSite({...inOneLanguage, ...config, ...more})
    await buildUnlessUnchanged({root: site.root, published})
    return site
  }

  test('moves, with all that leads to it, there and back', async () => {
    const site = await makeMoving({}, null)
    expect(await rebuild(site, 'content/2022.md', was, is)).toMatchInlineSnapshot(`
      {
        "isRevised": true,
        "rendered": [
          "2022/index.html",
          "2022/events/2022-03-05-the-ministry-said-nothing-in-minsk.html",
          "2022/events/silence.html",
          "2022/periods/2022-03.html",
          "2022/places/minsk.html",
          "2022/figures.html",
          "2022/sources.html",
          "2022/print.html",
        ],
      }
    `)
    expect(await site.list('dist')).not.toContain('2022/events/2022-03-05-the-ministry-spoke-in-minsk.html')
    expect((await rebuild(site, 'content/2022.md', is, was)).isRevised).toBe(true)
    expect((await rebuild(site, 'content/2022.md', 'asked it to', 'wanted it')).isRevised).toBe(true)
  })

  test('is told of once, as a whole build tells it', async () => {
    const site = await makeMoving()
    const edited = chronology.replace(was, is)
    await site.write({'content/2022.md': edited})
    const revised = await buildUnlessUnchanged({root: site.root})
    expect(revised.timings.some(({step}) => step === 'parseChronologies')).toBe(false)
    const again = await buildUnlessUnchanged({root: site.root})
    expect(again.diagnostics.filter(({code}) => code === 'address-moved')).toEqual([])

    const other = await makeMoving()
    await other.write({'content/2022.md': edited})
    const whole = await buildUnlessUnchanged({root: other.root, force: true})
    expect(revised.diagnostics).toEqual(whole.diagnostics)
    expect(revised.diagnostics.map(({code}) => code)).toContain('address-moved')
  })

  test.each([
    [
      'another event leads to it',
      {'content/2021.md': '# Before\n\nOn 5 May 2021, see [it](2022.md#2022-03-05-the-ministry-spoke-in-minsk).\n'},
    ],
    [
      'a page leads to it',
      {'content/pages/about.md': '# About\n\nSee [it](../2022.md#2022-03-05-the-ministry-spoke-in-minsk).\n'},
    ],
    [
      'the navigation may',
      {
        'daybook.config.json':
          '{"navigation": [{"text": "It", "href": "2022.md#2022-03-05-the-ministry-spoke-in-minsk"}]}',
      },
    ],
    [
      'another event had its new address',
      {
        'content/2021.md':
          '# Before\n\nOn 5 May 2021, it was May.\n\n- ID: may, 2022-03-05-the-ministry-said-nothing-in-minsk\n',
      },
    ],
    ['there is another language', {'content/2021.be.md': files['content/2021.be.md']}],
  ])('is made with the whole site where %s', async (_, more) => {
    const site = await makeMoving(more)
    await site.write({'content/2022.md': chronology.replace(was, is)})
    const built = await buildUnlessUnchanged({root: site.root})
    expect(built.timings.some(({step}) => step === 'parseChronologies')).toBe(true)
  })
})
