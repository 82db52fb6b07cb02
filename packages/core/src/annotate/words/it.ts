import {annotationWords} from './vocabulary.ts'

export const italian = () =>
  annotationWords({
    labels: {
      id: 'id, identificativo',
      date: 'data',
      planned: 'previsto per, prevista per, previsto, prevista',
      place: 'luogo, luoghi',
      by: 'da, autore, responsabile',
      to: 'a, contro, destinatario',
      status: 'stato',
      certainty: 'certezza, affidabilità',
      tags: 'etichette, etichetta, tag',
      follows: 'segue, fa seguito a',
    },
    statuses: {
      announced: 'annunciato, annunciata',
      planned: 'previsto, prevista, pianificato, pianificata',
      ongoing: 'in corso',
      occurred: 'avvenuto, avvenuta, svolto, svolta',
      cancelled: 'annullato, annullata, cancellato, fallito, fallita',
      denied: 'smentito, smentita',
      unknown: 'sconosciuto, ignoto, sconosciuta',
    },
    certainties: {
      confirmed: 'confermato, confermata',
      corroborated: 'corroborato, più fonti, corroborata',
      'single-source': 'fonte unica, una fonte, una sola fonte',
      contested: 'contestato, contestata, controverso',
      discounted: 'scartato, scartata, smentito',
      unassessed: 'non valutato, non valutata, da verificare',
    },
    correction: 'correzione, corretto, rettifica',
    retraction: 'ritrattazione, ritirato, ritiro',
    qualifiers: {
      'more-than': 'più di, oltre',
      'less-than': 'meno di',
      'at-least': 'almeno, non meno di, come minimo',
      'at-most': 'al massimo, non più di, fino a',
      about: 'circa, quasi, intorno a, approssimativamente',
    },
    units: {
      '%': '%, per cento',
      roubles: 'rubli',
      dollars: 'dollari',
      euros: 'euro, €',
      km: 'km, chilometri',
      kg: 'kg, chilogrammi',
    },
    withheld: 'omesso, nome omesso, oscurato',
  })
