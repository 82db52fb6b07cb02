import type {Language} from './language.ts'
import {all, days, inOrder, list, meaning, ordinals} from './wordLists.ts'

const genitive = list('ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince')
const inflected = {months: genitive, year: 'roku {year}'}

const stems =
  'prv druh třet čtvrt pát šest sedm osm devát desát jedenáct dvanáct třináct čtrnáct patnáct šestnáct sedmnáct osmnáct devatenáct dvacát'

export const czech: Language = {
  code: 'cs',
  numericOrder: 'day-first',
  dayBeforeMonth: true,
  prefixes: meaning({
    on: 'dne, ke dni, v den',
    in: 'v, ve, ve dnech, během, v průběhu, v roce, roku, v měsíci, za',
    throughout: 'po celý, po celou, celý, po celé',
    by: 'nejpozději do, nejpozději, nejpozději dne, nejpozději v, ne později než, nejdéle do',
    before: 'před',
    until: 'do, až do, do včetně, až po',
    since: 'od, ode, od dne, počínaje, po, ne dříve než, nejdříve, nejdříve dne, hned po',
    of: 'z, ze dne',
    between: 'mezi, v období mezi',
    early: 'začátkem, na začátku, počátkem, na počátku, začátek, začátku, počátku, v prvních dnech',
    mid: 'v polovině, uprostřed, polovina, v půli, poloviny',
    late: 'koncem, na konci, konec, konce, ke konci, závěrem, v závěru, v posledních dnech',
    approximate:
      'kolem, okolo, asi, přibližně, zhruba, cca, někdy, circa, ca, přibližně v, zhruba v, asi v, někdy v, někdy kolem, asi kolem, přibližně kolem, v okolí, rámcově',
    uncertain:
      'pravděpodobně, patrně, zřejmě, snad, možná, údajně, prý, nejspíš, nejspíše, domněle, podle některých zdrojů, podle nepotvrzených zpráv, podle neověřených zpráv, podle zpráv, asi snad, pravděpodobně v, pravděpodobně dne, zřejmě v, možná v, asi dne, podle všeho, jak se zdá, nejpravděpodobněji, podle neoficiálních informací, podle svědků, podle odhadů, odhadem, eventuálně, má se za to že, dle zpráv',
    night: 'v noci, v noci na, v noci z, noc na',
    morning: 'ráno, brzy ráno, nad ránem, za svítání, dopoledne',
    midday: 'v poledne',
    afternoon: 'odpoledne',
    evening: 'večer, pozdě večer',
    week: 'v týdnu od, týden od, v týdnu',
  }),
  postfixes: meaning({
    night: 'v noci',
    morning: 'ráno, dopoledne',
    midday: 'v poledne',
    afternoon: 'odpoledne',
    evening: 'večer',
    since: 'a později',
  }),
  rangeWords: list('do, až, až do, po'),
  nightRangeWords: ['na'],
  and: ['a', 'i', 'nebo'],
  of: list('roku, měsíce'),
  yearMarks: list('roku, r'),
  ordinalMarks: [],
  century: list('století, stol, st, věk, věku'),
  ordinals: [
    ...ordinals(stems, 'ý ého ém á é ou'),
    ...all(1, 'první, prvního, prvním'),
    ...all(3, 'třetí, třetího, třetím'),
  ],
  last: list('poslední, posledního, posledním'),
  halves: list('polovina, poloviny, polovině, polovinu, pololetí, půlrok, půlroku'),
  quarters: list('čtvrtletí, kvartál, kvartálu'),
  days: days(
    [...ordinals(stems, 'ého'), ['prvního', 1], ['třetího', 3], ['třicátého', 30]],
    ['dvacátého ', 'třicátého '],
  ),
  eras: [
    ...all('before', 'př n l, před naším letopočtem, př kr, před kristem'),
    ...all('after', 'n l, našeho letopočtu, po kr, po kristu'),
  ],
  decadeMarks: list('léta, letech, let'),
  seasons: [
    ...all(21, 'jaro, na jaře, jara, jaře, jarem'),
    ...all(22, 'léto, v létě, léta, létě, létem'),
    ...all(23, 'podzim, na podzim, podzimu, podzimem'),
    ...all(24, 'zima, v zimě, zimy, zimu, zimě, zimou'),
  ],
  adverbs: [],
  moreMonths: [
    ...inOrder('lednu únoru březnu dubnu květnu červnu červenci srpnu září říjnu listopadu prosinci'),
    ...inOrder('lednem únorem březnem dubnem květnem červnem červencem srpnem zářím říjnem listopadem prosincem'),
  ],
  capitalised: ['pro', 'led', 'lis', 'po', 'so', 'ne', 'st'],
  moreWeekdays: [
    ['středu', 3],
    ['sobotu', 6],
    ['neděli', 7],
  ],
  at: list('v, ve, kolem, od'),
  hours: ['h', 'hod', 'hodin'],
  present: list('dosud, dnes, dneška, současnosti, současnost, nyní, dnešní doby'),
  numbers: [
    ...inOrder('jeden dva tři čtyři pět šest sedm osm devět deset jedenáct dvanáct'),
    ['dvě', 2],
    ['dvou', 2],
    ['třech', 3],
  ],
  units: [
    ...all('day', 'den, dny, dní, dnů, dnech'),
    ...all('week', 'týden, týdny, týdnů, týdnech'),
    ...all('month', 'měsíc, měsíce, měsíců, měsících'),
    ...all('year', 'rok, roky, roků, let, letech'),
  ],
  relative: [
    ...all(
      {unit: 'day', count: 0},
      'téhož dne, ten samý den, v tentýž den, ve stejný den, stejný den, toho dne, ten den, tentýž den, téhož večera',
    ),
    ...all(
      {unit: 'day', count: 1},
      'následujícího dne, následující den, příštího dne, další den, druhého dne, den poté, o den později, druhý den',
    ),
    ...all({unit: 'week', count: 1}, 'o týden později, týden poté, následující týden, po týdnu'),
    ...all({unit: 'month', count: 0}, 'téhož měsíce, ve stejném měsíci'),
    ...all({unit: 'month', count: 1}, 'následující měsíc, o měsíc později, po měsíci'),
    ...all({unit: 'year', count: 0}, 'téhož roku, ve stejném roce'),
    ...all({unit: 'year', count: 1}, 'následujícího roku, o rok později, příštího roku, po roce'),
  ],
  later: list('později, poté, nato'),
  laterBefore: list('po'),
  when: list('kdy, když'),
  notes: list('pro připomenutí, poznámka, souvislosti, pro srovnání, pro informaci, kontext'),
  phrases: {
    early: 'začátkem {date}',
    mid: 'v polovině {date}',
    late: 'koncem {date}',
    about: 'kolem {date}',
    possibly: 'možná {date}',
    since: 'od {date}',
    until: 'do {date}',
    by: 'nejpozději do {date}',
    between: 'mezi {from} a {to}',
    or: '{date}',
    season: '{season} {year}',
  },
  cases: {
    early: inflected,
    mid: inflected,
    late: inflected,
    about: inflected,
    since: inflected,
    until: inflected,
    by: inflected,
    between: {
      months: list(
        'lednem, únorem, březnem, dubnem, květnem, červnem, červencem, srpnem, zářím, říjnem, listopadem, prosincem',
      ),
      year: 'rokem {year}',
    },
  },
}
