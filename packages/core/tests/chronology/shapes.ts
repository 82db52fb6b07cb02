/** A document in a shape that real chronologies have, and the line and date of each event in it. */
export interface Shape {
  name: string
  lang: string
  source: string
  events: string[]
}

/** Written in the manner of encyclopedias, logs, tables and pasted reports; every sentence is made up. */
export const shapes: Shape[] = [
  {
    name: 'an encyclopedia’s list of days under months',
    lang: 'en',
    source:
      '# 1923 in Harbour City\n\nThe year in brief.\n\n## Events\n\n### January\n\n* **January 2** – The bridge opens.\n* **January 5 – January 9** – Strike at the mill.\n* January 20\n  * The mayor resigns.\n  * The bank closes.\n\n### February\n\n* **February 3** – The mill reopens.\n\n## See also\n\n* List of bridges\n\n## References\n\n* Archive, 5 May 1924.\n',
    events: ['9 1923-01-02', '10 1923-01-05/1923-01-09', '11 1923-01-20', '17 1923-02-03'],
  },
  {
    name: 'a change log, newest first',
    lang: 'en',
    source:
      '# Changelog\n\nAll notable changes.\n\n## [Unreleased]\n\n- Work on maps.\n\n## [1.2.0] - 2023-04-05\n\n### Added\n\n- Search.\n\n## [1.1.0] - 2023-01-20\n\n### Fixed\n\n- A crash.\n\n[1.2.0]: https://example.org/1.2.0\n',
    events: ['9 2023-04-05', '15 2023-01-20'],
  },
  {
    name: 'a change log with the date first',
    lang: 'en',
    source: '# News\n\n## 2023-04-05, version 1.2\n\n- Search.\n\n## 2023-01-20, version 1.1\n\n- A crash mended.\n',
    events: ['3 2023-04-05', '7 2023-01-20'],
  },
  {
    name: 'a table with the date last',
    lang: 'en',
    source:
      '| What | Where | Date |\n| - | - | - |\n| Strike | Mill | 5 May 1923 |\n| March | Harbour | 7 May 1923 |\n',
    events: ['3 1923-05-05', '4 1923-05-07'],
  },
  {
    name: 'a table with start and end',
    lang: 'en',
    source:
      '| Start | End | What |\n| - | - | - |\n| 5 May 1923 | 9 May 1923 | Strike |\n| 1 June 1923 | 3 July 1923 | Lockout |\n| 4 July 1923 | | March |\n',
    events: ['3 1923-05-05/1923-05-09', '4 1923-06-01/1923-07-03', '5 1923-07-04'],
  },
  {
    name: 'a table with day ranges and a year above',
    lang: 'en',
    source: '## 1923\n\n| Date | Event |\n| --- | --- |\n| 5–9 May | Strike |\n| 30 May – 2 June | Lockout |\n',
    events: ['5 1923-05-05/1923-05-09', '6 1923-05-30/1923-06-02'],
  },
  {
    name: 'a table whose rows share a year',
    lang: 'en',
    source:
      '| Year | Date | Event |\n| - | - | - |\n| 1923 | 5 May | Strike |\n| | 7 June | March |\n| 1924 | 2 January | Peace |\n| | 9 March | Vote |\n',
    events: ['3 1923-05-05', '4 1923-06-07', '5 1924-01-02', '6 1924-03-09'],
  },
  {
    name: 'a table of years only',
    lang: 'en',
    source:
      '| Year | Event |\n| - | - |\n| 1901 | The mill is built. |\n| 1910–1912 | It is enlarged. |\n| c. 1920 | It burns. |\n',
    events: ['3 1901', '4 1910/1912', '5 1920~'],
  },
  {
    name: 'lists of year, month and day inside each other',
    lang: 'en',
    source:
      '- 1923\n  - May\n    - 5: Strike.\n    - 7: March.\n  - June\n    - 2: Peace.\n- 1924\n  - January\n    - 9: Vote.\n',
    events: ['1 1923', '7 1924'],
  },
  {
    name: 'headings of year, month and day',
    lang: 'en',
    source:
      '# Strike\n\n## 1923\n\n### May\n\n#### 5\n\nThe mill stops.\n\n#### 7\n\nMarch.\n\n### June\n\n#### 2\n\nPeace.\n',
    events: ['7 1923-05-05', '11 1923-05-07', '17 1923-06-02'],
  },
  {
    name: 'headings of days with text behind',
    lang: 'en',
    source:
      '## May 1923\n\n### 5 May: the mill stops\n\nAt noon.\n\n### 7 May — march\n\nAt one.\n\n### Tuesday, 8 May\n\nRest.\n',
    events: ['3 1923-05-05', '7 1923-05-07', '11 1923-05-08'],
  },
  {
    name: 'a bold year alone over its days',
    lang: 'en',
    source: '**1923**\n\n5 May – Strike.\n\n7 May – March.\n\n**1924**\n\n2 January – Peace.\n',
    events: ['3 1923-05-05', '5 1923-05-07', '9 1924-01-02'],
  },
  {
    name: 'years descending',
    lang: 'en',
    source:
      '## 2022\n\n- 5 May: the mill closes.\n- 3 February: the last strike.\n\n## 2021\n\n- 30 December: talks.\n- 2 March: a strike.\n',
    events: ['3 2022-05-05', '4 2022-02-03', '8 2021-12-30', '9 2021-03-02'],
  },
  {
    name: 'lines of one paragraph parted by line breaks',
    lang: 'en',
    source: '5 May 1923 – Strike.\\\n7 May 1923 – March.  \n9 May 1923 – Peace.\n',
    events: ['1 1923-05-05', '2 1923-05-07', '3 1923-05-09'],
  },
  {
    name: 'dates in italics, links, bold and code of the encyclopedia',
    lang: 'en',
    source:
      '*5 May 1923*: Strike.\n\n[7 May](may7.md) 1923: March.\n\n**9 May** **1923**. Peace.\n\n***11 May 1923***\nRest.\n',
    events: ['1 1923-05-05', '3 1923-05-07', '5 1923-05-09', '7 1923-05-11'],
  },
  {
    name: 'leads behind emoji, bullets and marks',
    lang: 'en',
    source:
      '📅 5 May 1923: strike.\n\n• 7 May 1923: march.\n\n– 9 May 1923: peace.\n\n→ 11 May 1923: rest.\n\n[^1] 13 May 1923: vote.\n\n✅ **15 May 1923** count.\n\n[^1]: Gazette\n',
    events: ['1 1923-05-05', '3 1923-05-07', '5 1923-05-09', '7 1923-05-11', '9 1923-05-13', '11 1923-05-15'],
  },
  {
    name: 'bullets pasted as text in one paragraph',
    lang: 'en',
    source: 'What we know:\n• 5 May 1923: strike.\n• 7 May 1923: march.\n• 9 May 1923: peace.\n',
    events: ['2 1923-05-05', '3 1923-05-07', '4 1923-05-09'],
  },
  {
    name: 'a numbered list of dates',
    lang: 'en',
    source: '1. 5 May 1923: strike.\n2. 7 May 1923: march.\n3. On 9 May 1923 peace was made.\n',
    events: ['1 1923-05-05', '2 1923-05-07', '3 1923-05-09'],
  },
  {
    name: 'times below the heading of a day',
    lang: 'en',
    source:
      '# Outage\n\n## 2021-12-09\n\n- 14:30 – Alarms.\n- 14:45 – The team meets.\n- 16:00 UTC – Service is back.\n\n## 2021-12-10\n\n- 09:00 – Review.\n',
    events: ['3 2021-12-09', '9 2021-12-10'],
  },
  {
    name: 'stamps of time with a zone',
    lang: 'en',
    source:
      '- 2021-12-09T14:00Z Alarms.\n- 2021-12-09T14:30:05Z: the team meets.\n- 2021-12-09 16:00 UTC – service is back.\n- [2021-12-10 09:00:00] Review.\n',
    events: ['1 2021-12-09', '2 2021-12-09', '3 2021-12-09', '4 2021-12-10'],
  },
  {
    name: 'quotations are part of the event above',
    lang: 'en',
    source: '5 May 1923: strike.\n\n> 7 May 1923: a letter of the mayor.\n\n9 May 1923: peace.\n',
    events: ['1 1923-05-05', '5 1923-05-09'],
  },
  {
    name: 'HTML pasted from a word processor',
    lang: 'en',
    source: '<p class=MsoNormal><b>5 May 1923</b>: strike.</p>\n\n<p class=MsoNormal>7&nbsp;May 1923: march.</p>\n',
    events: ['1 1923-05-05', '3 1923-05-07'],
  },
  {
    name: 'HTML lists and line breaks pasted from a web page',
    lang: 'en',
    source:
      '<ul>\n<li>5 May 1923: strike.</li>\n<li>7 May 1923: march.</li>\n</ul>\n\n9 May 1923: peace.<br>\n11 May 1923: rest.<br/>\n',
    events: ['2 1923-05-05', '3 1923-05-07', '6 1923-05-09', '7 1923-05-11'],
  },
  {
    name: 'tabs and hard spaces between date and text',
    lang: 'en',
    source: '5 May 1923\tStrike.\n\n7\u00A0May\u00A01923\tMarch.\n\n9 May 1923 \u2013\u00A0Peace.\n',
    events: ['1 1923-05-05', '3 1923-05-07', '5 1923-05-09'],
  },
  {
    name: 'dates behind the place of a dispatch',
    lang: 'en',
    source:
      'MINSK, 5 May 1923 — A strike began.\n\nGOMEL, May 7, 1923 — A march.\n\nHARBOUR CITY (9 May 1923) – Peace.\n',
    events: ['1 1923-05-05', '3 1923-05-07', '5 1923-05-09'],
  },
  {
    name: 'sections of several years',
    lang: 'en',
    source:
      '## 2019–2021: before the strike\n\n### 2019\n\n- 5 May: talks.\n\n### 2020–21\n\n- In March 2020: more talks.\n- Late 2021: the end of talks.\n',
    events: ['5 2019-05-05', '9 2020-03', '10 2021~'],
  },
  {
    name: 'decades and centuries',
    lang: 'en',
    source: '- 12th century: a ford.\n- 1600s: a bridge.\n- 1840s: rails.\n- Early 1900s: the mill.\n- 1923: strike.\n',
    events: ['1 11XX', '2 160X', '3 184X', '4 190X~', '5 1923'],
  },
  {
    name: 'years before our era',
    lang: 'en',
    source: '- **c. 3000 BC** – A settlement.\n- 753 BC: a city.\n- 44 BCE – A murder.\n- AD 79: an eruption.\n',
    events: ['1 -2999~', '2 -0752', '3 -0043', '4 0079'],
  },
  {
    name: 'numbered days and weeks with their dates',
    lang: 'en',
    source:
      '### Day 1 (24 February 2022)\n\nIt began.\n\n### Day 2 (25 February 2022)\n\nIt went on.\n\n### Day 3 (26 February)\n\nAnd on.\n',
    events: ['1 2022-02-24', '5 2022-02-25', '9 2022-02-26'],
  },
  {
    name: 'weeks',
    lang: 'en',
    source: '## Week 12, 2022\n\nNothing of note.\n\n## Week 13, 2022\n\nA strike.\n',
    events: ['1 2022-03-21/2022-03-27', '5 2022-03-28/2022-04-03'],
  },
  {
    name: 'times of an incident',
    lang: 'en',
    source:
      '# Post-mortem\n\n## Summary\n\nOn 9 December 2021 the site was down.\n\n## Timeline (UTC)\n\n* 2021-12-09 14:02: alarms.\n* 2021-12-09 14:05: on call answers.\n* 2021-12-09 15:40: mended.\n\n## Lessons\n\nTest backups.\n',
    events: ['5 2021-12-09', '9 2021-12-09', '10 2021-12-09', '11 2021-12-09'],
  },
  {
    name: 'an introduction that speaks of dates',
    lang: 'en',
    source:
      'The mill was founded in 1901. In May 1923 it stood still.\n\nSince 1920, when wages fell, there had been talk of it. This page was last changed on 3 June 1990.\n\n## 1923\n\n5 May: strike.\n',
    events: ['7 1923-05-05'],
  },
  {
    name: 'a list below an event that is no list of events',
    lang: 'en',
    source:
      '5 May 1923: strike. The demands were:\n\n- eight hours\n- 12 days of leave\n- may nobody be dismissed\n\n7 May 1923: march.\n',
    events: ['1 1923-05-05', '7 1923-05-07'],
  },
  {
    name: 'sections behind the last event',
    lang: 'en',
    source:
      '## 1923\n\n- 5 May: strike.\n\n## Sources\n\n- Gazette, 6 May 1923\n- Herald, 7 May 1923\n\n## External links\n\n- [Archive](https://example.org), retrieved 3 June 1990\n',
    events: ['3 1923-05-05'],
  },
  {
    name: 'front matter of another tool',
    lang: 'en',
    source:
      '---\nlayout: post\ntitle: Strike\ndate: 2020-01-02 10:00:00 +0300\ntags: [mill, strike]\n---\n\n- 5 May 1923: strike.\n- 7 May: march.\n',
    events: ['8 1923-05-05', '9 1923-05-07'],
  },
  {
    name: 'a Belarusian list with the year in its heading',
    lang: 'be',
    source:
      '## 2021 год\n\n- **5 мая** – забастоўка.\n- **7–9 мая** – шэсце.\n\n### Чэрвень\n\n- 2 чэрвеня. Мір.\n\n## Крыніцы\n\n- Газета, 6 мая 2021 г.\n',
    events: ['3 2021-05-05', '4 2021-05-07/2021-05-09', '8 2021-06-02'],
  },
  {
    name: 'a Russian list in the manner of an encyclopedia',
    lang: 'ru',
    source:
      '## Хронология\n\n### 2021\n\n* 5 мая — забастовка.\n* 7 мая, 14:00 — шествие.\n* Июнь — переговоры.\n* Осень — мир.\n\n## Примечания\n\n* Газета, 6 мая 2021.\n',
    events: ['5 2021-05-05', '6 2021-05-07', '7 2021-06', '8 2021-23'],
  },
  {
    name: 'Ukrainian dates in bold with the year mark',
    lang: 'uk',
    source:
      '**5 травня 2021 р.** Страйк.\n\n**7 травня** – хода.\n\n**У червні** почалися переговори.\n\n**Джерела**\n\n- Газета\n',
    events: ['1 2021-05-05', '3 2021-05-07', '5 2021-06'],
  },
  {
    name: 'a Polish calendar',
    lang: 'pl',
    source:
      '## Kalendarium\n\n### 1923\n\n- 5 maja – strajk.\n- 7 maja 1923 r. – pochód.\n- czerwiec – rozmowy.\n- koniec roku – pokój.\n\n## Bibliografia\n\n- Gazeta, 6 maja 1923\n',
    events: ['5 1923-05-05', '6 1923-05-07', '7 1923-06'],
  },
  {
    name: 'a German chronicle with dotted days',
    lang: 'de',
    source:
      '# Chronik\n\n## 1923\n\n5. Mai: Streik.\n\n7. Mai: Marsch.\n\n12.–15. Juni: Verhandlungen.\n\n## 1924\n\n02.01. Frieden.\n\n## Quellen\n\nZeitung vom 6. Mai 1923.\n',
    events: ['5 1923-05-05', '7 1923-05-07', '9 1923-06-12/1923-06-15', '13 1924-01-02'],
  },
  {
    name: 'a French chronology',
    lang: 'fr',
    source:
      '## Mai 1923\n\n- **1er mai** : grève.\n- **Du 5 au 9 mai** : marche.\n- Mi-mai : pourparlers.\n\n## Voir aussi\n\n- Le 3 juin 1990, une exposition.\n',
    events: ['3 1923-05-01', '4 1923-05-05/1923-05-09', '5 1923-05~'],
  },
  {
    name: 'a Spanish chronology',
    lang: 'es',
    source:
      '### 1923\n\n* 5 de mayo: huelga.\n* Del 7 al 9 de mayo: marcha.\n* Mayo de 1924: paz.\n\n### Referencias\n\n* El Diario, 6 de mayo de 1923.\n',
    events: ['3 1923-05-05', '4 1923-05-07/1923-05-09', '5 1924-05'],
  },
  {
    name: 'a year that stands as a sentence',
    lang: 'uk',
    source: '1914. Тихий океан. Почалися бої.\n\n1915. Східний фронт. Відступ.\n',
    events: ['1 1914', '3 1915'],
  },
  {
    name: 'definition lists',
    lang: 'en',
    source: '5 May 1923\n: Strike.\n\n7 May 1923\n: March.\n',
    events: ['1 1923-05-05', '4 1923-05-07'],
  },
  {
    name: 'months as bold lines over lists of days',
    lang: 'en',
    source: '# 1923\n\n**May**\n\n- 5: strike.\n- 7–9: march.\n- 11th: rest.\n\n**June**\n\n- 2: peace.\n',
    events: ['5 1923-05-05', '6 1923-05-07/1923-05-09', '7 1923-05-11', '11 1923-06-02'],
  },
  {
    name: 'a month above a table of days',
    lang: 'en',
    source:
      '## May 1923\n\n| Day | Event |\n| - | - |\n| 5 | Strike |\n| 7 | March |\n\n## June 1923\n\n| Day | Event |\n| - | - |\n| 2 | Peace |\n',
    events: ['5 1923-05-05', '6 1923-05-07', '12 1923-06-02'],
  },
]
