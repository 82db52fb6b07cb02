import {expect, test} from 'vitest'
import {say} from './say.ts'

test('Ukrainian: a story goes on from the date told last', () => {
  expect(
    say(
      `22 січня 1918 року рада проголосила незалежність. Того ж дня почалися бої. Через два дні ворог відступив, а наступного місяця повернувся. Наприкінці того ж місяця уклали мир. Восени 1941-го місто зайняли, у травні наступного року звільнили. До кінця року все відбудували.`,
      'uk',
    ),
  ).toMatchInlineSnapshot(
    `"[22 січня 1918 року = 1918-01-22] рада проголосила незалежність. [Того ж дня = 1918-01-22] почалися бої. [Через два дні = 1918-01-24] ворог відступив, а [наступного місяця = 1918-02] повернувся. [Наприкінці того ж місяця = 1918-02~] уклали мир. [Восени 1941-го = 1941-23] місто зайняли, [у травні наступного року = 1942-05 !] звільнили. [До кінця року = ../1942~] все відбудували."`,
  )
})

test('Ukrainian: ranges, decades, lengths of time and references', () => {
  expect(
    say(
      `З 5 по 9 березня 1919 року, у 1941—1945 роках, у 1920-х, на початку 1943, вранці 5 травня 1920 року, у ніч на 3 червня. Протягом двох тижнів, три роки, кілька місяців, півроку, останні три дні, щороку, кожного дня. Нині там музей; нещодавно його відкрили. 2000 осіб, 1500 солдатів.`,
      'uk',
    ),
  ).toMatchInlineSnapshot(
    `"[З 5 по 9 березня 1919 року = 1919-03-05/1919-03-09], [у 1941—1945 роках = 1941/1945], [у 1920-х = 192X], [на початку 1943 = 1943~], [вранці 5 травня 1920 року = 1920-05-05], [у ніч на 3 червня = 1919-06-03 !]. Протягом [двох тижнів = P2W duration], [три роки = P3Y duration], [кілька місяців = PXM duration], [півроку = P6M duration], [останні три дні = P3D duration], [щороку = XXXX set], [кожного дня = P1D set]. [Нині = PRESENT_REF reference] там музей; [нещодавно = PAST_REF reference] його відкрили. 2000 осіб, 1500 солдатів."`,
  )
})

test('Ukrainian: days count from the date of the document', () => {
  expect(
    say(
      'Вчора суд виніс вирок. Минулого тижня було слухання, рік тому — арешт. У понеділок подали скаргу.',
      'uk',
      '2022-05-26',
    ),
  ).toMatchInlineSnapshot(
    `"[Вчора = 2022-05-25] суд виніс вирок. [Минулого тижня = 2022-05-16/2022-05-22] було слухання, [рік тому = 2021] — арешт. [У понеділок = 2022-05-23] подали скаргу."`,
  )
})

test('Ukrainian: seasons, centuries, winters of two years, lengths in one word, and what is none of them', () => {
  expect(
    say(
      `Влітку 1940-го, на початку весни 1943 року, взимку 1941—1942 років, у 490 році до н. е., в V столітті до н. е., у ніч з 21 на 22 червня 1941 року, від 5 липня до 23 серпня 1943 року, у листопаді-грудні 1942. Чотирирічна війна, двотижневий бій, понад 200 днів, менше ніж за місяць. Загинуло 1939 осіб у 2000 кілометрах; наказ № 1942. Переміг у 1936.`,
      'uk',
    ),
  ).toMatchInlineSnapshot(
    `"[Влітку 1940-го = 1940-22], [на початку весни 1943 року = 1943-21~], [взимку 1941—1942 років = 1941-24], [у 490 році до н. е. = -0489], [в V столітті до н. е. = -04XX], [у ніч з 21 на 22 червня 1941 року = 1941-06-21/1941-06-22], [від 5 липня до 23 серпня 1943 року = 1943-07-05/1943-08-23], [у листопаді-грудні 1942 = 1942-11/1942-12]. [Чотирирічна = P4Y duration] війна, [двотижневий = P2W duration] бій, понад [200 днів = P200D duration], менше ніж за [місяць = P1M duration]. Загинуло 1939 осіб у 2000 кілометрах; наказ № 1942. Переміг [у 1936 = 1936]."`,
  )
})

test('Russian', () => {
  expect(
    say(
      `22 января 1918 года город пал. В тот же день начались бои. Через два дня враг отступил, в следующем месяце вернулся. В мае следующего года подписали мир. Спустя год, за год до войны, до конца года. Ныне там музей. В течение двух недель, полгода, ежегодно. В 1500 метрах, 2000 человек, в 1943.`,
      'ru',
    ),
  ).toMatchInlineSnapshot(
    `"[22 января 1918 года = 1918-01-22] город пал. [В тот же день = 1918-01-22] начались бои. [Через два дня = 1918-01-24] враг отступил, [в следующем месяце = 1918-02] вернулся. [В мае следующего года = 1919-05] подписали мир. [Спустя год = 1920], за [год до = 1919 !] войны, [до конца года = ../1919~ !]. [Ныне = PRESENT_REF reference] там музей. В течение [двух недель = P2W duration], [полгода = P6M duration], [ежегодно = XXXX set]. В 1500 метрах, 2000 человек, [в 1943 = 1943]."`,
  )
})

