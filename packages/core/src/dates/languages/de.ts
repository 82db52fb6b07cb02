import type {Language} from './language.ts'
import {all, inOrder, list, meaning, ordinals} from './wordLists.ts'

const stems =
  'erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst'

export const german: Language = {
  code: 'de',
  numericOrder: 'day-first',
  dayBeforeMonth: true,
  prefixes: meaning({
    on: 'am, stand, mit stand vom, per',
    in: 'im, in, während, im laufe, im monat, im jahr, im jahre, in den jahren, jahr, im zeitraum, im zuge, binnen',
    throughout: 'den ganzen, das ganze, während des ganzen',
    by: 'bis spätestens, bis spätestens zum, bis spätestens am, spätestens, spätestens am, spätestens bis, nicht später als, bis längstens, längstens bis, nicht später als am, nicht nach dem',
    before: 'vor, vor dem',
    until: 'bis, bis zum, bis einschließlich, bis einschließlich zum, bis in den, bis in',
    since:
      'seit, seit dem, ab, ab dem, von, beginnend am, nach, nach dem, nicht vor, nicht vor dem, frühestens, frühestens am, frühestens ab, nicht früher als, nicht eher als, direkt nach dem',
    of: 'vom',
    between: 'zwischen, zwischen dem',
    early: 'anfang, zu beginn, beginn, zu anfang, anfangs, im frühen',
    mid: 'mitte, in der mitte, zur mitte',
    late: 'ende, gegen ende, am ende, zum ende, zu ende, im späten',
    approximate:
      'um, um den, gegen, circa, zirka, ca, etwa, ungefähr, rund um, etwa um, in etwa, etwa am, zirka am, circa am, ungefähr am, ungefähr im, etwa im, um den dreh, rund, schätzungsweise, schätzungsweise um, in der gegend um, nahe',
    uncertain:
      'vermutlich, wahrscheinlich, möglicherweise, vielleicht, angeblich, mutmaßlich, wohl, womöglich, eventuell, anscheinend, offenbar, laut berichten, berichten zufolge, höchstwahrscheinlich, voraussichtlich, vermutlich am, vermutlich im, wahrscheinlich am, wahrscheinlich im, möglicherweise am, möglicherweise im, vielleicht am, angeblich am, mutmaßlich am, wohl am, womöglich am, nach unbestätigten berichten, unbestätigten berichten zufolge, nach angaben von angehörigen, nach vorläufigen angaben, laut augenzeugen, aller wahrscheinlichkeit nach, allem anschein nach, mutmaßlich im, scheinbar',
    night:
      'in der nacht, in der nacht zum, in der nacht auf, in der nacht auf den, in der nacht vom, in der nacht des, nacht zum, nachts',
    morning:
      'am morgen, am morgen des, am frühen morgen, am frühen morgen des, morgens, am vormittag, am vormittag des, frühmorgens, im morgengrauen des',
    midday: 'am mittag, am mittag des, mittags',
    afternoon: 'am nachmittag, am nachmittag des, nachmittags',
    evening: 'am abend, am abend des, abends, am späten abend des, am späten abend',
    skip: 'dem, den, der, des, die, zum',
    week: 'in der woche vom, woche vom, in der woche ab, in der woche ab dem, in der woche des, in der woche um den',
  }),
  postfixes: meaning({
    night: 'nachts, in der nacht',
    morning: 'morgens, am morgen, vormittags',
    midday: 'mittags',
    afternoon: 'nachmittags, am nachmittag',
    evening: 'abends, am abend',
    since: 'und später',
  }),
  rangeWords: list('bis, bis zum, auf, zum, bis einschließlich'),
  and: ['und', 'sowie', 'oder'],
  of: list('des, des jahres, des monats'),
  decadeMarks: list('er, ern'),
  ordinalMarks: list('ten, te, ter, sten'),
  century: list('jahrhundert, jahrhunderts, jahrhunderte, jahrhunderten, jh, jhd, jhdt, jhs'),
  ordinals: ordinals(stems, 'e en er es em'),
  last: list('letzte, letzten, letztes'),
  halves: list('hälfte, halbjahr, halbjahrs, halbjahres, jahreshälfte'),
  quarters: list('quartal, quartals, vierteljahr, vierteljahrs, jahresviertel'),
  days: [
    ...ordinals(stems, 'e en er'),
    ...ordinals(
      'einund zweiund dreiund vierund fünfund sechsund siebenund achtund neunund',
      'zwanzigste zwanzigsten zwanzigster',
      21,
    ),
    ...ordinals('dreißigst einunddreißigst', 'e en er', 30),
  ],
  eras: [
    ...all(
      'before',
      'v chr, vor chr, vor christus, vor christi geburt, v u z, vor unserer zeitrechnung, vor unserer zeit',
    ),
    ...all('after', 'n chr, nach chr, nach christus, nach christi geburt, u z, n u z, unserer zeitrechnung'),
  ],
  weekMarks: list('kw, kalenderwoche'),
  seasons: [
    ...all(21, 'Frühling, frühling, frühjahr, frühlings, frühjahrs'),
    ...all(22, 'Sommer, sommer, sommers'),
    ...all(23, 'Herbst, herbst, herbstes, spätherbst'),
    ...all(24, 'Winter, winter, winters'),
  ],
  moreMonths: [
    ['jänner', 1],
    ['jän', 1],
    ['feber', 2],
    ['mrz', 3],
    ['maerz', 3],
    ['sept', 9],
    ['januars', 1],
    ['februars', 2],
  ],
  capitalised: ['so', 'do', 'di', 'mi', 'mo', 'sa', 'fr', 'mär'],
  moreWeekdays: [['sonnabend', 6]],
  at: list('um, gegen, ab, um ca, um etwa'),
  hours: ['uhr', 'h'],
  present: list('heute, jetzt, dato, andauernd, zur gegenwart, gegenwart'),
  numbers: [
    ...inOrder('ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'),
    ...all(1, 'eine, einen, einem, einer'),
  ],
  units: [
    ...all('day', 'tag, tage, tagen'),
    ...all('week', 'woche, wochen'),
    ...all('month', 'monat, monate, monaten'),
    ...all('year', 'jahr, jahre, jahren'),
  ],
  relative: [
    ...all(
      {unit: 'day', count: 0},
      'am selben tag, am gleichen tag, am selben tage, an diesem tag, an diesem tage, am selben abend, noch am selben tag, an jenem tag, am gleichen abend',
    ),
    ...all(
      {unit: 'day', count: 1},
      'am nächsten tag, am folgenden tag, am folgetag, tags darauf, am tag darauf, am nächsten morgen, am darauffolgenden tag, einen tag später',
    ),
    ...all({unit: 'week', count: 1}, 'in der folgenden woche, in der nächsten woche, eine woche danach'),
    ...all({unit: 'month', count: 0}, 'im selben monat, im gleichen monat'),
    ...all({unit: 'month', count: 1}, 'im folgenden monat, im nächsten monat, im folgemonat, im darauffolgenden monat'),
    ...all({unit: 'year', count: 0}, 'im selben jahr, im gleichen jahr'),
    ...all({unit: 'year', count: 1}, 'im folgenden jahr, im nächsten jahr, im folgejahr, im darauffolgenden jahr'),
  ],
  later: list('später, danach, darauf'),
  laterBefore: list('nach'),
  when: list('als, wo'),
  notes: list('zur einordnung, hinweis, hintergrund, zum vergleich, zur erinnerung, anmerkung, kontext'),
  phrases: {
    early: 'Anfang {date}',
    mid: 'Mitte {date}',
    late: 'Ende {date}',
    about: 'etwa {date}',
    possibly: 'möglicherweise {date}',
    since: 'seit {date}',
    until: 'bis {date}',
    by: 'bis spätestens {date}',
    between: 'zwischen {from} und {to}',
    or: '{date}',
    decade: '{year}er',
  },
  cases: {
    since: {day: 'dem {date}'},
    until: {day: 'zum {date}'},
    by: {day: 'zum {date}'},
    between: {day: 'dem {date}'},
  },
}
