/** One short report in five languages, each with what it takes to get a page of every kind. */
export const reports: Record<string, string> = {
  en: report({
    lang: 'en',
    title: 'A harbour, day by day',
    intro: 'What was seen at the gate. See [the rules](https://example.org/rules).',
    first: 'On 1 March 2022, about **20** men opened the gate.',
    image: 'A boat on its side',
    details: [
      'ID: opening, first-opening',
      'Place: Harbour',
      'By: Watch',
      'Status: announced → cancelled',
      'Certainty: contested',
      'Tags: #gate',
    ],
    correction: 'Correction (20 June 2022):** the gate was open before.',
    second: 'On 1 March 2022, a boat left the town.',
    secondDetails: ['ID: boat', 'Place: Town', 'Follows: opening', 'Tags: #gate'],
    third: 'On 5 May 2022, a fire was seen.',
    thirdDetails: ['ID: fire'],
    retraction: 'Retraction (21 June 2022):** nobody had seen it.',
    outro: 'The gate is closed.',
    source: 'Watch, [notice](https://example.org/n), 1 March 2022',
  }),
  be: report({
    lang: 'be',
    title: 'Гавань дзень за днём',
    intro: 'Што бачылі каля брамы. Глядзіце [правілы](https://example.org/rules).',
    first: '1 сакавіка 2022 года каля **20** мужчын адчынілі браму.',
    image: 'Лодка на баку',
    details: [
      'ID: opening, first-opening',
      'Месца: Гавань',
      'Кім: Варта',
      'Статус: абвешчана → скасавана',
      'Верагоднасць: спрэчна',
      'Меткі: #gate',
    ],
    correction: 'Выпраўленне (20 чэрвеня 2022 года):** брама была адчынена раней.',
    second: '1 сакавіка 2022 года лодка пакінула горад.',
    secondDetails: ['ID: boat', 'Месца: Горад', 'Пасля: opening', 'Меткі: #gate'],
    third: '5 мая 2022 года бачылі пажар.',
    thirdDetails: ['ID: fire'],
    retraction: 'Адкліканне (21 чэрвеня 2022 года):** ніхто яго не бачыў.',
    outro: 'Брама зачынена.',
    source: 'Варта, [абвестка](https://example.org/n), 1 сакавіка 2022 года',
  }),
  ru: report({
    lang: 'ru',
    title: 'Гавань день за днём',
    intro: 'Что видели у ворот. Смотрите [правила](https://example.org/rules).',
    first: '1 марта 2022 года около **20** мужчин открыли ворота.',
    image: 'Лодка на боку',
    details: [
      'ID: opening, first-opening',
      'Место: Гавань',
      'Кем: Стража',
      'Статус: объявлено → отменено',
      'Достоверность: спорно',
      'Метки: #gate',
    ],
    correction: 'Исправление (20 июня 2022 года):** ворота были открыты раньше.',
    second: '1 марта 2022 года лодка вышла из города.',
    secondDetails: ['ID: boat', 'Место: Город', 'После: opening', 'Метки: #gate'],
    third: '5 мая 2022 года видели пожар.',
    thirdDetails: ['ID: fire'],
    retraction: 'Отзыв (21 июня 2022 года):** никто его не видел.',
    outro: 'Ворота закрыты.',
    source: 'Стража, [извещение](https://example.org/n), 1 марта 2022 года',
  }),
  ar: report({
    lang: 'ar',
    title: 'الميناء يومًا بيوم',
    intro: 'ما شوهد عند البوابة. انظر [القواعد](https://example.org/rules).',
    first: 'في 1 مارس 2022 فتح نحو **20** رجلًا البوابة.',
    image: 'قارب على جنبه',
    details: [
      'المعرف: opening, first-opening',
      'المكان: الميناء',
      'الجهة: الحراسة',
      'الحالة: معلن → ملغى',
      'الموثوقية: محل خلاف',
      'الوسوم: #gate',
    ],
    correction: 'تصحيح (20 يونيو 2022):** كانت البوابة مفتوحة من قبل.',
    second: 'في 1 مارس 2022 غادر قارب المدينة.',
    secondDetails: ['المعرف: boat', 'المكان: المدينة', 'يتبع: opening', 'الوسوم: #gate'],
    third: 'في 5 مايو 2022 شوهد حريق.',
    thirdDetails: ['المعرف: fire'],
    retraction: 'سحب (21 يونيو 2022):** لم يره أحد.',
    outro: 'البوابة مغلقة.',
    source: 'الحراسة، [إعلان](https://example.org/n)، 1 مارس 2022',
  }),
  fa: report({
    lang: 'fa',
    title: 'بندر، روز به روز',
    intro: 'آنچه کنار دروازه دیده شد. [قواعد](https://example.org/rules) را ببینید.',
    first: 'در 1 مارس 2022 حدود **20** مرد دروازه را باز کردند.',
    image: 'قایقی بر پهلو',
    details: [
      'شناسه: opening, first-opening',
      'مکان: بندر',
      'توسط: نگهبانی',
      'وضعیت: اعلام‌شده → لغوشده',
      'قطعیت: مورد اختلاف',
      'برچسب‌ها: #gate',
    ],
    correction: 'تصحیح (20 ژوئن 2022):** دروازه پیش‌تر باز بود.',
    second: 'در 1 مارس 2022 قایقی شهر را ترک کرد.',
    secondDetails: ['شناسه: boat', 'مکان: شهر', 'در پی: opening', 'برچسب‌ها: #gate'],
    third: 'در 5 مه 2022 آتشی دیده شد.',
    thirdDetails: ['شناسه: fire'],
    retraction: 'پس‌گرفتن (21 ژوئن 2022):** هیچ‌کس آن را ندیده بود.',
    outro: 'دروازه بسته است.',
    source: 'نگهبانی، [اعلان](https://example.org/n)، 1 مارس 2022',
  }),
}

interface ReportText {
  lang: string
  title: string
  intro: string
  first: string
  image: string
  details: string[]
  correction: string
  second: string
  secondDetails: string[]
  third: string
  thirdDetails: string[]
  retraction: string
  outro: string
  source: string
}

function report(text: ReportText): string {
  const list = (details: string[]) => details.map((detail) => `- ${detail}`).join('\n')
  return [
    `---\ntitle: ${text.title}\nlang: ${text.lang}\nversion: '2'\n---`,
    text.intro,
    `${text.first}[^n]`,
    `![${text.image}](media/boat.svg "graphic")`,
    list(text.details),
    `> **${text.correction}`,
    text.second,
    list(text.secondDetails),
    text.third,
    list(text.thirdDetails),
    `> **${text.retraction}`,
    '---',
    text.outro,
    `[^n]: ${text.source}\n`,
  ].join('\n\n')
}
