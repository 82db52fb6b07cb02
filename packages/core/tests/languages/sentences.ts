/** What the sentences of each language below mean, in their order. */
export const meanings = [
  '2022-05-23 at day',
  '2022-05-23 at day',
  '2022-05-23 at day',
  '2022-05-23 at day',
  '2022-03-01/2022-03-08 throughout day',
  '2022-03-01/2022-03-08 throughout day',
  '2022-03-30/2022-04-02 throughout day',
  '2021-12-30/2022-01-02 throughout day',
  '[2022-03-01..2022-03-08] within day',
  '2022-03-09/2022-03-10 throughout day',
  '2022-03 (2022-03-01/2022-03-31) within month',
  '2022-03/2022-05 (2022-03-01/2022-05-31) throughout month',
  '2022 (2022-01-01/2022-12-31) within year',
  '2020/2022 (2020-01-01/2022-12-31) throughout year',
  '2022-21 (2022-03-01/2022-05-31) within season',
  '2022-24 (2022-12-01/2023-02-28) within season',
  '2022-03~ (2022-03-01/2022-03-10) within month approximate',
  '2022-03~ (2022-03-11/2022-03-20) within month approximate',
  '2022-03~ (2022-03-21/2022-03-31) within month approximate',
  '2022-05-23/.. since day',
  '../2022-05-23 until day',
  '2022-05-23~ (2022-05-23/2022-05-23) at day approximate',
  '2022-05-23? (2022-05-23/2022-05-23) at day uncertain',
  '2022-05-23 at day 12:30',
  '2022-05-23 at day',
]

