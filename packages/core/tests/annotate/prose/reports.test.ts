import {expect, test} from 'vitest'
import type {Mention} from '../../../src/model/annotation.ts'
import {parseChronology} from '../../../src/parseChronology.ts'
import type {RegisterEntry} from '../../../src/registers/register.ts'

/** All that is found in a report of plain prose, one line for each event and thing found. */
function outline(source: string, lang: string, actors: RegisterEntry[]): string {
  const {events} = parseChronology(source, {lang, registers: {actors}})
  return events
    .flatMap(({date, title, actors, statusHistory, concerns, figures, origin}) => [
      `${date.edtf} ${title}`,
      ...lines('by', actors, ({id, text}: Mention) => `${id} (${text})`),
      ...lines(`status, ${origin.status}`, statusHistory, ({status, date}) => `${status} ${date?.edtf ?? '-'}`),
      ...lines(`for, ${origin.concerns}`, concerns ? [concerns] : [], ({edtf}) => edtf),
      ...lines('figures', figures, ({qualifier, value, unit, what}) =>
        [qualifier, value, unit, what].filter((part) => part !== null && part !== '').join(' '),
      ),
    ])
    .join('\n')
}

function lines<Item>(label: string, items: Item[], write: (item: Item) => string): string[] {
  return items.length === 0 ? [] : [`  ${label}: ${items.map(write).join('; ')}`]
}

const entry = (id: string, name: string, ...otherNames: string[]): RegisterEntry => ({
  id,
  names: {'': name},
  otherNames,
})

test('a report in English', () => {
  const report = `Since 2019, when the port was sold, those who work there have asked for a union. This report has what we know.

MARCH 2021

On March 2, 2021, the Port Authority announced a tender, an auction for 12,500 pairs of gloves with the inscription “Safe Harbour”.

The auction failed, since nobody had asked for such gloves.

On March 4-9, 2021, inspectors of the Ministry of Labour visited 14 warehouses. About 1,100 dockers, more than 60% of all, answered their questions.

For reference: in 2020 some 900 dockers were asked, and over 2,000 in 2018.

On March 15, 2021, the Authority’s director said that a drill will be held from March 29 to April 3 under Decree No. 17.

APRIL 2021

On April 6, 2021, the union denied reports of a strike. A strike is planned for no day, it said.

On April 20, 2021, a soldier of the 120th brigade, aged 19, was wounded at Pier 4.

On April 30, 2021, New dates have emerged. The second drill will be held from April 28 to May 16 in the old harbour.
`
  const actors = [
    entry('authority', 'Port Authority', 'the Authority'),
    entry('labour', 'Ministry of Labour'),
    entry('ministry', 'Ministry'),
    entry('union', 'Dockers’ Union', 'the union'),
  ]
  expect(outline(report, 'en', actors)).toMatchInlineSnapshot(`
    "2021-03-02 The Port Authority announced a tender, an auction for 12,500 pairs of gloves with the inscription “Safe Harbour”
      by: authority (Port Authority)
      status, parser: announced 2021-03-02; cancelled -
      figures: exact 12500 pairs of gloves
    2021-03-04/2021-03-09 Inspectors of the Ministry of Labour visited 14 warehouses
      by: labour (Ministry of Labour)
      figures: exact 14 warehouses; about 1100 dockers; more-than 60 % of all; about 900 dockers; more-than 2000
    2021-03-15 The Authority’s director said that a drill will be held from March 29 to April 3 under Decree No. 17
      by: authority (the Authority)
      status, parser: planned 2021-03-15
      for, parser: 2021-03-29/2021-04-03
    2021-04-06 The union denied reports of a strike
      by: union (the union)
      status, parser: denied 2021-04-06
    2021-04-20 A soldier of the 120th brigade, aged 19, was wounded at Pier 4
    2021-04-30 New dates have emerged
      for, parser: 2021-04-28/2021-05-16"
  `)
})

