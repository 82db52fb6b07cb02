import {annotationWords} from './vocabulary.ts'

export const portuguese = () =>
  annotationWords({
    labels: {
      id: 'id, identificador',
      date: 'data',
      planned: 'previsto para, prevista para, planeado para, planejado para',
      place: 'local, lugar, locais',
      by: 'por, autor, responsável',
      to: 'a, contra, destinatário',
      status: 'estado, situação, status',
      certainty: 'certeza, fiabilidade, confiabilidade',
      tags: 'etiquetas, etiqueta, tags, marcadores',
      follows: 'segue, na sequência de',
    },
    statuses: {
      announced: 'anunciado, anunciada',
      planned: 'previsto, prevista, planeado, planejado',
      ongoing: 'em curso, em andamento',
      occurred: 'ocorrido, ocorrida, ocorreu, realizado, realizada',
      cancelled: 'cancelado, cancelada, fracassado',
      denied: 'desmentido, desmentida, negado',
      unknown: 'desconhecido, desconhecida',
    },
    certainties: {
      confirmed: 'confirmado, confirmada',
      corroborated: 'corroborado, várias fontes, corroborada',
      'single-source': 'fonte única, uma fonte, uma só fonte',
      contested: 'contestado, contestada, controverso',
      discounted: 'descartado, descartada, refutado',
      unassessed: 'não avaliado, não avaliada, por verificar',
    },
    correction: 'correção, correcção, corrigido, errata',
    retraction: 'retratação, retirado, retirada',
    qualifiers: {
      'more-than': 'mais de, acima de',
      'less-than': 'menos de, abaixo de',
      'at-least': 'pelo menos, no mínimo, não menos de',
      'at-most': 'no máximo, não mais de, até',
      about: 'cerca de, aproximadamente, quase, por volta de, perto de',
    },
    units: {
      '%': '%, por cento',
      roubles: 'rublos',
      dollars: 'dólares',
      euros: 'euros, €',
      km: 'km, quilómetros, quilômetros',
      kg: 'kg, quilogramas, quilos',
    },
    withheld: 'omitido, nome omitido, ocultado',
  })