/** Sentences with a lead, one per meaning. */
export const sentences: Record<string, string> = {
  ru: `23 мая 2022 года суд начал слушания.
Понедельник, 23 мая 2022 г.: суд начал слушания.
23.05.2022 суд начал слушания.
В понедельник, 23 мая 2022 года, суд начал слушания.
С 1 по 8 марта 2022 года прошли проверки.
1–8 марта 2022 г. прошли проверки.
С 30 марта по 2 апреля 2022 года прошли проверки.
30 декабря 2021 года — 2 января 2022 года прошли проверки.
Между 1 и 8 марта 2022 года прошли обыски.
9 и 10 марта 2022 года прошли обыски.
В марте 2022 года прошли обыски.
С марта по май 2022 года шли проверки.
В 2022 году шли проверки.
С 2020 по 2022 год шли проверки.
Весной 2022 года начался призыв.
Зимой 2022 года начался призыв.
В начале марта 2022 года начался призыв.
В середине марта 2022 года начался призыв.
В конце марта 2022 года начался призыв.
С 23 мая 2022 года действует запрет.
До 23 мая 2022 года действовал запрет.
Около 23 мая 2022 года прошли обыски.
Вероятно, 23 мая 2022 года прошли обыски.
23 мая 2022 года в 12:30 начался суд.
23-го мая 2022 года начался суд.`,
  be: `23 мая 2022 года суд пачаў слуханні.
Панядзелак, 23 мая 2022 г.: суд пачаў слуханні.
23.05.2022 суд пачаў слуханні.
У панядзелак, 23 траўня 2022 года, суд пачаў слуханні.
З 1 па 8 сакавіка 2022 года прайшлі праверкі.
1–8 сакавіка 2022 г. прайшлі праверкі.
З 30 сакавіка да 2 красавіка 2022 года прайшлі праверкі.
30 снежня 2021 года — 2 студзеня 2022 года прайшлі праверкі.
Паміж 1 і 8 сакавіка 2022 года прайшлі ператрусы.
9 і 10 сакавіка 2022 года прайшлі ператрусы.
У сакавіку 2022 года прайшлі ператрусы.
З сакавіка па май 2022 года ішлі праверкі.
У 2022 годзе ішлі праверкі.
З 2020 па 2022 год ішлі праверкі.
Вясной 2022 года пачаўся прызыў.
Узімку 2022 года пачаўся прызыў.
У пачатку сакавіка 2022 года пачаўся прызыў.
У сярэдзіне сакавіка 2022 года пачаўся прызыў.
Напрыканцы сакавіка 2022 года пачаўся прызыў.
З 23 мая 2022 года дзейнічае забарона.
Да 23 мая 2022 года дзейнічала забарона.
Каля 23 мая 2022 года прайшлі ператрусы.
Верагодна, 23 мая 2022 года прайшлі ператрусы.
23 мая 2022 года а 12:30 пачаўся суд.
23-га мая 2022 года пачаўся суд.`,
  uk: `23 травня 2022 року суд розпочав слухання.
Понеділок, 23 травня 2022 р.: суд розпочав слухання.
23.05.2022 суд розпочав слухання.
У понеділок, 23 травня 2022 року, суд розпочав слухання.
З 1 по 8 березня 2022 року тривали перевірки.
1–8 березня 2022 р. тривали перевірки.
З 30 березня до 2 квітня 2022 року тривали перевірки.
30 грудня 2021 року — 2 січня 2022 року тривали перевірки.
Між 1 і 8 березня 2022 року пройшли обшуки.
9 та 10 березня 2022 року пройшли обшуки.
У березні 2022 року пройшли обшуки.
З березня по травень 2022 року тривали перевірки.
У 2022 році тривали перевірки.
З 2020 по 2022 рік тривали перевірки.
Навесні 2022 року почався призов.
Взимку 2022 року почався призов.
На початку березня 2022 року почався призов.
У середині березня 2022 року почався призов.
Наприкінці березня 2022 року почався призов.
З 23 травня 2022 року діє заборона.
До 23 травня 2022 року діяла заборона.
Близько 23 травня 2022 року пройшли обшуки.
Ймовірно, 23 травня 2022 року пройшли обшуки.
23 травня 2022 року о 12:30 почався суд.
23-го травня 2022 року почався суд.`,
  pl: `23 maja 2022 roku sąd rozpoczął proces.
Poniedziałek, 23 maja 2022 r.: sąd rozpoczął proces.
23.05.2022 r. sąd rozpoczął proces.
W poniedziałek 23 maja 2022 r. sąd rozpoczął proces.
Od 1 do 8 marca 2022 r. trwały kontrole.
W dniach 1–8 marca 2022 r.: trwały kontrole.
Od 30 marca do 2 kwietnia 2022 r. trwały kontrole.
30 grudnia 2021 – 2 stycznia 2022 trwały kontrole.
Między 1 a 8 marca 2022 r. przeprowadzono rewizje.
9 i 10 marca 2022 r. przeprowadzono rewizje.
W marcu 2022 r. przeprowadzono rewizje.
Od marca do maja 2022 r. trwały kontrole.
W 2022 roku trwały kontrole.
Od 2020 do 2022 roku trwały kontrole.
Wiosną 2022 roku rozpoczął się pobór.
Zimą 2022 roku rozpoczął się pobór.
Na początku marca 2022 r. rozpoczął się pobór.
W połowie marca 2022 r. rozpoczął się pobór.
Pod koniec marca 2022 r. rozpoczął się pobór.
Od 23 maja 2022 r. obowiązuje zakaz.
Do 23 maja 2022 r. obowiązywał zakaz.
Około 23 maja 2022 r. przeprowadzono rewizje.
Prawdopodobnie 23 maja 2022 r. przeprowadzono rewizje.
23 maja 2022 r. o godz. 12.30 rozpoczął się proces.
Dnia 23 maja 2022 rozpoczął się proces.`,
  cs: `Dne 23. května 2022 soud zahájil řízení.
Pondělí 23. května 2022: soud zahájil řízení.
23.05.2022 soud zahájil řízení.
V pondělí 23. května 2022 soud zahájil řízení.
Od 1. do 8. března 2022 probíhaly kontroly.
Ve dnech 1. až 8. března 2022 probíhaly kontroly.
Od 30. března do 2. dubna 2022 probíhaly kontroly.
Od 30. prosince 2021 do 2. ledna 2022 probíhaly kontroly.
Mezi 1. a 8. březnem 2022 proběhly prohlídky.
Dne 9. a 10. března 2022 proběhly prohlídky.
V březnu 2022 proběhly prohlídky.
Od března do května 2022 probíhaly kontroly.
V roce 2022 probíhaly kontroly.
Od roku 2020 do roku 2022 probíhaly kontroly.
Na jaře 2022: začaly odvody.
V zimě 2022: začaly odvody.
Začátkem března 2022 začaly odvody.
V polovině března 2022 začaly odvody.
Koncem března 2022 začaly odvody.
Od 23. května 2022 platí zákaz.
Do 23. května 2022 platil zákaz.
Kolem 23. května 2022 proběhly prohlídky.
Pravděpodobně 23. května 2022 proběhly prohlídky.
Dne 23. května 2022 v 12.30 začal soud.
23. 5. 2022 začal soud.`,
  lt: `2022 m. gegužės 23 d. teismas pradėjo posėdį.
Pirmadienį, 2022 m. gegužės 23 d., teismas pradėjo posėdį.
2022-05-23 teismas pradėjo posėdį.
2022 metų gegužės 23 dieną teismas pradėjo posėdį.
Nuo 2022 m. kovo 1 d. iki kovo 8 d. vyko patikros.
2022 m. kovo 1–8 d. vyko patikros.
Nuo 2022 m. kovo 30 d. iki balandžio 2 d. vyko patikros.
2021 m. gruodžio 30 d. – 2022 m. sausio 2 d. vyko patikros.
Tarp 2022 m. kovo 1 d. ir 8 d. vyko kratos.
2022 m. kovo 9 ir 10 d. vyko kratos.
2022 m. kovą vyko kratos.
Nuo 2022 m. kovo iki gegužės vyko patikros.
2022 metais: vyko patikros.
Nuo 2020 iki 2022 metų vyko patikros.
2022 m. pavasarį prasidėjo šaukimas.
2022 m. žiemą prasidėjo šaukimas.
2022 m. kovo pradžioje prasidėjo šaukimas.
2022 m. kovo viduryje prasidėjo šaukimas.
2022 m. kovo pabaigoje prasidėjo šaukimas.
Nuo 2022 m. gegužės 23 d. galioja draudimas.
Iki 2022 m. gegužės 23 d. galiojo draudimas.
Apie 2022 m. gegužės 23 d. vyko kratos.
Tikriausiai 2022 m. gegužės 23 d. vyko kratos.
2022 m. gegužės 23 d. 12:30 val. prasidėjo teismas.
2022 m. gegužės 23-iąją prasidėjo teismas.`,
  de: `Am 23. Mai 2022 begann der Prozess.
Montag, 23. Mai 2022: Der Prozess begann.
Am 23.05.2022 begann der Prozess.
Am Montag, dem 23. Mai 2022, begann der Prozess.
Vom 1. bis 8. März 2022 liefen Kontrollen.
1.–8. März 2022: Kontrollen liefen.
Vom 30. März bis zum 2. April 2022 liefen Kontrollen.
30. Dezember 2021 – 2. Januar 2022: Kontrollen liefen.
Zwischen dem 1. und 8. März 2022 gab es Razzien.
Am 9. und 10. März 2022 gab es Razzien.
Im März 2022 gab es Razzien.
Von März bis Mai 2022 liefen Kontrollen.
Im Jahr 2022 liefen Kontrollen.
Von 2020 bis 2022 liefen Kontrollen.
Im Frühjahr 2022 begann die Einberufung.
Im Winter 2022 begann die Einberufung.
Anfang März 2022 begann die Einberufung.
Mitte März 2022 begann die Einberufung.
Ende März 2022 begann die Einberufung.
Seit dem 23. Mai 2022 gilt das Verbot.
Bis zum 23. Mai 2022 galt das Verbot.
Etwa am 23. Mai 2022 gab es Razzien.
Vermutlich am 23. Mai 2022 gab es Razzien.
Am 23. Mai 2022 um 12.30 Uhr begann der Prozess.
23. Mai 2022: Der Prozess begann.`,
  fr: `Le 23 mai 2022, le procès a commencé.
Lundi 23 mai 2022 : le procès a commencé.
23/05/2022 : le procès a commencé.
Le lundi 23 mai 2022, le procès a commencé.
Du 1er au 8 mars 2022, des contrôles ont eu lieu.
1er-8 mars 2022 : des contrôles ont eu lieu.
Du 30 mars au 2 avril 2022, des contrôles ont eu lieu.
Du 30 décembre 2021 au 2 janvier 2022, des contrôles ont eu lieu.
Entre le 1er et le 8 mars 2022, des perquisitions ont eu lieu.
Les 9 et 10 mars 2022, des perquisitions ont eu lieu.
En mars 2022, des perquisitions ont eu lieu.
De mars à mai 2022, des contrôles ont eu lieu.
En 2022, des contrôles ont eu lieu.
De 2020 à 2022, des contrôles ont eu lieu.
Au printemps 2022, la conscription a commencé.
À l'hiver 2022, la conscription a commencé.
Début mars 2022, la conscription a commencé.
À la mi-mars 2022, la conscription a commencé.
Fin mars 2022, la conscription a commencé.
Depuis le 23 mai 2022 l'interdiction est en vigueur.
Jusqu'au 23 mai 2022, l'interdiction était en vigueur.
Vers le 23 mai 2022, des perquisitions ont eu lieu.
Probablement le 23 mai 2022, des perquisitions ont eu lieu.
Le 23 mai 2022 à 12h30, le procès a commencé.
23 mai 2022 — le procès a commencé.`,
  es: `El 23 de mayo de 2022 comenzó el juicio.
Lunes, 23 de mayo de 2022: comenzó el juicio.
23/05/2022: comenzó el juicio.
El lunes 23 de mayo del 2022 comenzó el juicio.
Del 1 al 8 de marzo de 2022 hubo controles.
1-8 de marzo de 2022: hubo controles.
Del 30 de marzo al 2 de abril de 2022 hubo controles.
Desde el 30 de diciembre de 2021 hasta el 2 de enero de 2022 hubo controles.
Entre el 1 y el 8 de marzo de 2022 hubo registros.
Los 9 y 10 de marzo de 2022 hubo registros.
En marzo de 2022 hubo registros.
De marzo a mayo de 2022 hubo controles.
En 2022 hubo controles.
De 2020 a 2022 hubo controles.
En la primavera de 2022 empezó el reclutamiento.
En el invierno de 2022 empezó el reclutamiento.
A principios de marzo de 2022 empezó el reclutamiento.
A mediados de marzo de 2022 empezó el reclutamiento.
A finales de marzo de 2022 empezó el reclutamiento.
Desde el 23 de mayo de 2022 rige la prohibición.
Hasta el 23 de mayo de 2022 rigió la prohibición.
Hacia el 23 de mayo de 2022 hubo registros.
Probablemente el 23 de mayo de 2022 hubo registros.
El 23 de mayo de 2022 a las 12:30 comenzó el juicio.
Mayo 23, 2022: comenzó el juicio.`,
  it: `Il 23 maggio 2022 è iniziato il processo.
Lunedì 23 maggio 2022: è iniziato il processo.
23/05/2022: è iniziato il processo.
Lunedì, 23 maggio 2022, è iniziato il processo.
Dal 1° all'8 marzo 2022 ci sono stati controlli.
1-8 marzo 2022: ci sono stati controlli.
Dal 30 marzo al 2 aprile 2022 ci sono stati controlli.
Dal 30 dicembre 2021 al 2 gennaio 2022 ci sono stati controlli.
Tra il 1° e l'8 marzo 2022 ci sono state perquisizioni.
Il 9 e 10 marzo 2022 ci sono state perquisizioni.
Nel marzo 2022 ci sono state perquisizioni.
Da marzo a maggio 2022 ci sono stati controlli.
Nel 2022 ci sono stati controlli.
Dal 2020 al 2022 ci sono stati controlli.
Nella primavera del 2022 è iniziata la leva.
Nell'inverno del 2022 è iniziata la leva.
All'inizio di marzo 2022 è iniziata la leva.
A metà marzo 2022 è iniziata la leva.
Alla fine di marzo 2022 è iniziata la leva.
Dal 23 maggio 2022 vige il divieto.
Fino al 23 maggio 2022 vigeva il divieto.
Intorno al 23 maggio 2022 ci sono state perquisizioni.
Probabilmente il 23 maggio 2022 ci sono state perquisizioni.
Il 23 maggio 2022 alle 12:30 è iniziato il processo.
23 maggio 2022 — è iniziato il processo.`,
  pt: `Em 23 de maio de 2022, o julgamento começou.
Segunda-feira, 23 de maio de 2022: o julgamento começou.
23/05/2022: o julgamento começou.
No dia 23 de maio de 2022, o julgamento começou.
De 1 a 8 de março de 2022, houve controlos.
1-8 de março de 2022: houve controlos.
De 30 de março a 2 de abril de 2022, houve controlos.
De 30 de dezembro de 2021 a 2 de janeiro de 2022, houve controlos.
Entre 1 e 8 de março de 2022, houve buscas.
A 9 e 10 de março de 2022, houve buscas.
Em março de 2022, houve buscas.
De março a maio de 2022, houve controlos.
Em 2022, houve controlos.
De 2020 a 2022, houve controlos.
Na primavera de 2022, começou o recrutamento.
No inverno de 2022, começou o recrutamento.
No início de março de 2022, começou o recrutamento.
Em meados de março de 2022, começou o recrutamento.
No final de março de 2022, começou o recrutamento.
Desde 23 de maio de 2022 vigora a proibição.
Até 23 de maio de 2022, vigorou a proibição.
Por volta de 23 de maio de 2022, houve buscas.
Provavelmente em 23 de maio de 2022, houve buscas.
Em 23 de maio de 2022, às 12h30, o julgamento começou.
23 de maio de 2022 – o julgamento começou.`,
  nl: `Op 23 mei 2022 begon het proces.
Maandag 23 mei 2022: het proces begon.
23-05-2022: het proces begon.
Op maandag 23 mei 2022 begon het proces.
Van 1 tot 8 maart 2022 waren er controles.
1–8 maart 2022: er waren controles.
Van 30 maart tot 2 april 2022 waren er controles.
Van 30 december 2021 tot en met 2 januari 2022 waren er controles.
Tussen 1 en 8 maart 2022 waren er huiszoekingen.
Op 9 en 10 maart 2022 waren er huiszoekingen.
In maart 2022 waren er huiszoekingen.
Van maart tot mei 2022 waren er controles.
In 2022 waren er controles.
Van 2020 tot 2022 waren er controles.
In het voorjaar van 2022 begon de dienstplicht.
In de winter van 2022 begon de dienstplicht.
Begin maart 2022 begon de dienstplicht.
Half maart 2022 begon de dienstplicht.
Eind maart 2022 begon de dienstplicht.
Sinds 23 mei 2022 geldt het verbod.
Tot 23 mei 2022 gold het verbod.
Omstreeks 23 mei 2022 waren er huiszoekingen.
Vermoedelijk op 23 mei 2022 waren er huiszoekingen.
Op 23 mei 2022 om 12.30 uur begon het proces.
23 mei 2022 – het proces begon.`,
  ro: `Pe 23 mai 2022 a început procesul.
Luni, 23 mai 2022: a început procesul.
23.05.2022: a început procesul.
La data de 23 mai 2022 a început procesul.
De la 1 la 8 martie 2022 au avut loc controale.
1–8 martie 2022: au avut loc controale.
De la 30 martie până la 2 aprilie 2022 au avut loc controale.
De la 30 decembrie 2021 până la 2 ianuarie 2022 au avut loc controale.
Între 1 și 8 martie 2022 au avut loc percheziții.
Pe 9 și 10 martie 2022 au avut loc percheziții.
În martie 2022 au avut loc percheziții.
Din martie până în mai 2022 au avut loc controale.
În 2022 au avut loc controale.
Din 2020 până în 2022 au avut loc controale.
În primăvara anului 2022 a început recrutarea.
În iarna anului 2022 a început recrutarea.
La începutul lunii martie 2022 a început recrutarea.
La mijlocul lunii martie 2022 a început recrutarea.
La sfârșitul lunii martie 2022 a început recrutarea.
Din 23 mai 2022 este în vigoare interdicția.
Până la 23 mai 2022 a fost în vigoare interdicția.
În jurul datei de 23 mai 2022 au avut loc percheziții.
Probabil pe 23 mai 2022 au avut loc percheziții.
Pe 23 mai 2022, la ora 12:30, a început procesul.
23 mai 2022 – a început procesul.`,
  tr: `23 Mayıs 2022'de dava başladı.
23 Mayıs 2022 Pazartesi: dava başladı.
23.05.2022 tarihinde dava başladı.
23 Mayıs 2022 tarihinde dava başladı.
1 Mart'tan 8 Mart 2022'ye kadar denetimler yapıldı.
1–8 Mart 2022 tarihlerinde denetimler yapıldı.
30 Mart – 2 Nisan 2022: denetimler yapıldı.
30 Aralık 2021 – 2 Ocak 2022: denetimler yapıldı.
1 ile 8 Mart 2022 arasında aramalar yapıldı.
9 ve 10 Mart 2022'de aramalar yapıldı.
Mart 2022'de aramalar yapıldı.
Mart – Mayıs 2022: denetimler yapıldı.
2022 yılında denetimler yapıldı.
2020–2022: denetimler yapıldı.
2022 ilkbaharında askere alma başladı.
2022 kışında askere alma başladı.
Mart 2022 başında askere alma başladı.
Mart 2022 ortasında askere alma başladı.
Mart 2022 sonunda askere alma başladı.
23 Mayıs 2022'den beri yasak yürürlükte.
23 Mayıs 2022'ye kadar yasak yürürlükteydi.
Yaklaşık 23 Mayıs 2022'de aramalar yapıldı.
Muhtemelen 23 Mayıs 2022'de aramalar yapıldı.
23 Mayıs 2022, saat 12:30'da dava başladı.
23 MAYIS 2022: dava başladı.`,
  ar: `في 23 أيار 2022 بدأت المحاكمة.
الاثنين، 23 مايو 2022: بدأت المحاكمة.
٢٣ مايو ٢٠٢٢: بدأت المحاكمة.
في 23 أيار/مايو 2022، بدأت المحاكمة.
من 1 إلى 8 مارس 2022 جرت عمليات تفتيش.
1–8 مارس 2022: جرت عمليات تفتيش.
من 30 مارس إلى 2 أبريل 2022 جرت عمليات تفتيش.
من 30 كانون الأول 2021 حتى 2 كانون الثاني 2022 جرت عمليات تفتيش.
بين 1 و8 مارس 2022 جرت مداهمات.
في 9 و10 مارس 2022 جرت مداهمات.
في آذار 2022 جرت مداهمات.
من مارس إلى مايو 2022 جرت عمليات تفتيش.
في عام 2022 جرت عمليات تفتيش.
من 2020 إلى 2022 جرت عمليات تفتيش.
في ربيع 2022 بدأ التجنيد.
في شتاء عام 2022 بدأ التجنيد.
في أوائل مارس 2022 بدأ التجنيد.
في منتصف مارس 2022 بدأ التجنيد.
في أواخر مارس 2022 بدأ التجنيد.
منذ 23 مايو 2022 يسري الحظر.
حتى 23 مايو 2022 سرى الحظر.
حوالي 23 مايو 2022 جرت مداهمات.
ربما في 23 مايو 2022 جرت مداهمات.
في 23 مايو 2022، الساعة 12:30، بدأت المحاكمة.
في 23 من مايو 2022 بدأت المحاكمة.`,
  fa: `در ۲۳ مه ۲۰۲۲ دادگاه آغاز شد.
دوشنبه ۲۳ مهٔ ۲۰۲۲: دادگاه آغاز شد.
23 می 2022: دادگاه آغاز شد.
در تاریخ ۲۳ مه ۲۰۲۲ میلادی دادگاه آغاز شد.
از ۱ تا ۸ مارس ۲۰۲۲ بازرسی انجام شد.
۱ تا ۸ مارس ۲۰۲۲: بازرسی انجام شد.
از ۳۰ مارس تا ۲ آوریل ۲۰۲۲ بازرسی انجام شد.
از ۳۰ دسامبر ۲۰۲۱ تا ۲ ژانویه ۲۰۲۲ بازرسی انجام شد.
بین ۱ و ۸ مارس ۲۰۲۲ تفتیش انجام شد.
در ۹ و ۱۰ مارس ۲۰۲۲ تفتیش انجام شد.
در مارس ۲۰۲۲ تفتیش انجام شد.
از مارس تا مه ۲۰۲۲ بازرسی انجام شد.
در سال ۲۰۲۲ بازرسی انجام شد.
از ۲۰۲۰ تا ۲۰۲۲ بازرسی انجام شد.
در بهار ۲۰۲۲ سربازگیری آغاز شد.
در زمستان ۲۰۲۲ سربازگیری آغاز شد.
در اوایل مارس ۲۰۲۲ سربازگیری آغاز شد.
در اواسط مارس ۲۰۲۲ سربازگیری آغاز شد.
در اواخر مارس ۲۰۲۲ سربازگیری آغاز شد.
از ۲۳ مه ۲۰۲۲ ممنوعیت برقرار است.
تا ۲۳ مه ۲۰۲۲ ممنوعیت برقرار بود.
حدود ۲۳ مه ۲۰۲۲ تفتیش انجام شد.
احتمالاً در ۲۳ مه ۲۰۲۲ تفتیش انجام شد.
در ۲۳ مه ۲۰۲۲ ساعت ۱۲:۳۰ دادگاه آغاز شد.
۲۳ مهٔ ۲۰۲۲ – دادگاه آغاز شد.`,
  he: `ב-23 במאי 2022 נפתח המשפט.
יום שני, 23 במאי 2022: נפתח המשפט.
23.5.2022: נפתח המשפט.
ביום שני, ה-23 במאי 2022, נפתח המשפט.
מ-1 עד 8 במרץ 2022 נערכו בדיקות.
1–8 במרץ 2022: נערכו בדיקות.
מ-30 במרץ עד 2 באפריל 2022 נערכו בדיקות.
30 בדצמבר 2021 – 2 בינואר 2022: נערכו בדיקות.
בין 1 ל-8 במרץ 2022 נערכו חיפושים.
ב-9 ו-10 במרץ 2022 נערכו חיפושים.
במרץ 2022 נערכו חיפושים.
ממרץ עד מאי 2022 נערכו בדיקות.
בשנת 2022 נערכו בדיקות.
מ-2020 עד 2022 נערכו בדיקות.
באביב 2022 החל הגיוס.
בחורף 2022 החל הגיוס.
בתחילת מרץ 2022 החל הגיוס.
באמצע מרץ 2022 החל הגיוס.
בסוף מרץ 2022 החל הגיוס.
מאז 23 במאי 2022 חל איסור.
עד 23 במאי 2022 חל איסור.
בסביבות 23 במאי 2022 נערכו חיפושים.
כנראה ב-23 במאי 2022 נערכו חיפושים.
ב-23 במאי 2022 בשעה 12:30 נפתח המשפט.
ה-23 במאי 2022: נפתח המשפט.`,
  zh: `2022年5月23日，法院开庭。
2022年5月23日（星期一）：法院开庭。
2022/5/23：法院开庭。
二〇二二年五月二十三日法院开庭。
2022年3月1日至8日，进行了检查。
2022年3月1-8日，进行了检查。
2022年3月30日至4月2日，进行了检查。
2021年12月30日至2022年1月2日，进行了检查。
2022年3月1日至8日之间，进行了搜查。
2022年3月9日和10日，进行了搜查。
在2022年3月，进行了搜查。
2022年3月至5月，进行了检查。
在2022年，进行了检查。
2020年至2022年，进行了检查。
2022年春季，征兵开始。
2022年冬季，征兵开始。
2022年3月初，征兵开始。
2022年3月中旬，征兵开始。
2022年3月底，征兵开始。
自2022年5月23日起禁令生效。
直到2022年5月23日，禁令有效。
2022年5月23日左右，进行了搜查。
可能在2022年5月23日，进行了搜查。
2022年5月23日12时30分，法院开庭。
民国111年5月23日，法院开庭。`,
  ja: `2022年5月23日、裁判が始まった。
2022年5月23日（月）：裁判が始まった。
2022/05/23：裁判が始まった。
令和4年5月23日、裁判が始まった。
2022年3月1日から8日まで、検査が行われた。
2022年3月1日～8日、検査が行われた。
2022年3月30日から4月2日まで、検査が行われた。
2021年12月30日〜2022年1月2日、検査が行われた。
2022年3月1日から8日の間に、捜索が行われた。
2022年3月9日と10日、捜索が行われた。
2022年3月に捜索が行われた。
2022年3月から5月まで、検査が行われた。
2022年に、検査が行われた。
2020年から2022年まで、検査が行われた。
2022年春、徴兵が始まった。
2022年冬、徴兵が始まった。
2022年3月初め、徴兵が始まった。
2022年3月中旬、徴兵が始まった。
2022年3月末、徴兵が始まった。
2022年5月23日以降は禁止されている。
2022年5月23日まで、禁止されていた。
2022年5月23日頃、捜索が行われた。
おそらく2022年5月23日、捜索が行われた。
2022年5月23日12時30分、裁判が始まった。
２０２２年５月２３日、裁判が始まった。`,
}
