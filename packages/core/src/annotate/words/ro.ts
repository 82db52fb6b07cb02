import {annotationWords} from './vocabulary.ts'

export const romanian = () =>
  annotationWords({
    labels: {
      id: 'id, identificator',
      date: 'data, dată',
      planned: 'planificat pentru, prevăzut pentru, planificat',
      place: 'loc, locul, locuri',
      by: 'de către, autor',
      to: 'către, împotriva, destinatar',
      status: 'stare, starea, status',
      certainty: 'certitudine, siguranță',
      tags: 'etichete, etichetă',
      follows: 'urmează după, continuă',
    },
    statuses: {
      announced: 'anunțat, anunțată',
      planned: 'planificat, planificată, prevăzut, prevăzută',
      ongoing: 'în curs, în desfășurare',
      occurred: 'avut loc, a avut loc, petrecut, s-a petrecut',
      cancelled: 'anulat, anulată, eșuat',
      denied: 'dezmințit, dezmințită, negat',
      unknown: 'necunoscut, necunoscută',
    },
    certainties: {
      confirmed: 'confirmat, confirmată',
      corroborated: 'coroborat, mai multe surse, coroborată',
      'single-source': 'o singură sursă, sursă unică',
      contested: 'contestat, contestată, disputat',
      discounted: 'infirmat, infirmată, respins',
      unassessed: 'neevaluat, neevaluată, neverificat',
    },
    correction: 'corectură, corectat, rectificare, erată',
    retraction: 'retractare, retras, retragere',
    qualifiers: {
      'more-than': 'mai mult de, peste',
      'less-than': 'mai puțin de, sub',
      'at-least': 'cel puțin, nu mai puțin de, minimum',
      'at-most': 'cel mult, nu mai mult de, maximum, până la',
      about: 'aproximativ, circa, aproape, cam, în jur de',
    },
    units: {
      '%': '%, la sută',
      roubles: 'ruble',
      dollars: 'dolari',
      euros: 'euro, €',
      km: 'km, kilometri',
      kg: 'kg, kilograme',
    },
    withheld: 'omis, nume omis, anonimizat',
  })
