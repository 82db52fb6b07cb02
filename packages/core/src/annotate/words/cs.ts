import {annotationWords} from './vocabulary.ts'

export const czech = () =>
  annotationWords({
    labels: {
      id: 'id, označení',
      date: 'datum',
      planned: 'plánováno na, plánováno',
      place: 'místo, místa',
      by: 'kdo, původce',
      to: 'komu, proti, dotčení',
      status: 'stav',
      certainty: 'jistota, spolehlivost',
      tags: 'štítky, štítek, značky',
      follows: 'navazuje na, následuje po',
    },
    statuses: {
      announced: 'oznámeno, oznámen, oznámena, ohlášeno',
      planned: 'plánováno, plánován, plánována',
      ongoing: 'probíhá, trvá',
      occurred: 'proběhlo, uskutečněno, stalo se',
      cancelled: 'zrušeno, zrušen, zrušena, neuskutečněno',
      denied: 'popřeno, dementováno',
      unknown: 'neznámo, neznámý',
    },
    certainties: {
      confirmed: 'potvrzeno, potvrzen, potvrzena',
      corroborated: 'doloženo více zdroji, více zdrojů',
      'single-source': 'jeden zdroj, jediný zdroj',
      contested: 'sporné, zpochybněno',
      discounted: 'vyvráceno, zamítnuto',
      unassessed: 'neposouzeno, neověřeno',
    },
    correction: 'oprava, opraveno',
    retraction: 'stažení, staženo, odvolání, odvoláno',
    qualifiers: {
      'more-than': 'více než, přes, nad',
      'less-than': 'méně než, pod',
      'at-least': 'nejméně, alespoň, aspoň, ne méně než',
      'at-most': 'nejvýše, maximálně, ne více než, až',
      about: 'asi, přibližně, zhruba, kolem, okolo, téměř, cca',
    },
    units: {
      '%': '%, procent, procenta, procento',
      roubles: 'rublů, rubly',
      dollars: 'dolarů, dolary',
      euros: 'eur, eura, €',
      km: 'km, kilometrů',
      kg: 'kg, kilogramů',
    },
    withheld: 'zamlčeno, jméno zamlčeno, začerněno',
  })