test('Belarusian', () => {
  expect(
    say(
      `22 студзеня 1918 года горад упаў. У той жа дзень пачаліся баі. Праз два дні вораг адступіў, у наступным месяцы вярнуўся. У маі таго ж года падпісалі мір. Да канца года ўсё адбудавалі. Цяпер там музей. Цягам двух тыдняў, паўгода, штогод.`,
      'be',
    ),
  ).toMatchInlineSnapshot(
    `"[22 студзеня 1918 года = 1918-01-22] горад упаў. [У той жа дзень = 1918-01-22] пачаліся баі. [Праз два дні = 1918-01-24] вораг адступіў, [у наступным месяцы = 1918-02] вярнуўся. [У маі таго ж года = 1918-05] падпісалі мір. [Да канца года = ../1918~] ўсё адбудавалі. [Цяпер = PRESENT_REF reference] там музей. Цягам [двух тыдняў = P2W duration], [паўгода = P6M duration], [штогод = XXXX set]."`,
  )
})

test('Polish', () => {
  expect(
    say(
      `22 stycznia 1918 roku miasto padło. Tego samego dnia zaczęły się walki. Dwa dni później wróg się wycofał, w następnym miesiącu wrócił. W maju tego samego roku podpisano pokój. Do końca roku wszystko odbudowano. Obecnie jest tam muzeum. Przez dwa tygodnie, pół roku, corocznie.`,
      'pl',
    ),
  ).toMatchInlineSnapshot(
    `"[22 stycznia 1918 roku = 1918-01-22] miasto padło. [Tego samego dnia = 1918-01-22] zaczęły się walki. [Dwa dni później = 1918-01-24] wróg się wycofał, [w następnym miesiącu = 1918-02] wrócił. [W maju tego samego roku = 1918-05] podpisano pokój. [Do końca roku = ../1918~] wszystko odbudowano. [Obecnie = PRESENT_REF reference] jest tam muzeum. Przez [dwa tygodnie = P2W duration], [pół roku = P0.5Y duration], [corocznie = XXXX set]."`,
  )
})

test('German', () => {
  expect(
    say(
      `Am 22. Januar 1918 fiel die Stadt. Am selben Tag begannen die Kämpfe. Zwei Tage später zog der Feind ab, im folgenden Monat kam er wieder. Im Mai desselben Jahres schloss man Frieden, ein Jahr darauf wurde gewählt. Ende des Jahres war alles gebaut. Derzeit ist dort ein Museum. Zwei Wochen, einige Monate, jährlich.`,
      'de',
    ),
  ).toMatchInlineSnapshot(
    `"[Am 22. Januar 1918 = 1918-01-22] fiel die Stadt. [Am selben Tag = 1918-01-22] begannen die Kämpfe. [Zwei Tage später = 1918-01-24] zog der Feind ab, [im folgenden Monat = 1918-02] kam er wieder. [Im Mai desselben Jahres = 1918-05] schloss man Frieden, [ein Jahr darauf = 1919] wurde gewählt. [Ende des Jahres = 1919~ !] war alles gebaut. [Derzeit = PRESENT_REF reference] ist dort ein Museum. [Zwei Wochen = P2W duration], [einige Monate = PXM duration], [jährlich = XXXX set]."`,
  )
})

test('French', () => {
  expect(
    say(
      `Le 22 janvier 1918, la ville tomba. Le même jour, les combats commencèrent. Deux jours plus tard, l'ennemi partit ; il revint le mois suivant. En mai de la même année, on fit la paix. L'année suivante, on vota. À la fin de l'année, tout était bâti. Actuellement, c'est un musée. Pendant deux semaines, quelques mois, chaque année.`,
      'fr',
    ),
  ).toMatchInlineSnapshot(
    `"[Le 22 janvier 1918 = 1918-01-22], la ville tomba. [Le même jour = 1918-01-22], les combats commencèrent. [Deux jours plus tard = 1918-01-24], l'ennemi partit ; il revint [le mois suivant = 1918-02]. [En mai de la même année = 1918-05], on fit la paix. [L'année suivante = 1919], on vota. [À la fin de l'année = 1919~], tout était bâti. [Actuellement = PRESENT_REF reference], c'est un musée. Pendant [deux semaines = P2W duration], [quelques mois = PXM duration], [chaque année = P1Y set]."`,
  )
})

test('Spanish', () => {
  expect(
    say(
      `El 22 de enero de 1918 cayó la ciudad. El mismo día comenzaron los combates. Dos días después el enemigo se fue; volvió al mes siguiente. En mayo del mismo año hubo paz. El año siguiente se votó. A finales de ese año todo estaba hecho. Actualmente es un museo. Durante dos semanas, algunos meses, cada año.`,
      'es',
    ),
  ).toMatchInlineSnapshot(
    `"[El 22 de enero de 1918 = 1918-01-22] cayó la ciudad. [El mismo día = 1918-01-22] comenzaron los combates. [Dos días después = 1918-01-24] el enemigo se fue; volvió [al mes siguiente = 1918-02]. [En mayo del mismo año = 1918-05] hubo paz. [El año siguiente = 1919] se votó. [A finales de ese año = 1919~] todo estaba hecho. [Actualmente = PRESENT_REF reference] es un museo. Durante [dos semanas = P2W duration], [algunos meses = PXM duration], [cada año = P1Y set]."`,
  )
})

test('languages without words of prose count back in the words of their leads', () => {
  expect(
    say('Il 22 gennaio 1918 la città cadde. Lo stesso giorno iniziarono i combattimenti.', 'it'),
  ).toMatchInlineSnapshot(
    `"[Il 22 gennaio 1918 = 1918-01-22] la città cadde. [Lo stesso giorno = 1918-01-22] iniziarono i combattimenti."`,
  )
})
