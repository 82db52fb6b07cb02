import {expect, test} from 'vitest'
import {findingsOf, render, themeOf} from './themeOf.ts'

test('a language without a word falls back to its base language, then to English, key by key', async () => {
  const theme = await themeOf({
    'theme/words/cy.json': '{"home": "Hafan", "contact": "Cysylltu"}',
    'theme/words/cy-GB.json': '{"home": "Hafan (GB)"}',
  })
  const words = theme.words('cy-GB')
  expect([words.say('home'), words.say('contact'), words.say('months')]).toEqual(['Hafan (GB)', 'Cysylltu', 'Months'])
  expect(theme.words('xx').say('home')).toBe('Home')
  expect(theme.words('not a language').say('home')).toBe('Home')
})

test('a site overrides one word and keeps the others', async () => {
  const theme = await themeOf({'theme/words/en.json': '{"home": "Front page", "motto": "Nothing is lost"}'})
  const words = theme.words('en')
  expect([words.say('home'), words.say('months'), words.say('motto')]).toEqual([
    'Front page',
    'Months',
    'Nothing is lost',
  ])
})

test('forms follow the plural rules of the language, numbers its writing', async () => {
  const theme = await themeOf({})
  const events = (lang: string) =>
    [0, 1, 2, 5, 21, 22, 25, 1234].map((count) => theme.words(lang).say('events', {count}).replace(/\s/g, ' '))
  expect({en: events('en'), be: events('be'), ru: events('ru')}).toMatchInlineSnapshot(`
    {
      "be": [
        "няма падзей",
        "1 падзея",
        "2 падзеі",
        "5 падзей",
        "21 падзея",
        "22 падзеі",
        "25 падзей",
        "1234 падзеі",
      ],
      "en": [
        "no events",
        "1 event",
        "2 events",
        "5 events",
        "21 events",
        "22 events",
        "25 events",
        "1,234 events",
      ],
      "ru": [
        "нет событий",
        "1 событие",
        "2 события",
        "5 событий",
        "21 событие",
        "22 события",
        "25 событий",
        "1 234 события",
      ],
    }
  `)
  expect(theme.words('nl').say('events', {count: 1234})).toBe('1.234 events')
})

test('a template says words with values', async () => {
  const theme = await themeOf({
    'theme/templates/example.hbs': '{{t "events" count=count}}, {{t "home"}}, {{number count}}',
  })
  expect(render(theme, 'example', {count: 3}, 'ru')).toBe('3 события, Главная, 3')
})

test('an unknown key of a program is an error, not an empty text', async () => {
  const theme = await themeOf({})
  expect(() => theme.words('en').say('unheard-of')).toThrow('There is no word "unheard-of" in words/en.json.')
})

test('words that English lacks, that are no text, or in a file that is no JSON', async () => {
  const theme = await themeOf({
    'theme/words/be.json': '{\n  "home": "Галоўная",\n  "hom": "х",\n  "events.few": "х",\n  "contact": 3\n}',
    'theme/words/de.json': '["Start"]',
    'theme/words/fr.json': '{\n  "home": "Accueil"\n  "contact": "x"\n}',
  })
  expect(findingsOf(theme)).toMatchInlineSnapshot(`
    [
      "theme/words/be.json:3:3 theme-unknown-word | The word "hom" is not in en.json. | Did you mean "home"?",
      "theme/words/be.json:4:3 theme-word-placeholder | The word "events.few" does not show {count}. | In English it is "{count} events".",
      "theme/words/be.json:5:3 theme-words | The word "contact" is no text. | A file of words is one flat JSON object of strings: {"home": "Home"}.",
      "theme/words/de.json:1:1 theme-words | The file holds no object of words. | A file of words is one flat JSON object of strings: {"home": "Home"}.",
      "theme/words/fr.json:3:3 theme-words | The file is no valid JSON; reading stopped here. | A file of words is one flat JSON object of strings: {"home": "Home"}.",
    ]
  `)
})
