import {annotationWords} from './vocabulary.ts'

export const polish = () =>
  annotationWords({
    labels: {
      id: 'id, identyfikator',
      date: 'data',
      planned: 'planowane na, zaplanowane na, plan',
      place: 'miejsce, miejsca, gdzie',
      by: 'przez, kto, sprawca, wykonawca',
      to: 'wobec, komu, kogo, adresat',
      status: 'status, stan',
      certainty: 'pewność, wiarygodność',
      tags: 'tagi, tag, etykiety',
      follows: 'następuje po, po, ciąg dalszy',
    },
    statuses: {
      announced: 'ogłoszone, ogłoszono, zapowiedziane, ogłoszony, ogłoszona',
      planned: 'planowane, zaplanowane, planowany, planowana',
      ongoing: 'w toku, trwa',
      occurred: 'odbyło się, wydarzyło się, odbył się, odbyła się',
      cancelled: 'odwołane, anulowane, odwołany, odwołana, nie odbyło się',
      denied: 'zaprzeczone, zdementowane',
      unknown: 'nieznane, nieznany',
    },
    certainties: {
      confirmed: 'potwierdzone',
      corroborated: 'potwierdzone przez kilka źródeł, kilka źródeł',
      'single-source': 'jedno źródło',
      contested: 'sporne, kwestionowane',
      discounted: 'odrzucone, niewiarygodne',
      unassessed: 'nieocenione, niesprawdzone',
    },
    correction: 'sprostowanie, korekta, poprawka, poprawiono',
    retraction: 'wycofanie, wycofane, odwołanie',
    qualifiers: {
      'more-than': 'ponad, więcej niż, powyżej, przeszło',
      'less-than': 'mniej niż, poniżej',
      'at-least': 'co najmniej, przynajmniej, nie mniej niż, minimum, od',
      'at-most': 'co najwyżej, najwyżej, nie więcej niż, maksymalnie, do',
      about: 'około, ok., ok, mniej więcej, blisko, niemal, prawie, w przybliżeniu',
    },
    units: {
      '%': '%, procent, proc',
      zlotys: 'złotych, złote, zł',
      roubles: 'rubli',
      dollars: 'dolarów, dolary',
      euros: 'euro',
      km: 'km',
      kg: 'kg',
    },
    withheld: 'utajnione, zanonimizowano, usunięto, dane utajnione, nazwisko utajnione',
    prose: {
      statuses: {
        announced:
          'ogłosił, ogłosiła, ogłosiło, ogłosili, ogłosiły, ogłoszono, zapowiedział, zapowiedziała, zapowiedziało, zapowiedzieli, zapowiedziano',
        planned:
          'planuje, planują, planowany jest, planowana jest, planowane jest, planowane są, zaplanowano, zaplanowany, zaplanowana, zaplanowane, zamierza, zamierzają, odbędzie się, odbędą się, ma się odbyć, mają się odbyć',
        postponed:
          'przełożył, przełożyła, przełożyli, przełożono, przełożony, przełożona, przełożone, odroczono, odroczony, odroczona',
        occurred: 'odbył się, odbyła się, odbyło się, odbyły się',
        cancelled:
          'odwołał, odwołała, odwołali, odwołano, odwołany, odwołana, odwołane, nie odbył się, nie odbyła się, nie odbyło się, nie odbyły się, unieważniono, unieważniony, unieważniony',
        denied: 'zdementował, zdementowała, zdementowało, zdementowali, zdementowano, dementuje, dementują',
      },
      noStatus:
        'jak zapowiedziano, jak ogłoszono, wcześniej ogłoszon*, wcześniej zapowiedzian*, ogłosił się, ogłosiła się',
      held: 'przetarg*, aukcj*, konkurs*, wiec*, marsz*, koncert*, ćwicze*, zebrani*, spotkani*, posiedzeni*, rozpraw*, wybor*, referend*, konferencj*, szkoleni*, rozmow*, szczyt*, festiwal*, parad*, protest*, strajk*, kontrol*, pobór, wizyt*, mecz*',
      ahead:
        'będzie, będą, planuje, planują, planowan*, zaplanowan*, zamierza, zamierzają, powinien, powinna, powinni, odbędzie, odbędą, rozpocznie, rozpoczną, zacznie, zaczną, ma się, mają się, ma zostać, mają zostać, ma być, mają być, wyznaczono, przełożono, przewiduje, przewidzian*',
      relative:
        'który, która, które, którzy, których, którym, której, którą, którego, któremu, którymi, gdzie, kiedy, gdy, jeśli, ponieważ, kto',
      content: 'że, według, zdaniem',
      negations: 'nie',
      numbered:
        'artykuł*, art, ust, ustęp*, punkt*, pkt, paragraf*, dekret*, ustaw*, rozkaz*, zarządzeni*, uchwał*, numer*, nr, dom*, mieszkani*, m, budynek, pokój, szkoł*, kolonia, kolonii, stron*, s, str, wiek*, wersj*, grup*, kanał*, lini*, tel, tom',
      uncounted:
        'rok, roku, lata, lat, latach, letni, letnia, letniego, letniej, dzień, dnia, dni, tydzień, tygodnia, tygodnie, tygodni, miesiąc, miesiąca, miesiące, miesięcy, godzin*, minut*, sekund*, r, ulic*',
      stops:
        'był, była, było, byli, były, będzie, będą, jest, są, zostało, zostali, został, została, zostały, w, we, na, za, po, z, ze, do, od, dla, o, przy, przez, który, która, które, którzy, których, że, żeby, aby, i, oraz, lub, albo, ale, a, nie, jak, się',
      see: 'zob, zobacz, patrz, por',
      scales: {
        thousand: 'tysiąc, tysiąca, tysiące, tysięcy, tys',
        million: 'milion, miliona, miliony, milionów, mln',
        billion: 'miliard, miliarda, miliardy, miliardów, mld',
      },
    },
  })