test('a report in Belarusian', () => {
  const report = `САКАВІК 2021

2 сакавіка 2021 года Упраўленне порта абвясціла тэндар на 12 500 пар пальчатак.

Аўкцыён праваліўся: такіх пальчатак ніхто не прасіў.

4–9 сакавіка 2021 года інспектары Міністэрства працы наведалі 14 складоў. Каля 1100 докераў, больш за 60 % усіх, адказалі на пытанні.

Для даведкі: у 2020 годзе апыталі каля 900 докераў.

15 сакавіка 2021 года ва Упраўленні порта паведамілі, што вучэнні пройдуць з 29 сакавіка да 3 красавіка паводле загаду № 17.

КРАСАВІК 2021

20 красавіка 2021 года салдат 120-й брыгады, 19 гадоў, быў паранены.
`
  const actors = [
    entry('authority', 'Упраўленне порта', 'Упраўлення порта', 'Упраўленні порта'),
    entry('labour', 'Міністэрства працы', 'Міністэрству працы'),
  ]
  expect(outline(report, 'be', actors)).toMatchInlineSnapshot(`
    "2021-03-02 Упраўленне порта абвясціла тэндар на 12 500 пар пальчатак
      by: authority (Упраўленне порта)
      status, parser: announced 2021-03-02; cancelled -
      figures: exact 12500 пар пальчатак
    2021-03-04/2021-03-09 Інспектары Міністэрства працы наведалі 14 складоў
      by: labour (Міністэрства працы)
      figures: exact 14 складоў; about 1100 докераў; more-than 60 % усіх; about 900 докераў
    2021-03-15 Ва Упраўленні порта паведамілі, што вучэнні пройдуць з 29 сакавіка да 3 красавіка паводле загаду № 17
      by: authority (Упраўленні порта)
      status, parser: planned 2021-03-15
      for, parser: 2021-03-29/2021-04-03
    2021-04-20 Салдат 120-й брыгады, 19 гадоў, быў паранены"
  `)
})

test('a report in Russian', () => {
  const report = `МАРТ 2021

2 марта 2021 года Управление порта объявило тендер на 12 500 пар перчаток.

Аукцион не состоялся: таких перчаток никто не просил.

4–9 марта 2021 года инспекторы Министерства труда посетили 14 складов. Около 1100 докеров, более 60 % всех, ответили на вопросы.

Справочно: в 2020 году опросили около 900 докеров, в 2018 году — свыше 2 тыс. докеров за 1,5 млн рублей.

15 марта 2021 года в Управлении порта сообщили, что учения пройдут с 29 марта по 3 апреля по приказу № 17.

АПРЕЛЬ 2021

6 апреля 2021 года профсоюз опроверг слухи о забастовке.

20 апреля 2021 года солдат 120-й бригады, 19 лет, был ранен.
`
  const actors = [
    entry('authority', 'Управление порта', 'Управления порта', 'Управлении порта'),
    entry('labour', 'Министерство труда', 'Министерства труда'),
    entry('union', 'профсоюз', 'профсоюза'),
  ]
  expect(outline(report, 'ru', actors)).toMatchInlineSnapshot(`
    "2021-03-02 Управление порта объявило тендер на 12 500 пар перчаток
      by: authority (Управление порта)
      status, parser: announced 2021-03-02; cancelled -
      figures: exact 12500 пар перчаток
    2021-03-04/2021-03-09 Инспекторы Министерства труда посетили 14 складов
      by: labour (Министерства труда)
      figures: exact 14 складов; about 1100 докеров; more-than 60 % всех; about 900 докеров; more-than 2000 докеров; exact 1500000 roubles
    2021-03-15 В Управлении порта сообщили, что учения пройдут с 29 марта по 3 апреля по приказу № 17
      by: authority (Управлении порта)
      status, parser: planned 2021-03-15
      for, parser: 2021-03-29/2021-04-03
    2021-04-06 Профсоюз опроверг слухи о забастовке
      by: union (профсоюз)
      status, parser: denied 2021-04-06
    2021-04-20 Солдат 120-й бригады, 19 лет, был ранен"
  `)
})
