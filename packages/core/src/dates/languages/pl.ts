import type {Language} from './language.ts'
import {all, days, inOrder, list, meaning, ordinals} from './wordLists.ts'

const genitive = list(
  'stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada, grudnia',
)
const inflected = {months: genitive, year: '{year} roku'}

const stems =
  'pierwsz drug trzec czwart piąt szóst siódm ósm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest'

export const polish: Language = {
  code: 'pl',
  numericOrder: 'day-first',
  dayBeforeMonth: true,
  prefixes: meaning({
    on: 'dnia, w dniu, dn, według stanu na, stan na, wg stanu na',
    in: 'w, we, w dniach, w ciągu, podczas, w okresie, w roku, roku, w miesiącu',
    throughout: 'przez cały, przez całą, cały, w ciągu całego',
    by: 'najpóźniej do, nie później niż, najpóźniej, najpóźniej w, nie później jak, najdalej do, do najpóźniej',
    before: 'przed',
    until: 'do, aż do, po dzień, aż po',
    since:
      'od, od dnia, począwszy od, po, nie wcześniej niż, nie wcześniej jak, najwcześniej, najwcześniej od, zaraz po',
    of: 'z, z dnia',
    between: 'między, pomiędzy, w okresie między',
    early: 'na początku, początek, początku, w pierwszych dniach, wczesną, wczesnym, w pierwszej dekadzie',
    mid: 'w połowie, połowa, połowy, w środku, w drugiej dekadzie',
    late: 'pod koniec, w końcu, koniec, z końcem, na koniec, końca, w ostatnich dniach, późną, późnym, w trzeciej dekadzie, w ostatniej dekadzie',
    approximate:
      'około, ok, mniej więcej, koło, w przybliżeniu, orientacyjnie, gdzieś, circa, ca, w okolicach, w okolicy, gdzieś około, mniej więcej około, orientacyjnie około, blisko, pod',
    uncertain:
      'prawdopodobnie, przypuszczalnie, zapewne, możliwe że, być może, może, podobno, rzekomo, ponoć, najprawdopodobniej, chyba, według niektórych źródeł, według niepotwierdzonych informacji, według doniesień, jak podano, według relacji, prawdopodobnie w, przypuszczalnie w, najpewniej, zapewne w, możliwe, niewykluczone że, jak się wydaje, prawdopodobnie około, według nieoficjalnych informacji, według świadków, według niesprawdzonych informacji, jak się przypuszcza, domniemanie, jakoby',
    night: 'w nocy, w nocy z, nocą, w nocy na, noc z',
    morning: 'rano, nad ranem, wczesnym rankiem, o świcie, rankiem',
    midday: 'w południe',
    afternoon: 'po południu',
    evening: 'wieczorem, późnym wieczorem',
    week: 'w tygodniu od, tydzień od, w tygodniu z, w tygodniu',
  }),
  postfixes: meaning({
    night: 'w nocy, nocą',
    morning: 'rano, nad ranem',
    midday: 'w południe',
    afternoon: 'po południu',
    evening: 'wieczorem',
    since: 'i później',
  }),
  rangeWords: list('do, po'),
  nightRangeWords: ['na'],
  and: ['i', 'a', 'oraz', 'lub', 'albo'],
  of: list('miesiąca'),
  yearMarks: list('r, roku, rok, rokiem, rr, lat, lata, latach'),
  ordinalMarks: list('go, ego, y, ym, ej, a, ą'),
  century: list('wiek, wieku, wieki, wieków, wiekach, stulecie, stulecia, stuleciu, w, ww'),
  ordinals: [
    ...ordinals(stems, 'y ego emu ym a ej ą e'),
    ...all(2, 'drugi, drugiego, drugiemu, drugim, drugiej, drugie'),
    ...all(3, 'trzeci, trzeciego, trzecim, trzecia, trzeciej, trzecią, trzecie'),
  ],
  last: list('ostatni, ostatniego, ostatnim, ostatnia, ostatniej, ostatnią'),
  halves: list('połowa, połowy, połowie, połowę, półrocze, półrocza, półroczu'),
  quarters: list('kwartał, kwartału, kwartale'),
  days: days(
    [...ordinals(stems, 'ego y'), ['drugiego', 2], ['trzeciego', 3], ['trzydziestego', 30]],
    ['dwudziestego ', 'trzydziestego '],
  ),
  eras: [
    ...all('before', 'p n e, pne, przed naszą erą, przed chrystusem, przed chr, przed narodzeniem chrystusa'),
    ...all('after', 'n e, naszej ery, po chrystusie, po chr'),
  ],
  seasons: [
    ...all(21, 'wiosna, wiosną, wiosny, wiosnę, wiośnie'),
    ...all(22, 'lato, latem, lata, lecie'),
    ...all(23, 'jesień, jesienią, jesieni'),
    ...all(24, 'zima, zimą, zimy, zimę, zimie'),
  ],
  adverbs: list('wiosną, latem, jesienią, zimą'),
  moreMonths: [
    ...inOrder('styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu'),
    ...inOrder(
      'styczniem lutym marcem kwietniem majem czerwcem lipcem sierpniem wrześniem październikiem listopadem grudniem',
    ),
    ['wrzes', 9],
    ['pazdz', 10],
    ['paźdz', 10],
  ],
  capitalised: ['lis'],
  moreWeekdays: [
    ['środę', 3],
    ['sobotę', 6],
    ['niedzielę', 7],
    ['pn', 1],
    ['nd', 7],
  ],
  at: list('o, o godz, o godzinie, godz, godzina, około, ok'),
  hours: [],
  present: list('dziś, dzisiaj, teraz, obecnie, chwili obecnej, nadal'),
  numbers: [
    ...inOrder('jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście'),
    ['dwie', 2],
  ],
  units: [
    ...all('day', 'dzień, dni, doby, dób'),
    ...all('week', 'tydzień, tygodnie, tygodni'),
    ...all('month', 'miesiąc, miesiące, miesięcy'),
    ...all('year', 'rok, lata, lat'),
  ],
  relative: [
    ...all(
      {unit: 'day', count: 0},
      'tego samego dnia, w tym samym dniu, tego dnia, w ten sam dzień, tego samego wieczoru, wieczorem tego samego dnia, w tym dniu',
    ),
    ...all(
      {unit: 'day', count: 1},
      'następnego dnia, nazajutrz, dzień później, kolejnego dnia, następnego ranka, na drugi dzień',
    ),
    ...all({unit: 'week', count: 1}, 'tydzień później, po tygodniu, w następnym tygodniu'),
    ...all({unit: 'month', count: 0}, 'w tym samym miesiącu'),
    ...all({unit: 'month', count: 1}, 'w następnym miesiącu, miesiąc później, w kolejnym miesiącu, po miesiącu'),
    ...all({unit: 'year', count: 0}, 'w tym samym roku, tego samego roku'),
    ...all({unit: 'year', count: 1}, 'w następnym roku, rok później, w kolejnym roku, po roku'),
  ],
  later: list('później'),
  laterBefore: list('po'),
  when: list('kiedy, gdy'),
  notes: list('dla przypomnienia, tło, uwaga, kontekst, dla porównania, dla informacji, przypis'),
  phrases: {
    early: 'na początku {date}',
    mid: 'w połowie {date}',
    late: 'pod koniec {date}',
    about: 'około {date}',
    possibly: 'być może {date}',
    since: 'od {date}',
    until: 'do {date}',
    by: 'najpóźniej do {date}',
    between: 'między {from} a {to}',
    or: '{date}',
    season: '{season} {year}',
  },
  decadeWords: list('lata, latach'),
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
        'styczniem, lutym, marcem, kwietniem, majem, czerwcem, lipcem, sierpniem, wrześniem, październikiem, listopadem, grudniem',
      ),
      year: '{year} rokiem',
    },
  },
}
