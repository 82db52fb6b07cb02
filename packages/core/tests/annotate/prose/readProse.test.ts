import {expect, test} from 'vitest'
import {parseChronology} from '../../../src/parseChronology.ts'

/** The statuses and the plan that are inferred of one event of 9 March 2022. */
const read = (lang: string, text: string) => {
  const [event] = parseChronology(`2022-03-09: ${text}`, {lang}).events
  return [
    ...(event?.statusHistory ?? []).map(({status, date}) => `${status} ${date?.edtf ?? '-'}`),
    ...(event?.concerns ? [`for ${event.concerns.edtf}`] : []),
  ].join(', ')
}

const told: [lang: string, text: string, expected: string][] = [
  ['en', 'the ministry announced a tender.\n\nThe auction failed.', 'announced 2022-03-09, cancelled -'],
  ['en', 'the ministry announced a tender. It was cancelled on 3 June.', 'announced 2022-03-09, cancelled 2022-06-03'],
  [
    'en',
    'the ministry announced a march. The march took place on 20 March.',
    'announced 2022-03-09, occurred 2022-03-20',
  ],
  ['en', 'a rally is planned for 20 March.', 'planned 2022-03-09, for 2022-03-20'],
  [
    'en',
    'a rally is planned for 20 March. The rally was postponed to 2 April.',
    'planned 2022-03-09, planned -, for 2022-03-20',
  ],
  ['en', 'the concert was called off.', 'cancelled 2022-03-09'],
  ['en', 'the minister denied that there will be a draft.', 'denied 2022-03-09'],
  ['en', 'exercises will be held from June 22 to July 1.', 'planned 2022-03-09, for 2022-06-22/2022-07-01'],
  ['en', 'the camp will be held as it was on 1 March 2021.', 'planned 2022-03-09'],
  ['en', 'lists must be handed in by 1 September.', 'for ../2022-09-01'],
  ['en', 'a camp will be held from December 28 to January 16.', 'planned 2022-03-09, for 2022-12-28/2023-01-16'],
  ['en', 'a decree provides for a draft in May 2022 of men who were 18 on 1 June.', 'for 2022-05'],
  ['be', 'міністэрства абвясціла тэндар. Аўкцыён праваліўся.', 'announced 2022-03-09, cancelled -'],
  ['be', 'вучэнні пройдуць з 22 чэрвеня да 1 ліпеня.', 'planned 2022-03-09, for 2022-06-22/2022-07-01'],
  ['be', 'спісы павінны здаць да 1 верасня.', 'for ../2022-09-01'],
  ['ru', 'министерство объявило тендер. Аукцион сорвался.', 'announced 2022-03-09, cancelled -'],
  ['ru', 'учения пройдут с 22 июня по 1 июля.', 'planned 2022-03-09, for 2022-06-22/2022-07-01'],
  ['ru', 'министр опроверг слухи о мобилизации.', 'denied 2022-03-09'],
  ['uk', 'міністерство оголосило тендер. Його скасували.', 'announced 2022-03-09, cancelled -'],
  ['uk', 'навчання відбудуться з 22 червня до 1 липня.', 'planned 2022-03-09, for 2022-06-22/2022-07-01'],
  ['pl', 'ministerstwo ogłosiło przetarg. Przetarg odwołano 3 czerwca.', 'announced 2022-03-09, cancelled 2022-06-03'],
  ['pl', 'ćwiczenia odbędą się od 22 czerwca do 1 lipca.', 'planned 2022-03-09, for 2022-06-22/2022-07-01'],
  [
    'de',
    'das Ministerium kündigte eine Ausschreibung an. Die Auktion scheiterte.',
    'announced 2022-03-09, cancelled -',
  ],
  ['de', 'eine Übung soll vom 22. Juni bis 1. Juli stattfinden.', 'for 2022-06-22/2022-07-01'],
  ['fr', 'le ministère annonce un concours. Le concours est annulé.', 'announced 2022-03-09, cancelled -'],
  ['fr', 'un exercice aura lieu du 22 juin au 1er juillet.', 'planned 2022-03-09, for 2022-06-22/2022-07-01'],
  ['es', 'el ministerio anunció una licitación. La licitación fracasó.', 'announced 2022-03-09, cancelled -'],
  ['es', 'el ejercicio se celebrará del 22 de junio al 1 de julio.', 'planned 2022-03-09, for 2022-06-22/2022-07-01'],
]

test.each(told)('%s: %s', (lang, text, expected) => {
  expect(read(lang, text)).toBe(expected)
})

/** What a hasty reader could take for a status or a plan. */
const silent: [lang: string, text: string][] = [
  ['en', 'as announced, the camp opened.'],
  ['en', 'the driver failed to stop.'],
  ['en', 'the court cancelled the sentence.'],
  ['en', 'she was denied a lawyer.'],
  ['en', 'the ministry denied any involvement.'],
  ['en', 'a draft is not planned for 20 March.'],
  ['en', 'a man who plans to leave on 20 March spoke.'],
  ['en', 'he said “a tender was announced, it will be held on 20 March”.'],
  ['en', 'men will be tried for the events of 9 August.'],
  ['en', 'the ministry announced that ten men had died.'],
  ['en', 'the camp closed. The minister announced a tender.'],
  ['be', 'вучэнні не запланаваны на 20 сакавіка.'],
  ['ru', 'суд отменил приговор.'],
  ['ru', 'он объявил голодовку.'],
  ['uk', 'суд скасував вирок.'],
  ['de', 'die Übung soll nicht am 20. März stattfinden.'],
]

test.each(silent)('%s, nothing: %s', (lang, text) => {
  expect(read(lang, text)).toBe('')
})

test('the details list overrules the prose', () => {
  const {events} = parseChronology(
    'On 9 March 2022, the ministry announced a rally for 20 March. It will be held on 20 March.\n\n- Status: denied\n- Planned for: 21 March',
  )
  const [event] = events
  expect([event?.status, event?.statusHistory.length, event?.concerns?.edtf, event?.origin]).toMatchInlineSnapshot(`
    [
      "denied",
      1,
      "2022-03-21",
      {
        "actors": "parser",
        "certainty": "parser",
        "concerns": "author",
        "date": "author",
        "places": "parser",
        "status": "author",
        "title": "parser",
      },
    ]
  `)
})

test('a plan says what supplied its year', () => {
  const {events} = parseChronology('## March 2022\n\n9 March: a rally is planned for 20 May.')
  expect(events[0]?.concerns?.parts).toMatchInlineSnapshot(`
    {
      "day": {
        "at": {
          "column": 33,
          "endColumn": 35,
          "endLine": 3,
          "file": "chronology.md",
          "line": 3,
        },
        "from": "text",
        "value": 20,
      },
      "month": {
        "at": {
          "column": 36,
          "endColumn": 39,
          "endLine": 3,
          "file": "chronology.md",
          "line": 3,
        },
        "from": "text",
        "value": 5,
      },
      "year": {
        "at": {
          "column": 4,
          "endColumn": 14,
          "endLine": 1,
          "file": "chronology.md",
          "line": 1,
        },
        "from": "previous",
        "value": 2022,
      },
    }
  `)
})
