import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'

/** The same event in the words of each language. */
const events: Record<string, string> = {
  be: '23 мая 2022 года затрымалі больш за **20** чалавек.\n\n- Статус: абвешчана\n- Пэўнасць: адна крыніца\n- Месца: Мінск\n\n> **Выпраўленне (24 мая 2022):** лік удакладнены.',
  de: 'Am 23. Mai 2022 wurden mehr als **20** Menschen festgenommen.\n\n- Status: angekündigt\n- Gewissheit: eine Quelle\n- Ort: Minsk\n\n> **Korrektur (24. Mai 2022):** Zahl berichtigt.',
  es: 'El 23 de mayo de 2022 detuvieron a más de **20** personas.\n\n- Estado: anunciado\n- Certeza: fuente única\n- Lugar: Minsk\n\n> **Corrección (24 de mayo de 2022):** cifra corregida.',
  fr: 'Le 23 mai 2022, plus de **20** personnes ont été arrêtées.\n\n- Statut : annoncé\n- Certitude : source unique\n- Lieu : Minsk\n\n> **Correction (24 mai 2022) :** chiffre corrigé.',
  pl: '23 maja 2022 roku zatrzymano ponad **20** osób.\n\n- Status: ogłoszono\n- Pewność: jedno źródło\n- Miejsce: Mińsk\n\n> **Sprostowanie (24 maja 2022):** poprawiono liczbę.',
  ru: '23 мая 2022 года задержали более **20** человек.\n\n- Статус: объявлено\n- Достоверность: один источник\n- Место: Минск\n\n> **Исправление (24 мая 2022):** число уточнено.',
  uk: '23 травня 2022 року затримали понад **20** осіб.\n\n- Статус: оголошено\n- Достовірність: одне джерело\n- Місце: Мінськ\n\n> **Виправлення (24 травня 2022):** число уточнено.',
}

test.each(Object.entries(events))('details, figures and corrections in %s', (lang, source) => {
  const {events: found, diagnostics} = parseChronology(source, {lang})
  const [event] = found
  expect({
    status: event?.status,
    certainty: event?.certainty,
    figures: event?.figures.map(({value, qualifier}) => `${qualifier} ${value}`),
    places: event?.places.length,
    corrections: event?.corrections.map(({kind, date}) => `${kind} ${date?.edtf}`),
    warnings: diagnostics.filter(({severity}) => severity !== 'info').map(({code}) => code),
  }).toEqual({
    status: 'announced',
    certainty: 'single-source',
    figures: ['more-than 20'],
    places: 1,
    corrections: ['correction 2022-05-24'],
    warnings: [],
  })
})
