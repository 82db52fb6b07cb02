import {expect, test} from 'vitest'
import {parseChronology} from '../../../src/parseChronology.ts'

/** The figures of one event: value, bounds where they differ from it, qualifier, unit, and what they count. */
const read = (lang: string, text: string) =>
  parseChronology(`2022-03-09: ${text}`, {lang}).events[0]?.figures.map(
    ({value, min, max, qualifier, unit, what, origin}) => {
      const bounds = min === value && max === value ? '' : ` ${min ?? ''}..${max ?? ''}`
      return `${origin === 'parser' ? '' : `${origin}: `}${qualifier} ${value}${bounds}${unit ? ` ${unit}` : ''} | ${what}`
    },
  ) ?? ['no event']

const found: [lang: string, text: string, figures: string[]][] = [
  ['en', 'Up to 150 officers are to be conscripted.', ['at-most 150 ..150 | officers']],
  ['en', 'About 43,000 young men were called up.', ['about 43000 .. | young men']],
  ['en', 'More than 13,000 deferments were granted.', ['more-than 13000 13000.. | deferments']],
  ['en', 'Most, more than 87%, went to students.', ['more-than 87 87.. % | ']],
  ['en', 'They bought 20,000 metal badges.', ['exact 20000 | metal badges']],
  ['en', 'Over 3,000 enlisted men swore the oath.', ['more-than 3000 3000.. | enlisted men swore the oath']],
  [
    'en',
    'About 40 thousand conscripts came, 87 % of them in May.',
    ['about 40000 .. | conscripts', 'exact 87 % | of them'],
  ],
  ['en', 'It cost $1.5 million, or 4 700 roubles each.', ['exact 1500000 $ | ', 'exact 4700 roubles | each']],
  ['en', 'Between the posts 10–12 soldiers stood.', ['exact 10 10..12 | soldiers stood']],
  ['en', 'They met 200 Belarusian soldiers.', ['exact 200 | Belarusian soldiers']],
  ['en', 'In Minsk 200 people met.', ['exact 200 | people met']],
  ['en', 'Of **40** farms, 12 farms were sold.', ['author: exact 40 | farms', 'exact 12 | farms']],
  ['en', 'More than 2000 people met.', ['more-than 2000 2000.. | people met']],
  [
    'be',
    'Прызвалі каля 43 000 чалавек, больш за 87 % з Мінска.',
    ['about 43000 .. | чалавек', 'more-than 87 87.. % | '],
  ],
  ['be', 'Заплацілі 1,5 млн рублёў за 20 тыс. значкоў.', ['exact 1500000 roubles | ', 'exact 20000 | значкоў']],
  ['ru', 'Призвали около 43 000 человек, свыше 87% из Минска.', ['about 43000 .. | человек', 'more-than 87 87.. % | ']],
  ['ru', 'Заплатили 1,5 млн рублей за 20 тыс. значков.', ['exact 1500000 roubles | ', 'exact 20000 | значков']],
  ['ru', 'Задержали не менее 1500 человек.', ['at-least 1500 1500.. | человек']],
  [
    'uk',
    'Призвали понад 43 тис. осіб і виділили 1,5 млн грн.',
    ['more-than 43000 43000.. | осіб', 'exact 1500000 hryvnias | '],
  ],
  ['pl', 'Powołano około 43 tys. osób za 1,5 mln zł.', ['about 43000 .. | osób', 'exact 1500000 zlotys | ']],
  [
    'de',
    'Rund 43.000 Männer wurden für 1,5 Mio. Euro einberufen.',
    ['about 43000 .. | Männer', 'exact 1500000 euros | einberufen'],
  ],
  ['fr', 'Environ 43 000 hommes, soit 87 % des inscrits.', ['about 43000 .. | hommes', 'exact 87 % | des inscrits']],
  ['es', 'Unos 43.000 hombres y 2 millones de euros.', ['about 43000 .. | hombres', 'exact 2000000 | de euros']],
]

test.each(found)('%s: %s', (lang, text, figures) => {
  expect(read(lang, text)).toEqual(figures)
})

/** Numbers that count nothing. */
const none: [lang: string, text: string][] = [
  ['en', 'On 10 May 2022 they met; on May 12 and 13 they parted.'],
  ['en', 'The law of 2019 changed in 2021, and again from 2022 to 2024.'],
  ['en', 'They met at 12:30, at 7 a.m. and around 9 pm.'],
  ['en', 'Decree No. 34 was signed under Article 342 and section 2.'],
  ['en', 'The 120th brigade and the 72nd centre met.'],
  ['en', 'A man aged 34 and a 19-year-old were held for 15 days.'],
  ['en', 'Ivan Ivanov, 34, and his sister (28) spoke.'],
  ['en', 'Call +375 29 123-45-67 or 017-200-10-10.'],
  ['en', 'Unit 3214 left Lenin Street 5 and 10 Gipsy Hill.'],
  ['en', 'The Boeing 737 aircraft and an Il-76 landed.'],
  ['en', 'See https://example.org/2022/15?page=20 and p. 12.'],
  ['en', 'Men over 60 and women under 18 were let go.'],
  ['en', 'The score was 3:1, the odds 1/3, the version 2.1.3.'],
  ['en', 'The 2022 draft and the spring 2022 draft.'],
  ['be', 'Паводле артыкула 342 і п. 5 указа № 34 ад 9 лютага 2022 года.'],
  ['be', 'Мужчына 34 гадоў, вул. Леніна, 5, 15 сутак арышту.'],
  ['ru', 'По статье 342 и ч. 1 ст. 5 указа № 34 от 9 февраля 2022 года.'],
  ['ru', 'Мужчина 34 лет, ул. Ленина, 5, 15 суток ареста, 72-й центр, в 2020 г.'],
  ['uk', 'За ст. 342 чоловік 34 років, вул. Лесі Українки, 5, у 2020 році.'],
  ['pl', 'Na podstawie art. 342 mężczyzna w wieku 34 lat, w 2020 roku, nr 5.'],
  ['de', 'Nach § 342 und Artikel 5 am 3. Juni 2022, 34 Jahre alt, die 3. Brigade.'],
  ['fr', 'Selon l’article 342, un homme de 34 ans, en 2020, à 12 h 30.'],
  ['es', 'Según el artículo 342, un hombre de 34 años, en 2020, a las 12 h.'],
]

test.each(none)('%s, nothing: %s', (lang, text) => {
  expect(read(lang, text)).toEqual([])
})

test('quotations and corrections have no figures of the event', () => {
  expect(read('en', 'They met.\n\n> There were 300 people.\n\n> **Correction:** there were 200 people.')).toEqual([])
})

test('a figure says where it stands and shows the words of the author', () => {
  const [figure] = parseChronology('9 March 2022: some **men**, *about 1,5 million* roubles.').events[0]?.figures ?? []
  expect([figure?.text, figure?.at.column, figure?.at.endColumn]).toEqual(['1,5 million', 36, 47])
})
