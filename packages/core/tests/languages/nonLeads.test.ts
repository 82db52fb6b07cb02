import {expect, test} from 'vitest'
import {parseChronology} from '../../src/parseChronology.ts'

/** Sentences that open with what looks like a date and is none, or with words that say no date. */
const sentences: [lang: string, sentence: string][] = [
  ['ru', 'В маерской форме стоял человек.'],
  ['ru', '20 человек были задержаны.'],
  ['ru', 'С 15 до 20 человек были задержаны.'],
  ['ru', 'Около 300 человек пришли.'],
  ['be', '20 чалавек былі затрыманыя.'],
  ['be', 'Каля 300 чалавек прыйшлі.'],
  ['uk', '20 осіб затримали.'],
  ['uk', 'Близько 300 осіб прийшли.'],
  ['pl', 'Około 300 osób przyszło.'],
  ['pl', 'Po 20 osób w celi.'],
  ['cs', 'Pro 5 lidí to skončilo vězením.'],
  ['cs', 'Po 20 lidech v cele.'],
  ['lt', 'Apie 300 žmonių atvyko.'],
  ['lt', 'Po 20 žmonių kameroje.'],
  ['de', 'So 20 Personen waren da.'],
  ['de', 'Um 12 Uhr begann der Prozess.'],
  ['fr', 'De 20 à 30 personnes sont venues.'],
  ['fr', "Dans les années difficiles, rien n'a changé."],
  ['es', 'De 20 a 30 personas llegaron.'],
  ['es', 'Por la mañana llegaron todos.'],
  ['it', 'Circa 300 persone sono arrivate.'],
  ['it', 'Da 20 a 30 persone sono arrivate.'],
  ['pt', 'Em dez dias tudo mudou.'],
  ['pt', 'De 20 a 30 pessoas chegaram.'],
  ['nl', 'Van 20 tot 30 mensen kwamen.'],
  ['nl', 'Zo 20 mensen kwamen.'],
  ['ro', 'Mai mulți activiști au fost reținuți.'],
  ['ro', 'În mai multe cazuri, activiștii au fost reținuți.'],
  ['tr', 'Yaklaşık 300 kişi geldi.'],
  ['tr', 'Ekim işleri başladı.'],
  ['ar', 'حوالي 300 شخص حضروا.'],
  ['ar', 'في 15 محرم 1443 بدأت المحاكمة.'],
  ['ar', 'في عام 1443 بدأت المحاكمة.'],
  ['fa', '۲ خرداد ۱۴۰۱ دادگاه آغاز شد.'],
  ['fa', '۱۴۰۱/۳/۲: دادگاه آغاز شد.'],
  ['fa', 'در سال ۱۴۰۱ دادگاه آغاز شد.'],
  ['fa', 'می گویند که دادگاه آغاز شد.'],
  ['he', '20 איש נעצרו.'],
  ['he', 'במאי הקולנוע נעצר.'],
  ['zh', '3年来，他一直被关押。'],
  ['zh', '约300人到场。'],
  ['ja', '3日間の裁判が終わった。'],
  ['ja', '2022年度の予算が決まった。'],
]

test.each(sentences)('%s: %s', (lang, sentence) => {
  const {events} = parseChronology(sentence, {lang})
  expect(events.map(({date}) => date.edtf)).toEqual([])
})
