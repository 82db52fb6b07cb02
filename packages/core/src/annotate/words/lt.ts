import {annotationWords} from './vocabulary.ts'

export const lithuanian = () =>
  annotationWords({
    labels: {
      id: 'id, žymuo',
      date: 'data',
      planned: 'planuojama, numatyta',
      place: 'vieta, vietos',
      by: 'kas, vykdytojas',
      to: 'kam, prieš ką, nukentėjusieji',
      status: 'būsena, statusas',
      certainty: 'tikrumas, patikimumas',
      tags: 'žymos, žyma',
      follows: 'po, tęsia, susiję',
    },
    statuses: {
      announced: 'paskelbta, paskelbtas, pranešta',
      planned: 'planuojama, suplanuota, planuojamas',
      ongoing: 'vyksta, tebevyksta, tęsiasi',
      occurred: 'įvyko, įvykdyta',
      cancelled: 'atšaukta, atšauktas, neįvyko',
      denied: 'paneigta, paneigtas',
      unknown: 'nežinoma, nežinomas',
    },
    certainties: {
      confirmed: 'patvirtinta, patvirtintas',
      corroborated: 'keli šaltiniai, kelių šaltinių patvirtinta',
      'single-source': 'vienas šaltinis',
      contested: 'ginčijama, ginčytina',
      discounted: 'atmesta, paneigta',
      unassessed: 'neįvertinta, nepatikrinta',
    },
    correction: 'pataisymas, pataisyta, patikslinimas',
    retraction: 'atšaukimas, atsiimta, atšaukta',
    qualifiers: {
      'more-than': 'daugiau kaip, daugiau nei, per, virš',
      'less-than': 'mažiau kaip, mažiau nei',
      'at-least': 'mažiausiai, ne mažiau kaip, bent',
      'at-most': 'daugiausia, ne daugiau kaip, iki',
      about: 'apie, maždaug, beveik, apytiksliai',
    },
    units: {
      '%': '%, proc., procentų, procentai, procentas',
      roubles: 'rublių, rubliai',
      dollars: 'dolerių, doleriai',
      euros: 'eurų, eurai, €',
      km: 'km, kilometrų',
      kg: 'kg, kilogramų',
    },
    withheld: 'neskelbiama, vardas neskelbiamas, pašalinta, užtušuota',
  })
