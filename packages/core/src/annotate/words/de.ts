import {annotationWords} from './vocabulary.ts'

export const german = () =>
  annotationWords({
    labels: {
      id: 'id, kennung',
      date: 'datum',
      planned: 'geplant für, geplant am, vorgesehen für',
      place: 'ort, orte',
      by: 'durch, von, urheber',
      to: 'an, gegen, betroffene, adressat',
      status: 'status, stand',
      certainty: 'gewissheit, sicherheit, verlässlichkeit',
      tags: 'schlagwörter, schlagworte, tags, schlagwort',
      follows: 'folgt auf, nach',
    },
    statuses: {
      announced: 'angekündigt',
      planned: 'geplant, vorgesehen',
      ongoing: 'laufend, andauernd, dauert an',
      occurred: 'eingetreten, erfolgt, geschehen, stattgefunden',
      cancelled: 'abgesagt, gescheitert, gestrichen',
      denied: 'dementiert, bestritten',
      unknown: 'unbekannt',
    },
    certainties: {
      confirmed: 'bestätigt',
      corroborated: 'mehrfach belegt, mehrere quellen',
      'single-source': 'eine quelle, einzelne quelle',
      contested: 'umstritten, strittig',
      discounted: 'verworfen, widerlegt',
      unassessed: 'nicht bewertet, ungeprüft',
    },
    correction: 'korrektur, berichtigung, korrigiert, berichtigt',
    retraction: 'rücknahme, zurückgezogen, widerruf',
    qualifiers: {
      'more-than': 'mehr als, über',
      'less-than': 'weniger als, unter',
      'at-least': 'mindestens, wenigstens, nicht weniger als, ab',
      'at-most': 'höchstens, maximal, nicht mehr als, bis zu',
      about: 'etwa, ungefähr, rund, circa, ca., ca, fast, knapp, an die',
    },
    units: {
      '%': '%, prozent',
      roubles: 'rubel',
      dollars: 'dollar',
      euros: 'euro, €',
      km: 'km, kilometer',
      kg: 'kg, kilogramm',
    },
    withheld: 'geschwärzt, name geschwärzt, zurückgehalten, name zurückgehalten',
    prose: {
      statuses: {
        announced: 'kündigte, kündigten, kündigt, kündigen, angekündigt, gab bekannt, gaben bekannt',
        planned:
          'plant, planen, ist geplant, sind geplant, war geplant, waren geplant, ist vorgesehen, sind vorgesehen, beabsichtigt, beabsichtigen, wird stattfinden, werden stattfinden',
        postponed: 'verschob, verschoben, vertagt',
        occurred: 'fand statt, fanden statt, stattgefunden',
        cancelled:
          'abgesagt, sagte ab, gescheitert, scheiterte, scheiterten, annulliert, gestrichen, fiel aus, fielen aus',
        denied: 'dementierte, dementierten, dementiert',
      },
      noStatus:
        'wie angekündigt, zuvor angekündigt*, bereits angekündigt*, die angekündigte, der angekündigte, das angekündigte, die angekündigten, den angekündigten',
      held: 'ausschreibung*, versteigerung*, auktion*, kundgebung*, marsch, konzert*, übung*, manöver*, versammlung*, treffen, sitzung*, verhandlung*, prozess, wahl, wahlen, referendum*, konferenz*, lehrgang, gespräch*, gipfel*, festival*, parade*, protest*, streik*, demonstration*, kontrolle*, einberufung*, besuch*',
      ahead:
        'wird, soll, sollen, sollte, sollten, plant, planen, geplant, vorgesehen, angesetzt, beabsichtigt, beabsichtigen, verschoben, muss, müssen',
      relative: 'welche, welcher, welches, deren, dessen, wo, wenn, weil, nachdem, obwohl, wer',
      content: 'dass, laut, zufolge',
      negations: 'nicht, kein, keine',
      numbered:
        'artikel*, art, absatz, abs, paragraf*, paragraph*, nummer*, nr, dekret*, gesetz*, erlass, verordnung*, haus, hausnummer, wohnung, gebäude, zimmer, raum, schule, seite*, s, alter, version*, gruppe, kanal, linie, flug, band, telefon, tel, punkt, brigade, kolonie, straße, platz',
      uncounted:
        'jahr, jahre, jahren, jahres, jährige, jähriger, jährigen, tag, tage, tagen, woche, wochen, monat, monate, monaten, stunde, stunden, minute, minuten, sekunde, sekunden, uhr',
      stops:
        'war, waren, wird, werden, wurde, wurden, ist, sind, hat, haben, hatte, hatten, soll, sollen, in, im, am, an, auf, aus, bei, mit, nach, von, vom, zu, zum, zur, für, über, unter, durch, gegen, wegen, welche, welcher, dass, und, oder, aber, sowie, nicht, wie, als, um, sich',
      see: 'siehe, s, vgl',
      scales: {thousand: 'tausend, tsd', million: 'million, millionen, mio', billion: 'milliarde, milliarden, mrd'},
    },
  })
