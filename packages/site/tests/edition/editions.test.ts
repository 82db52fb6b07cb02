import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import type {EventPageView} from '../../src/views/eventPageView.ts'
import {makeSite} from '../site.ts'
import {makeViews} from '../views/makeViews.ts'

const english = `---
title: Monitoring
lang: en
---

On 1 March 2022, a camp opened.

On 23 May 2022, a tender was announced.

On 23 May 2022, an inspection went on.
`

const belarusian = `---
title: Маніторынг
lang: be
---

1 сакавіка 2022 года адкрыўся лагер.

23 мая 2022 года абвешчаны тэндар.

23 мая 2022 года працягвалася праверка.
`

const twoEditions = {
  'content/2022.md': english,
  'content/2022.be.md': belarusian,
  'content/pages/index.md': '---\ntitle: Conscription\n---\n\nWelcome.',
  'content/pages/index.be.md': '---\ntitle: Прызыў\n---\n\nВітаем.',
  'content/pages/about.md': '# About us\n\nSee [the Belarusian report](../2022.be.md).',
  'content/pages/about.be.md': '# Пра нас\n\nГлядзіце [справаздачу](../2022.be.md).',
  'content/pages/method.md': '# Method\n\nIn English only.',
}

test('each edition has its pages, its feed and its data in a folder of its own', async () => {
  const site = await makeSite(twoEditions)
  const {diagnostics, events} = await build({root: site.root})
  expect({diagnostics, events}).toEqual({diagnostics: [], events: 6})
  const editionFiles =
    /^(?!assets|.*\/(?:events|periods)\/).*(?:index|about|method|404|events|feed)\.(?:html|json|xml)$/
  expect((await site.list('dist')).filter((file) => editionFiles.test(file))).toMatchInlineSnapshot(`
    [
      "2022/events.json",
      "2022/feed.json",
      "2022/feed.xml",
      "2022/index.html",
      "2022/status/index.html",
      "404.html",
      "about.html",
      "be/2022/events.json",
      "be/2022/feed.json",
      "be/2022/feed.xml",
      "be/2022/index.html",
      "be/2022/status/index.html",
      "be/about.html",
      "be/events.json",
      "be/feed.xml",
      "be/index.html",
      "events.json",
      "feed.xml",
      "index.html",
      "method.html",
    ]
  `)
  expect(JSON.parse(await site.read('dist/events.json'))).toMatchObject({lang: 'en', title: 'Monitoring'})
  expect(JSON.parse(await site.read('dist/be/events.json'))).toMatchObject({lang: 'be', title: 'Маніторынг'})
  expect(await site.read('dist/be/feed.xml')).toContain('xml:lang="be"')
})

test('the pages of an edition speak its language and lead to its own pages', async () => {
  const views = await makeViews(twoEditions)
  const home = views['be/index.html']
  expect(home?.page).toMatchObject({lang: 'be', dir: 'ltr', title: 'Прызыў', feed: '../be/feed.xml'})
  expect(home?.site).toMatchObject({title: 'Прызыў', home: '../be/index.html'})
  expect(home?.site.navigation).toEqual([
    {href: '../be/2022/index.html', text: 'Чытаць справаздачу цалкам', current: false},
    {href: '../be/about.html', text: 'Пра нас', current: false},
  ])
  expect(views['index.html']?.site.navigation.map(({href}) => href)).toEqual([
    '2022/index.html',
    'about.html',
    'method.html',
  ])
})

test('every page leads to itself in the other language', async () => {
  const views = await makeViews(twoEditions)
  const switches = Object.entries(views).map(([address, {page}]) => {
    const [other] = page.languages.filter(({current}) => !current)
    return `${address} → ${other?.href}${other?.exact ? '' : ' (elsewhere)'}`
  })
  expect(switches).toMatchInlineSnapshot(`
    [
      "index.html → be/index.html",
      "2022/index.html → ../be/2022/index.html",
      "2022/events/2022-03-01-a-camp-opened.html → ../../be/2022/events/2022-03-01-adkryusya-lager.html",
      "2022/events/2022-05-23-a-tender-was-announced.html → ../../be/2022/events/2022-05-23-abveshchany-tendar.html",
      "2022/events/2022-05-23-an-inspection-went-on.html → ../../be/2022/events/2022-05-23-pratsyagvalasya-praverka.html",
      "2022/periods/2022-03.html → ../../be/2022/periods/2022-03.html",
      "2022/periods/2022-05.html → ../../be/2022/periods/2022-05.html",
      "2022/status/index.html → ../../be/2022/status/index.html",
      "2022/status/announced.html → ../../be/2022/status/announced.html",
      "2022/changes.html → ../be/2022/changes.html",
      "2022/data.html → ../be/2022/data.html",
      "2022/print.html → ../be/2022/print.html",
      "about.html → be/about.html",
      "method.html → be/index.html (elsewhere)",
      "404.html → be/index.html (elsewhere)",
      "be/index.html → ../index.html",
      "be/2022/index.html → ../../2022/index.html",
      "be/2022/events/2022-03-01-adkryusya-lager.html → ../../../2022/events/2022-03-01-a-camp-opened.html",
      "be/2022/events/2022-05-23-abveshchany-tendar.html → ../../../2022/events/2022-05-23-a-tender-was-announced.html",
      "be/2022/events/2022-05-23-pratsyagvalasya-praverka.html → ../../../2022/events/2022-05-23-an-inspection-went-on.html",
      "be/2022/periods/2022-03.html → ../../../2022/periods/2022-03.html",
      "be/2022/periods/2022-05.html → ../../../2022/periods/2022-05.html",
      "be/2022/status/index.html → ../../../2022/status/index.html",
      "be/2022/status/announced.html → ../../../2022/status/announced.html",
      "be/2022/changes.html → ../../2022/changes.html",
      "be/2022/data.html → ../../2022/data.html",
      "be/2022/print.html → ../../2022/print.html",
      "be/about.html → ../about.html",
    ]
  `)
})

