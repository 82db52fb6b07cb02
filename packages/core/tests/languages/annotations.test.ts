import {expect, test} from 'vitest'
import {fullLanguages} from '../../src/dates/languages/index.ts'
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
  lt: '2022 m. gegužės 23 d. sulaikyta daugiau kaip **20** žmonių.\n\n- Būsena: paskelbta\n- Tikrumas: vienas šaltinis\n- Vieta: Minskas\n\n> **Pataisymas (2022 m. gegužės 24 d.):** skaičius patikslintas.',
  it: 'Il 23 maggio 2022 sono state arrestate più di **20** persone.\n\n- Stato: annunciato\n- Certezza: fonte unica\n- Luogo: Minsk\n\n> **Correzione (24 maggio 2022):** numero corretto.',
  pt: 'Em 23 de maio de 2022, mais de **20** pessoas foram detidas.\n\n- Estado: anunciado\n- Certeza: fonte única\n- Local: Minsk\n\n> **Correção (24 de maio de 2022):** número corrigido.',
  nl: 'Op 23 mei 2022 werden meer dan **20** mensen aangehouden.\n\n- Status: aangekondigd\n- Zekerheid: één bron\n- Plaats: Minsk\n\n> **Correctie (24 mei 2022):** aantal verbeterd.',
  cs: 'Dne 23. května 2022 bylo zadrženo více než **20** lidí.\n\n- Stav: oznámeno\n- Jistota: jeden zdroj\n- Místo: Minsk\n\n> **Oprava (24. května 2022):** počet upřesněn.',
  ro: 'Pe 23 mai 2022 au fost reținuți peste **20** de oameni.\n\n- Stare: anunțat\n- Certitudine: o singură sursă\n- Loc: Minsk\n\n> **Corectură (24 mai 2022):** numărul a fost corectat.',
  tr: '23 Mayıs 2022 tarihinde en az **20** kişi gözaltına alındı.\n\n- Durum: duyuruldu\n- Kesinlik: tek kaynak\n- Yer: Minsk\n\n> **Düzeltme (24 Mayıs 2022):** sayı düzeltildi.',
  ar: 'في 23 مايو 2022 اعتقل أكثر من **20** شخصا.\n\n- الحالة: أعلن\n- اليقين: مصدر واحد\n- المكان: مينسك\n\n> **تصحيح (24 مايو 2022):** صحح العدد.',
  fa: 'در ۲۳ مه ۲۰۲۲ بیش از **20** نفر بازداشت شدند.\n\n- وضعیت: اعلام شد\n- قطعیت: یک منبع\n- مکان: مینسک\n\n> **تصحیح (۲۴ مه ۲۰۲۲):** عدد تصحیح شد.',
  he: 'ב-23 במאי 2022 נעצרו יותר מ-**20** איש.\n\n- מצב: הוכרז\n- ודאות: מקור יחיד\n- מקום: מינסק\n\n> **תיקון (24 במאי 2022):** המספר תוקן.',
  zh: '2022年5月23日，超过**20**人被拘留。\n\n- 状态：已宣布\n- 可信度：单一来源\n- 地点：明斯克\n\n> **更正（2022年5月24日）：** 数字已更正。',
  ja: '2022年5月23日、少なくとも**20**人が拘束された。\n\n- 状態：発表\n- 確度：単一の情報源\n- 場所：ミンスク\n\n> **訂正（2022年5月24日）：** 数を訂正した。',
}

test('every full language has its words', () => {
  expect(['en', ...Object.keys(events)].sort()).toEqual([...fullLanguages].sort())
})

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
    figures: [`${lang === 'tr' || lang === 'ja' ? 'at-least' : 'more-than'} 20`],
    places: 1,
    corrections: ['correction 2022-05-24'],
    warnings: [],
  })
})
