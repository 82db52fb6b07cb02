import {annotationWords} from './vocabulary.ts'

export const dutch = () =>
  annotationWords({
    labels: {
      id: 'id, kenmerk',
      date: 'datum',
      planned: 'gepland voor, gepland op',
      place: 'plaats, plaatsen, locatie',
      by: 'door',
      to: 'aan, tegen, getroffenen',
      status: 'status, stand',
      certainty: 'zekerheid, betrouwbaarheid',
      tags: 'trefwoorden, trefwoord, tags, labels',
      follows: 'volgt op, vervolg op',
    },
    statuses: {
      announced: 'aangekondigd',
      planned: 'gepland',
      ongoing: 'aan de gang, lopend, gaande',
      occurred: 'gebeurd, plaatsgevonden',
      cancelled: 'afgelast, geannuleerd, mislukt',
      denied: 'ontkend, tegengesproken',
      unknown: 'onbekend',
    },
    certainties: {
      confirmed: 'bevestigd',
      corroborated: 'meerdere bronnen, onderbouwd',
      'single-source': 'één bron, een bron, enkele bron',
      contested: 'betwist, omstreden',
      discounted: 'verworpen, weerlegd',
      unassessed: 'niet beoordeeld, ongecontroleerd',
    },
    correction: 'correctie, gecorrigeerd, rectificatie',
    retraction: 'intrekking, ingetrokken',
    qualifiers: {
      'more-than': 'meer dan, ruim',
      'less-than': 'minder dan',
      'at-least': 'minstens, ten minste, tenminste, niet minder dan',
      'at-most': 'hoogstens, ten hoogste, maximaal, niet meer dan, tot',
      about: "ongeveer, circa, ca., ca, zo’n, zo'n, bijna, rond",
    },
    units: {
      '%': '%, procent',
      roubles: 'roebel',
      dollars: 'dollar',
      euros: 'euro, €',
      km: 'km, kilometer',
      kg: 'kg, kilogram, kilo',
    },
    withheld: 'weggelaten, naam weggelaten, onleesbaar gemaakt',
  })
