/** Leads in each language, each with what it means. The year of the document is 2022. */
export const forms: Record<string, [lead: string, meaning: string][]> = {
  en: [
    ['Week 21 of 2022', '2022-05-23/2022-05-29 within week'],
    ['2022-W21', '2022-05-23/2022-05-29 within week'],
    ['In the week of 25 May 2022', '2022-05-23/2022-05-29 within week'],
    ['In the week of Sunday, 22 May 2022', '2022-05-22/2022-05-28 within week'],
    ['In Q2 2022', '2022-04/2022-06 (2022-04-01/2022-06-30) within quarter'],
    ['In the last quarter of 2022', '2022-10/2022-12 (2022-10-01/2022-12-31) within quarter'],
    ['In the first half of 2022', '2022-01/2022-06 (2022-01-01/2022-06-30) within month'],
    ['In the first half of March 2022', '2022-03~ (2022-03-01/2022-03-15) within month approximate'],
    ['In the second half of the 19th century', '18XX~ (1850-01-01/1899-12-31) within century approximate'],
    ['On the fifth of May 2022', '2022-05-05 at day'],
    ['On May twenty-third, 2022', '2022-05-23 at day'],
    ['On 23 May 2022 at 5:30 pm', '2022-05-23 at day 17:30'],
    ['On 23 May 2022, at 12 a.m.', '2022-05-23 at day 00:00'],
    ['At 5 pm on 23 May 2022', '2022-05-23 at day 17:00'],
  ],
}
