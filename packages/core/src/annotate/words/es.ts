import {annotationWords} from './vocabulary.ts'

export const spanish = () =>
  annotationWords({
    labels: {
      id: 'id, identificador',
      date: 'fecha',
      planned: 'previsto para, prevista para, planeado para, programado para',
      place: 'lugar, lugares',
      by: 'por, autor, autores',
      to: 'a, contra, destinatario',
      status: 'estado, situación',
      certainty: 'certeza, fiabilidad',
      tags: 'etiquetas, etiqueta',
      follows: 'sigue a, continuación de',
    },
    statuses: {
      announced: 'anunciado, anunciada',
      planned: 'previsto, prevista, planeado, programado',
      ongoing: 'en curso, en marcha',
      occurred: 'ocurrido, ocurrió, sucedido, realizado, realizada',
      cancelled: 'cancelado, cancelada, anulado, fracasado, suspendido',
      denied: 'desmentido, desmentida, negado',
      unknown: 'desconocido, desconocida',
    },
    certainties: {
      confirmed: 'confirmado, confirmada',
      corroborated: 'corroborado, corroborada, contrastado',
      'single-source': 'fuente única, una sola fuente',
      contested: 'disputado, discutido, cuestionado',
      discounted: 'descartado, descartada',
      unassessed: 'sin evaluar, no evaluado, no verificado',
    },
    correction: 'corrección, corregido, rectificación, fe de erratas',
    retraction: 'retractación, retirado, retirada',
    qualifiers: {
      'more-than': 'más de, mas de, por encima de',
      'less-than': 'menos de, por debajo de',
      'at-least': 'al menos, por lo menos, como mínimo, no menos de',
      'at-most': 'como máximo, a lo sumo, no más de, hasta',
      about: 'unos, unas, cerca de, alrededor de, aproximadamente, casi, en torno a',
    },
    units: {
      '%': '%, por ciento',
      pesos: 'pesos',
      roubles: 'rublos',
      dollars: 'dólares',
      euros: 'euros, €',
      km: 'km, kilómetros',
      kg: 'kg',
    },
    withheld: 'omitido, reservado, nombre omitido, nombre reservado, anonimizado',
    prose: {
      statuses: {
        announced:
          'anunció, anunciaron, anuncia, anuncian, ha anunciado, han anunciado, fue anunciado, fue anunciada, se anunció',
        planned:
          'planea, planean, prevé, prevén, está previsto, está prevista, están previstos, están previstas, estaba previsto, estaba prevista, tiene previsto, tienen previsto, está programado, está programada, se celebrará, se celebrarán, tendrá lugar, tendrán lugar',
        postponed:
          'aplazó, aplazaron, fue aplazado, fue aplazada, fueron aplazados, fueron aplazadas, fue pospuesto, fue pospuesta, pospuso, pospusieron',
        occurred: 'tuvo lugar, tuvieron lugar, se celebró, se celebraron',
        cancelled:
          'canceló, cancelaron, fue cancelado, fue cancelada, fueron cancelados, fueron canceladas, se canceló, fue anulado, fue anulada, fue suspendido, fue suspendida, se suspendió, fracasó, fracasaron, no se celebró, no se celebraron, no tuvo lugar',
        denied: 'desmintió, desmintieron, desmiente, desmienten, ha desmentido, han desmentido',
      },
      noStatus: 'como se anunció, como anunció, tal como anunció, según anunció',
      held: 'licitación, licitaciones, subasta*, concurso*, mitin, concentración, marcha*, concierto*, ejercicio*, maniobra*, reunión, reuniones, audiencia*, juicio*, elección, elecciones, referéndum, conferencia*, cumbre*, festival*, desfile*, manifestación, manifestaciones, huelga*, protesta*, inspección, visita*, negociaciones',
      ahead:
        'será, serán, estará, estarán, deberá, deberán, debe, deben, tendrá, tendrán, planea, planean, prevé, prevén, previsto, prevista, previstos, previstas, programado, programada, programados, programadas, se celebrará, se celebrarán, comenzará, comenzarán, empezará, empezarán, aplazado, aplazada, pospuesto, pospuesta',
      relative: 'quien, quienes, cual, cuales, cuyo, cuya, cuyos, cuyas, donde, cuando, si, porque',
      content: 'que, según',
      negations: 'no, nunca',
      numbered:
        'artículo*, art, apartado*, párrafo*, punto, capítulo*, decreto*, ley, orden, resolución, número*, n, núm, nº, casa, piso, edificio, sala, escuela, colonia, página*, p, pág, edad, versión, grupo, canal, línea, vuelo, tomo, tel',
      uncounted:
        'año, años, día, días, semana, semanas, mes, meses, hora, horas, h, minuto, minutos, segundo, segundos, calle, avenida',
      stops:
        'era, eran, fue, fueron, será, serán, es, son, está, están, ha, han, había, habían, en, a, al, con, por, para, sobre, desde, hasta, contra, que, quien, quienes, donde, y, e, o, u, pero, no, como, según, se',
      see: 'véase, ver, cf',
      scales: {thousand: 'mil, miles', million: 'millón, millones', billion: 'mil millones'},
    },
  })
