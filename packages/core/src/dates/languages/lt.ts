import type {Language} from './language.ts'
import {all, days, inOrder, list, meaning, ordinals} from './wordLists.ts'

const genitive = list(
  'sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio',
)
const accusative = list(
  'sausį, vasarį, kovą, balandį, gegužę, birželį, liepą, rugpjūtį, rugsėjį, spalį, lapkritį, gruodį',
)
const inflected = {months: genitive, year: '{year} m.'}

const stems =
  'pirm antr treč ketvirt penkt šešt septint aštunt devint dešimt vienuolikt dvylikt trylikt keturiolikt penkiolikt šešiolikt septyniolikt aštuoniolikt devyniolikt dvidešimt'

export const lithuanian: Language = {
  code: 'lt',
  dayBeforeMonth: true,
  yearFirst: true,
  prefixes: meaning({
    in: 'per, metu, laikotarpiu',
    throughout: 'visą, visus',
    by: 'ne vėliau kaip, ne vėliau kaip iki, ne vėliau, vėliausiai, ne vėliau nei, ne vėliau nei iki, vėliausiai iki',
    before: 'prieš',
    until: 'iki, ligi, lig, net iki',
    since:
      'nuo, pradedant nuo, po, ne anksčiau kaip, ne anksčiau nei, ne anksčiau, anksčiausiai, iškart po, iš karto po',
    between: 'tarp, laikotarpiu tarp',
    early: 'ankstyvą',
    late: 'vėlyvą',
    approximate:
      'apie, maždaug, apytiksliai, apytikriai, maždaug apie, aplink, apytikriai apie, circa, ca, netoli, maždaug nuo, arti, plius minus, orientaciniais duomenimis',
    uncertain:
      'galbūt, tikriausiai, turbūt, ko gero, greičiausiai, veikiausiai, tikėtina, manoma, spėjama, neva, tariamai, esą, kaip pranešama, nepatvirtintais duomenimis, preliminariais duomenimis, galimai, tikėtina kad, matyt, veikiausiai apie, tikriausiai apie, atrodo, regis, kaip manoma, kaip spėjama, kaip teigiama, anot liudininkų, neoficialiais duomenimis, nepatikrintais duomenimis, gal, gali būti kad, pasak artimųjų',
    night: 'naktį, naktį iš, naktį į',
    morning: 'rytą, ryte, anksti ryte, auštant',
    midday: 'vidurdienį',
    afternoon: 'popiet, dieną',
    evening: 'vakare, vakarą, vėlai vakare',
  }),
  postfixes: meaning({
    early: 'pradžioje, pradžia, pradžią, pradžios',
    mid: 'viduryje, vidurys, vidurį, vidurio',
    late: 'pabaigoje, pabaiga, pabaigą, pabaigos, gale',
    night: 'naktį, nakties',
    morning: 'rytą, ryte',
    midday: 'vidurdienį',
    afternoon: 'popiet',
    evening: 'vakare, vakarą',
    since: 'ir vėliau',
    'first-half': 'pirmoje pusėje, pirmojoje pusėje, pirmąją pusę',
    'second-half': 'antroje pusėje, antrojoje pusėje, antrąją pusę',
    week: 'savaitę, savaitė, savaitės, einančią savaitę',
  }),
  rangeWords: list('iki, ligi, ir iki'),
  and: ['ir', 'bei', 'ar', 'arba'],
  of: list('mėn, mėnesio'),
  yearMarks: list('m, metų, metais, metai, metus, mm'),
  dayMarks: list('d, diena, dieną, dienos, dienomis'),
  decadeMarks: [],
  ordinalMarks: list('oji, ąją, ioji, iąją, osios, tąją, aisiais, ųjų, ieji, ajame, ojo, asis, ąjį'),
  century: list('amžius, amžiaus, amžiuje, amžių, amžiai, šimtmetis, šimtmečio, šimtmetyje, a'),
  ordinals: [
    ...ordinals(stems, 'as asis ąjį ojo ajame a oji oje ojoje ąją os osios o ą'),
    ...all(3, 'trečias, trečiasis, trečiąjį, trečiojo, trečiajame, trečioji, trečiojoje, trečiąją, trečią'),
  ],
  last: list('paskutinis, paskutinį, paskutinio, paskutiniame, paskutinė'),
  halves: list('pusė, pusės, pusėje, pusę, pusmetis, pusmetį, pusmečio, pusmetyje'),
  quarters: list('ketvirtis, ketvirtį, ketvirčio, ketvirtyje'),
  days: days(
    [
      ...ordinals(stems, 'oji ąją ą'),
      ...all(3, 'trečioji, trečiąją, trečią'),
      ...all(30, 'trisdešimtoji, trisdešimtąją'),
    ],
    ['dvidešimt ', 'trisdešimt '],
  ),
  eras: [
    ...all('before', 'pr kr, prieš kristų, pr m e, prieš mūsų erą'),
    ...all('after', 'po kr, po kristaus, m e, mūsų eros'),
  ],
  seasons: [
    ...all(21, 'pavasaris, pavasarį, pavasario'),
    ...all(22, 'vasara, vasarą, vasaros'),
    ...all(23, 'ruduo, rudenį, rudens'),
    ...all(24, 'žiema, žiemą, žiemos'),
  ],
  adverbs: [...accusative, ...list('pavasarį, vasarą, rudenį, žiemą')],
  moreMonths: [
    ...inOrder(accusative.join(' ')),
    ...inOrder(
      'sausiui vasariui kovui balandžiui gegužei birželiui liepai rugpjūčiui rugsėjui spaliui lapkričiui gruodžiui',
    ),
    ...inOrder(
      'sausyje vasaryje kove balandyje gegužėje birželyje liepoje rugpjūtyje rugsėjyje spalyje lapkrityje gruodyje',
    ),
  ],
  capitalised: [],
  moreWeekdays: [...inOrder('pirmadienį antradienį trečiadienį ketvirtadienį penktadienį šeštadienį sekmadienį')],
  at: list('apie, nuo'),
  hours: ['val', 'valandą'],
  present: list('dabar, šiol, šiandien, šios dienos, dabarties'),
  numbers: [
    ...inOrder('vienas dvi trys keturios penkios šešios septynios aštuonios devynios dešimt vienuolika dvylika'),
    ...inOrder('vieną du tris keturis penkis šešis septynis aštuonis devynis'),
    ['vienai', 1],
    ['dviem', 2],
    ['trims', 3],
    ['keturioms', 4],
    ['penkioms', 5],
  ],
  units: [
    ...all('day', 'diena, dieną, dienos, dienai, dienoms, dienų, dienas'),
    ...all('week', 'savaitė, savaitę, savaitei, savaitėms, savaites, savaičių'),
    ...all('month', 'mėnuo, mėnesį, mėnesiui, mėnesiams, mėnesius, mėnesių'),
    ...all('year', 'metai, metams, metus, metų'),
  ],
  relative: [
    ...all({unit: 'day', count: 0}, 'tą pačią dieną, tądien, tą dieną, šią dieną, tą patį vakarą, tos pačios dienos'),
    ...all({unit: 'day', count: 1}, 'kitą dieną, kitos dienos, rytojaus dieną, sekančią dieną, po dienos, kitą rytą'),
    ...all({unit: 'week', count: 1}, 'po savaitės, kitą savaitę'),
    ...all({unit: 'month', count: 0}, 'tą patį mėnesį'),
    ...all({unit: 'month', count: 1}, 'kitą mėnesį, po mėnesio'),
    ...all({unit: 'year', count: 0}, 'tais pačiais metais'),
    ...all({unit: 'year', count: 1}, 'kitais metais, po metų'),
  ],
  later: list('vėliau, po to'),
  laterBefore: list('po, praėjus'),
  when: list('kai, kada'),
  notes: list('primename, pastaba, kontekstas, palyginimui, informacijai'),
  phrases: {
    early: '{date} pradžioje',
    mid: '{date} viduryje',
    late: '{date} pabaigoje',
    about: 'maždaug {date}',
    possibly: 'galbūt {date}',
    since: 'nuo {date}',
    until: 'iki {date}',
    by: 'ne vėliau kaip {date}',
    between: 'tarp {from} ir {to}',
    or: '{date}',
    season: '{year} m. {season}',
  },
  cases: {
    early: inflected,
    mid: inflected,
    late: inflected,
    about: {months: accusative, year: '{year} m.'},
    since: inflected,
    until: inflected,
    by: {months: accusative, year: '{year} m.'},
    between: inflected,
  },
}
