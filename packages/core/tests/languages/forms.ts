/** What the leads of each language below mean, in their order; `-` where a language has no such form. */
export const shared = [
  '19XX (1900-01-01/1999-12-31) within century',
  '18XX/19XX (1800-01-01/1999-12-31) throughout century',
  '19XX~ (1900-01-01/1939-12-31) within century approximate',
  '-04XX (../..) within century',
  '-0489 (../..) within year',
  '199X (1990-01-01/1999-12-31) within decade',
  '2022-01/2022-06 (2022-01-01/2022-06-30) within month',
  '2022-04/2022-06 (2022-04-01/2022-06-30) within quarter',
  '2022-03~ (2022-03-16/2022-03-31) within month approximate',
  '2022-05-23/2022-05-29 within week',
  '2022-05-03 at day',
  '2022-05-23 at day',
]

/** Leads in each language, one per meaning above. */
export const forms: Record<string, string> = {
  en: `In the 20th century
From the 19th to the 20th century
In the early 20th century
In the 5th century BC
490 BC
In the 1990s
In the first half of 2022
In the second quarter of 2022
In the second half of March 2022
In the week of 23 May 2022
On the third of May 2022
05/23/2022`,
  be: `У XX стагоддзі
З XIX па XX стагоддзе
У пачатку XX стагоддзя
У V ст. да н. э.
490 г. да н. э.
У 1990-х гадах
У першай палове 2022 года
У другім квартале 2022 года
У другой палове сакавіка 2022 года
На тыдні з 23 мая 2022 года
Трэцяга мая 2022 года
23.V.2022`,
  ru: `В XX веке
С XIX по XX век
В начале XX века
В V веке до н. э.
490 год до н. э.
В 1990-х годах
В первой половине 2022 года
Во II квартале 2022 года
Во второй половине марта 2022 года
На неделе с 23 мая 2022 года
Третьего мая 2022 года
23.05.22`,
  uk: `У XX столітті
З XIX по XX століття
На початку XX століття
У V ст. до н. е.
490 рік до н. е.
У 1990-х роках
У першій половині 2022 року
У другому кварталі 2022 року
У другій половині березня 2022 року
На тижні з 23 травня 2022 року
Третього травня 2022 року
23.05.22`,
  pl: `W XX wieku
Od XIX do XX wieku
Na początku XX wieku
W V w. p.n.e.
490 r. p.n.e.
W latach 1990.
W pierwszej połowie 2022 r.
W II kwartale 2022 r.
W drugiej połowie marca 2022 r.
W tygodniu od 23 maja 2022 r.
Trzeciego maja 2022 r.
23 V 2022`,
  cs: `Ve 20. století
Od 19. do 20. století
Na počátku 20. století
V 5. století př. n. l.
490 př. n. l.
V 90. letech 20. století
V první polovině roku 2022
Ve 2. čtvrtletí 2022
Ve druhé polovině března 2022
V týdnu od 23. května 2022
Třetího května 2022
23. 5. 2022`,
  lt: `XX amžiuje
Nuo XIX iki XX amžiaus
XX a. pradžioje
V a. pr. Kr.
490 m. pr. Kr.
-
2022 m. pirmąjį pusmetį
2022 m. antrąjį ketvirtį
2022 m. kovo antrojoje pusėje
-
2022 m. gegužės trečiąją
2022.05.23`,
  de: `Im 20. Jahrhundert
Vom 19. bis zum 20. Jahrhundert
Anfang des 20. Jahrhunderts
Im 5. Jahrhundert v. Chr.
490 v. Chr.
In den 1990er Jahren
In der ersten Hälfte des Jahres 2022
Im zweiten Quartal 2022
In der zweiten Hälfte des März 2022
In der Woche vom 23. Mai 2022
Am dritten Mai 2022
23.5.2022`,
  fr: `Au XXe siècle
Du XIXe au XXe siècle
Au début du XXe siècle
Au Ve siècle av. J.-C.
490 av. J.-C.
Dans les années 1990
Au premier semestre 2022
Au 2e trimestre 2022
Dans la seconde moitié de mars 2022
Dans la semaine du 23 mai 2022
Le trois mai 2022
23/05/2022`,
  es: `En el siglo XX
Del siglo XIX al XX
A principios del siglo XX
En el siglo V a. C.
490 a. C.
En los años 1990
En la primera mitad de 2022
En el segundo trimestre de 2022
En la segunda mitad de marzo de 2022
En la semana del 23 de mayo de 2022
El tres de mayo de 2022
23/V/2022`,
  it: `Nel XX secolo
Dal XIX al XX secolo
All'inizio del XX secolo
Nel V secolo a.C.
490 a.C.
Negli anni 1990
Nella prima metà del 2022
Nel secondo trimestre del 2022
Nella seconda metà di marzo 2022
Nella settimana del 23 maggio 2022
Il tre maggio 2022
23/05/2022`,
  pt: `No século XX
Do século XIX ao XX
No início do século XX
No século V a.C.
490 a.C.
Nos anos 1990
Na primeira metade de 2022
No segundo trimestre de 2022
Na segunda metade de março de 2022
Na semana de 23 de maio de 2022
Em três de maio de 2022
23/05/22`,
  nl: `In de 20e eeuw
Van de 19e tot de 20e eeuw
Aan het begin van de 20e eeuw
In de 5e eeuw v.Chr.
490 v.Chr.
In de jaren 1990
In de eerste helft van 2022
In het tweede kwartaal van 2022
In de tweede helft van maart 2022
In de week van 23 mei 2022
Op de derde mei 2022
23-05-2022`,
  ro: `În secolul al XX-lea
Din secolul al XIX-lea până în secolul al XX-lea
La începutul secolului al XX-lea
În secolul al V-lea î.Hr.
490 î.Hr.
În anii 1990
În prima jumătate a anului 2022
În trimestrul II 2022
În a doua jumătate a lunii martie 2022
În săptămâna 23 mai 2022
Pe trei mai 2022
23.V.2022`,
  tr: `20. yüzyılda
19. yüzyıldan 20. yüzyıla kadar
20. yüzyılın başında
MÖ 5. yüzyılda
MÖ 490
1990'larda
2022'nin ilk yarısında
2022'nin ikinci çeyreğinde
Mart 2022'nin ikinci yarısında
23 Mayıs 2022 haftasında
Üç Mayıs 2022
23.05.2022`,
  ar: `في القرن العشرين
من القرن التاسع عشر إلى القرن العشرين
في أوائل القرن العشرين
في القرن الخامس ق.م
490 ق.م
في عقد 1990
في النصف الأول من عام 2022
في الربع الثاني من عام 2022
في النصف الثاني من مارس 2022
في أسبوع 23 مايو 2022
في الثالث من مايو 2022
٢٣/٠٥/٢٠٢٢`,
  fa: `در قرن بیستم
از قرن نوزدهم تا قرن بیستم
در اوایل قرن بیستم
در قرن پنجم پیش از میلاد
۴۹۰ پیش از میلاد
در دههٔ ۱۹۹۰
در نیمهٔ نخست سال ۲۰۲۲
در سه‌ماههٔ دوم سال ۲۰۲۲
در نیمهٔ دوم مارس ۲۰۲۲
در هفتهٔ ۲۳ مه ۲۰۲۲
سوم مه ۲۰۲۲
۲۰۲۲/۰۵/۲۳`,
  he: `במאה ה-20
מהמאה ה-19 עד המאה ה-20
בתחילת המאה ה-20
במאה ה-5 לפנה״ס
490 לפנה״ס
בשנות ה-1990
במחצית הראשונה של 2022
ברבעון השני של 2022
במחצית השנייה של מרץ 2022
בשבוע של 23 במאי 2022
-
23/05/2022`,
  zh: `20世纪
19世纪至20世纪
20世纪初
公元前5世纪
公元前490年
1990年代
2022年上半年
2022年第二季度
2022年3月下半月
2022年5月23日当周
2022年5月三日
2022.5.23`,
  ja: `20世紀
19世紀から20世紀まで
20世紀初頭
紀元前5世紀
紀元前490年
1990年代
2022年上半期
2022年第2四半期
2022年3月後半
2022年5月23日の週
2022年5月三日
2022.5.23`,
}

