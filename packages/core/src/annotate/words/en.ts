import {annotationWords} from './vocabulary.ts'

export const english = () =>
  annotationWords({
    labels: {
      id: 'id',
      date: 'date',
      planned: 'planned for',
      place: 'place, places',
      by: 'by',
      to: 'to',
      status: 'status',
      certainty: 'certainty',
      tags: 'tags, tag',
      follows: 'follows',
    },
    statuses: {
      announced: 'announced',
      planned: 'planned',
      ongoing: 'ongoing, in progress',
      occurred: 'occurred, happened',
      cancelled: 'cancelled, canceled, failed',
      denied: 'denied',
      unknown: 'unknown',
    },
    certainties: {
      confirmed: 'confirmed',
      corroborated: 'corroborated',
      'single-source': 'single-source, single source',
      contested: 'contested, disputed',
      discounted: 'discounted',
      unassessed: 'unassessed',
    },
    correction: 'correction, corrected',
    retraction: 'retraction, retracted',
    qualifiers: {
      'more-than': 'more than, over, above, in excess of, upwards of',
      'less-than': 'less than, fewer than, under, below',
      'at-least': 'not less than, no fewer than, no less than, at least, a minimum of',
      'at-most': 'not more than, no more than, at most, up to, as many as, a maximum of',
      about: 'approximately, around, roughly, nearly, almost, about, some, close to',
    },
    units: {
      '%': '%, per cent, percent',
      roubles: 'roubles, rubles',
      dollars: 'dollars',
      euros: 'euros',
      km: 'km',
      kg: 'kg',
    },
    withheld: 'withheld, redacted, name withheld',
    prose: {
      statuses: {
        announced: 'announced, announces',
        planned:
          'plans to, plan to, planned to, is planning to, are planning to, intends to, intend to, is planned, are planned, was planned, were planned, is scheduled, are scheduled, was scheduled, were scheduled, has been scheduled, have been scheduled, is due to, are due to, was due to, were due to, is to be, are to be, was to be, were to be, is set to, are set to, will be held, will take place',
        postponed: 'postponed, rescheduled, put off, pushed back',
        occurred: 'took place, was held, were held, went ahead',
        cancelled:
          'cancelled, canceled, called off, failed, fell through, did not take place, scrapped, declared void, declared invalid',
        denied:
          'denied that, denies that, denied reports, denied the reports, denies reports, denied the report, denied rumours, denied rumors, denied the rumours, denied claims, denied the claims, denied information, denied the information, denied it, denied this, refuted, refutes',
      },
      noStatus:
        'as announced, previously announced, earlier announced, already announced, the announced, failed to, fails to, a failed, the failed, failed attempt, failed attempts, the cancelled, the canceled, the postponed',
      held: 'tender, tenders, auction, auctions, competition, rally, rallies, march, marches, concert, concerts, exercise, exercises, drill, drills, meeting, meetings, hearing, hearings, trial, trials, election, elections, referendum, conference, conferences, training, camp, talks, negotiations, summit, event, events, festival, session, sessions, inspection, inspections, parade, parades, protest, protests, strike, strikes, demonstration, demonstrations, call-up, visit, vigil, match',
      ahead:
        'will, shall, is to, are to, was to, were to, is going to, are going to, plans to, plan to, planned to, planned for, planned on, planned in, is planned, are planned, was planned, were planned, scheduled, intends to, intend to, is due to, are due to, was due to, were due to, due on, due in, due by, is set to, are set to, set for, expected to, expected in, expected on, provides for, postponed to, postponed until, postponed till, rescheduled, must, have until, has until',
      relative: 'who, whom, whose, which, where, when, if, unless, because, although, while, after',
      content: 'that, said, says, saying, told, according',
      negations: 'not, never, no longer, cannot',
      numbered:
        'no, nos, number, numbers, article, articles, art, section, sections, sec, part, parts, clause, paragraph, paragraphs, para, point, chapter, page, pages, p, pp, decree, law, order, resolution, directive, protocol, room, house, building, apartment, flat, floor, unit, school, hospital, colony, brigade, regiment, battalion, channel, version, age, aged, ages, group, case, ward, route, bus, flight, form, category, volume, vol, issue, phase, stage, level, line, figure, table, tel, phone, fax, top',
      uncounted:
        'year, years, yr, yrs, day, days, week, weeks, month, months, hour, hours, minute, minutes, second, seconds, am, pm, a.m, p.m, o’clock, st, street, avenue, ave, road, lane, square, th, nd, rd',
      stops:
        'is, are, was, were, be, been, being, am, has, have, had, will, would, can, could, may, might, must, shall, should, do, does, did, in, on, at, by, with, from, to, for, as, into, under, over, against, during, since, who, whom, whose, which, that, where, when, while, and, or, but, not, than, according, per, a, an, took, came, went, left, joined, received, gathered, attended, arrived, fled, died, signed, got, lost, won, began, became, said, appears, appeared, live, lived, work, worked',
      see: 'see, see also, see entry for, cf',
      scales: {thousand: 'thousand', million: 'million, mln', billion: 'billion, bn'},
    },
  })
