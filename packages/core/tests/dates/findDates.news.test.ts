import {expect, test} from 'vitest'
import {say} from './say.ts'

/** A Friday. */
const written = '1998-02-13'

test('what a report of its day says counts from that day', () => {
  expect(
    say(
      'The firm said Thursday that it lost money last year. It was fined yesterday and will be heard next month. Earlier this week, on Monday night, the day before yesterday and the day after tomorrow; this morning; two weeks ago; a year ago.',
      'en',
      written,
    ),
  ).toMatchInlineSnapshot(
    `"The firm said [Thursday = 1998-02-12] that it lost money [last year = 1997]. It was fined [yesterday = 1998-02-12] and will be heard [next month = 1998-03]. [Earlier this week = 1998-02-09/1998-02-15], [on Monday night = 1998-02-09], [the day before yesterday = 1998-02-11] and [the day after tomorrow = 1998-02-15]; [this morning = 1998-02-13]; [two weeks ago = 1998-01-30]; [a year ago = 1997]."`,
  )
})

test('a report that tells of other years goes on to speak of its own days', () => {
  expect(
    say('He was elected in 1990. He spoke on Friday and left yesterday, officials said.', 'en', written),
  ).toMatchInlineSnapshot(
    `"He was elected [in 1990 = 1990]. He spoke [on Friday = 1998-02-13 !] and left [yesterday = 1998-02-12], officials said."`,
  )
})

test('lengths of time take in what leads up to them', () => {
  expect(
    say(
      'Over the past five years, in the last two decades, the past decade, for two years after the war, for the next year, half an hour, an hour and a half, nine months, a six-month contract, the next five days, decades.',
      'en',
      written,
    ),
  ).toMatchInlineSnapshot(
    `"Over [the past five years = P5Y duration], in [the last two decades = P2DE duration], [the past decade = P1DE duration], for [two years = P2Y duration] after the war, for [the next year = P1Y duration], [half an hour = PT30M duration], [an hour and a half = PT1.5H duration], [nine months = P9M duration], a [six-month = P6M duration] contract, [the next five days = P5D duration], [decades = PXDE duration]."`,
  )
})

test('what is repeated', () => {
  expect(
    say('Every month, every two weeks, each Friday, on Mondays, every spring, per day, annually.', 'en', written),
  ).toMatchInlineSnapshot(
    `"[Every month = P1M set], [every two weeks = P2W set], [each Friday = XXXX-WXX-5 set], on [Mondays = XXXX-WXX-1 set], [every spring = XXXX-SP set], [per day = P1D set], [annually = XXXX set]."`,
  )
})

test('short years take the century of the text, and say so', () => {
  expect(say("The '80s were calm. In '89 he left. It cost '45 a head.", 'en', written)).toMatchInlineSnapshot(
    `"The '[80s = 198X !] were calm. In '[89 = 1989 !] he left. It cost '45 a head."`,
  )
})

test('the year behind a month may be told in words', () => {
  expect(
    say('In June 1941 it began. In May of the following year and on 3 July of that year they met.', 'en'),
  ).toMatchInlineSnapshot(
    `"[In June 1941 = 1941-06] it began. [In May of the following year = 1942-05] and [on 3 July of that year = 1942-07-03] they met."`,
  )
})

test('a day, a month or a year that is singled out or named is the one beside it', () => {
  expect(
    say(
      'On June 6, 1944 (known as D-Day) they landed. May 2005 was the deadliest month of all. April 9, 2009, the sixth anniversary, was calm.',
      'en',
    ),
  ).toMatchInlineSnapshot(
    `"[On June 6, 1944 = 1944-06-06] (known as D-[Day = 1944-06-06 !]) they landed. [May 2005 = 2005-05] was the deadliest [month = 2005-05 !] of all. [April 9, 2009 = 2009-04-09], the sixth [anniversary = 2009-04-09 !], was calm."`,
  )
})

test('days of the month, winters and quarters', () => {
  expect(
    say(
      'They came on 3 May 1922 and left on the 11th. In the winter of 1941-42 and in the year 2000. The latest quarter was good; three quarters of them came.',
      'en',
      written,
    ),
  ).toMatchInlineSnapshot(
    `"They came [on 3 May 1922 = 1922-05-03] and left [on the 11th = 1922-05-11 !]. [In the winter of 1941-42 = 1941-24] and [in the year 2000 = 2000]. [The latest quarter = 1922-01/1922-03 !] was good; three quarters of them came."`,
  )
})

test('no phrase goes on behind a blank line', () => {
  expect(say('The allies close in\n\nOn June 6, 1944 they landed.', 'en')).toMatchInlineSnapshot(`
    "The allies close in

    [On June 6, 1944 = 1944-06-06] they landed."
  `)
})

test('a report that dates no day of another time counts days and months from its own', () => {
  expect(
    say(
      'The trial over the 1995 attack began last month. He is held since Monday, until Thursday. Third-quarter profit rose.',
      'en',
      written,
    ),
  ).toMatchInlineSnapshot(
    `"The trial over [the 1995 = 1995] attack began [last month = 1998-01 !]. He is held [since Monday = 1998-02-09/.. !], [until Thursday = ../1998-02-19]. [Third-quarter = 1998-07/1998-09 !] profit rose."`,
  )
})