/** Further leads, each with what it means. The year of the document is 2022. */
export const more: [lang: string, lead: string, meaning: string][] = [
  ['en', 'Week 21 of 2022', '2022-05-23/2022-05-29 within week'],
  ['en', '2022-W21', '2022-05-23/2022-05-29 within week'],
  ['en', 'In the week of 25 May 2022', '2022-05-23/2022-05-29 within week'],
  ['en', 'In the week of Sunday, 22 May 2022', '2022-05-22/2022-05-28 within week'],
  ['en', 'In Q2 2022', '2022-04/2022-06 (2022-04-01/2022-06-30) within quarter'],
  ['en', 'In the last quarter of 2022', '2022-10/2022-12 (2022-10-01/2022-12-31) within quarter'],
  ['en', 'In the second half of the 19th century', '18XX~ (1850-01-01/1899-12-31) within century approximate'],
  ['en', 'On May twenty-third, 2022', '2022-05-23 at day'],
  ['en', 'On 23 May 2022 at 5:30 pm', '2022-05-23 at day 17:30'],
  ['en', 'On 23 May 2022, at 12 a.m.', '2022-05-23 at day 00:00'],
  ['en', 'At 5 pm on 23 May 2022', '2022-05-23 at day 17:00'],
  ['en', '23/V/2022', '2022-05-23 at day'],
  ['en', '05/23/22', '2022-05-23 at day'],
  ['en', '23.05.97', '1997-05-23 at day'],
  ['en', '5/3', '[2022-03-05,2022-05-03] (2022-03-05/2022-05-03) within day'],
  ['de', 'Am 5.3.', '2022-03-05 at day'],
  ['de', '23.5.', '2022-05-23 at day'],
  ['de', '23.05.22', '2022-05-23 at day'],
  ['de', '23.5.–25.5.', '2022-05-23/2022-05-25 throughout day'],
  ['de', '23/05', '2022-05-23 at day'],
  ['de', '23. V. 2022', '2022-05-23 at day'],
  ['de', 'KW 21/2022', '2022-05-23/2022-05-29 within week'],
  ['de', '21. Kalenderwoche 2022', '2022-05-23/2022-05-29 within week'],
  ['de', 'Am dreiundzwanzigsten Mai 2022', '2022-05-23 at day'],
  ['de', 'Am 23. Mai 2022 um 3 Uhr nachmittags', '2022-05-23 at day 15:00'],
  ['ru', 'Двадцать третьего мая 2022 года', '2022-05-23 at day'],
  ['ru', '23 мая 2022 года в 3 часа дня', '2022-05-23 at day 15:00'],
  ['ru', '23 мая 2022-го года', '2022-05-23 at day'],
  ['ru', 'В третьей декаде мая 2022 года', '2022-05~ (2022-05-21/2022-05-31) within month approximate'],
  ['ru', '21-я неделя 2022 года', '2022-05-23/2022-05-29 within week'],
  ['uk', '23 травня 2022 року о 8 годині вечора', '2022-05-23 at day 20:00'],
  ['be', '23 мая 2022 года а 8 гадзіне вечара', '2022-05-23 at day 20:00'],
  ['fr', 'Le premier mai 2022', '2022-05-01 at day'],
  ['fr', 'Le 1er mai 2022', '2022-05-01 at day'],
  ['es', 'El primero de mayo de 2022', '2022-05-01 at day'],
  ['es', 'El 23 de mayo de 2022 a las 5 de la tarde', '2022-05-23 at day 17:00'],
  ['pl', 'Dnia pierwszego maja 2022 r.', '2022-05-01 at day'],
  ['ja', '2022年5月23日午後3時', '2022-05-23 at day 15:00'],
  ['zh', '2022年5月23日晚上8点', '2022-05-23 at day 20:00'],
  ['zh', '5/23', '2022-05-23 at day'],
  ['en', 'On 9 or 10 March 2022', '[2022-03-09,2022-03-10] (2022-03-09/2022-03-10) within day'],
  ['ru', '9 или 10 марта 2022 года', '[2022-03-09,2022-03-10] (2022-03-09/2022-03-10) within day'],
  ['lt', '2022-aisiais', '2022 (2022-01-01/2022-12-31) within year'],
]