test('an event on a page of many leads to the same event in the other language', async () => {
  const views = await makeViews(twoEditions)
  const {event} = views['be/2022/events/2022-05-23-pratsyagvalasya-praverka.html'] as EventPageView
  expect(event.languages).toMatchInlineSnapshot(`
    [
      {
        "current": false,
        "dir": "ltr",
        "exact": true,
        "href": "../../../2022/events/2022-05-23-an-inspection-went-on.html",
        "lang": "en",
        "name": "English",
      },
    ]
  `)
})

test('search engines are told all translations of a page, and which one serves everybody else', async () => {
  const views = await makeViews({...twoEditions, 'daybook.config.json': '{"url": "https://m.example/"}'})
  expect(views['be/about.html']?.page.alternates).toEqual([
    {hreflang: 'en', href: 'https://m.example/about.html'},
    {hreflang: 'be', href: 'https://m.example/be/about.html'},
    {hreflang: 'x-default', href: 'https://m.example/about.html'},
  ])
  expect(views['method.html']?.page.alternates).toEqual([])
  const relative = await makeViews(twoEditions)
  expect(relative['be/about.html']?.page.alternates.map(({href}) => href)).toEqual([
    '../about.html',
    '../be/about.html',
    '../about.html',
  ])
})

test('a site in one language has no switch', async () => {
  const views = await makeViews({'content/2022.md': english})
  expect(Object.values(views).flatMap(({page}) => [...page.languages, ...page.alternates])).toEqual([])
})

test('where every file names its language, the configured one lies at the root', async () => {
  const named = {'content/2022.en.md': english, 'content/2022.be.md': belarusian}
  const homes = async (files: Record<string, string>) => {
    const views = await makeViews(files)
    return Object.entries(views)
      .filter(([, {page}]) => page.kind === 'home' || page.kind === 'chronology')
      .map(([address, {page}]) => `${address} ${page.lang}`)
  }
  expect(await homes({...named, 'daybook.config.json': '{"lang": "en"}'})).toEqual([
    'index.html en',
    'en/2022/index.html en',
    'be/index.html be',
    'be/2022/index.html be',
  ])
  expect(await homes(named)).toEqual([
    'index.html be',
    'be/2022/index.html be',
    'en/index.html en',
    'en/2022/index.html en',
  ])
})

test('the navigation of an edition can be written out', async () => {
  const navigation = [
    {text: 'About', href: 'pages/about.md'},
    {text: 'Хто мы', href: 'pages/about.be.md', lang: 'be'},
    {text: 'Über uns', href: 'pages/about.md', lang: 'de'},
  ]
  const files = {...twoEditions, 'daybook.config.json': JSON.stringify({navigation})}
  const views = await makeViews(files)
  const texts = (address: string) => views[address]?.site.navigation.map(({text}) => text)
  expect([texts('index.html'), texts('be/index.html')]).toEqual([['About'], ['Хто мы']])
  const {root} = await makeSite(files)
  const {diagnostics} = await build({root})
  expect(diagnostics.map(({code, message, place}) => `${place.file}:${place.line} ${code}: ${message}`)).toEqual([
    'daybook.config.json:1 edition-unknown: There is no edition in `de`.',
  ])
})

test('two editions in one language are an error', async () => {
  const {root} = await makeSite({'content/2022.md': english, 'content/2022.be.md': english})
  const {diagnostics} = await build({root})
  expect(diagnostics.map(({code, message}) => `${code}: ${message}`)).toEqual([
    'edition-language-taken: content/2022.be.md is in the language en, and so is content/2022.md.',
  ])
})
