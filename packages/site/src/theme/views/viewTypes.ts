import type {ViewTypes} from './viewType.ts'

/** What every page kind gives its template. Written by `pnpm run docs` from `PageViews`. */
export const viewTypes: ViewTypes = {
  pages: {
    home: 'HomeView',
    chronology: 'ChronologyView',
    event: 'EventPageView',
    period: 'PeriodPageView',
    page: 'OwnPageView',
    'not-found': 'NotFoundView',
  },
  objects: {
    HomeView: {
      meaning: '',
      fields: {
        home: {type: 'HomeView.home', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'HomeView.home': {
      meaning: '',
      fields: {
        blocks: {
          type: 'BlockView',
          list: true,
          meaning: 'Text of `content/pages/index.md`, or the introduction of the only chronology.',
        },
        chronologies: {type: 'ChronologySummary', list: true, meaning: 'Newest first.'},
        latest: {type: 'EventView', list: true, meaning: 'The latest events of all chronologies, newest first.'},
      },
    },
    BlockView: {
      meaning: 'A block of an event, ready to print. The lead of the first block is gone: the date is shown beside it.',
      fields: {
        isText: {type: 'boolean', meaning: ''},
        isNote: {type: 'boolean', meaning: ''},
        isQuotation: {type: 'boolean', meaning: ''},
        html: {type: 'text', meaning: ''},
      },
    },
    ChronologySummary: {
      meaning: 'A chronology in short, as a list of reports shows it.',
      fields: {
        title: {type: 'text', meaning: ''},
        subtitle: {type: 'text', nullable: true, meaning: ''},
        href: {type: 'text', meaning: ''},
        lang: {type: 'text', meaning: ''},
        period: {type: 'text', nullable: true, meaning: '`9 February – 30 June 2022`; `null` without events.'},
        eventsText: {type: 'text', meaning: ''},
        sourcesText: {type: 'text', meaning: ''},
        strip: {type: 'StripView', nullable: true, meaning: ''},
      },
    },
    StripView: {
      meaning:
        'The density strip, in units of an SVG view box: one bar per day, week or month by the length of the period, a label per month or year, a band per range.',
      fields: {
        width: {type: 'number', meaning: ''},
        height: {type: 'number', meaning: ''},
        alternative: {type: 'text', meaning: 'The strip in one sentence, for those who cannot see it.'},
        bars: {type: 'StripView.bars', list: true, meaning: ''},
        bands: {
          type: 'StripView.bands',
          list: true,
          meaning: 'Events that last, as thin bands; `uncertain` ones are hatched.',
        },
        months: {
          type: 'StripView.months',
          list: true,
          meaning: 'Stretches of the axis that are links, with their label and the number of events.',
        },
      },
    },
    'StripView.bars': {
      meaning: '',
      fields: {
        x: {type: 'number', meaning: ''},
        y: {type: 'number', meaning: ''},
        width: {type: 'number', meaning: ''},
        height: {type: 'number', meaning: ''},
        count: {type: 'number', meaning: ''},
        title: {type: 'text', meaning: ''},
      },
    },
    'StripView.bands': {
      meaning: '',
      fields: {
        x: {type: 'number', meaning: ''},
        y: {type: 'number', meaning: ''},
        width: {type: 'number', meaning: ''},
        height: {type: 'number', meaning: ''},
        uncertain: {type: 'boolean', meaning: ''},
        title: {type: 'text', meaning: ''},
      },
    },
    'StripView.months': {
      meaning: '',
      fields: {
        x: {type: 'number', meaning: ''},
        width: {type: 'number', meaning: ''},
        label: {type: 'text', meaning: ''},
        longLabel: {type: 'text', meaning: ''},
        href: {type: 'text', nullable: true, meaning: ''},
        count: {type: 'number', meaning: ''},
      },
    },
    EventView: {
      meaning: 'An event as any page shows it.',
      fields: {
        id: {type: 'text', meaning: ''},
        anchor: {type: 'text', meaning: '`id` of the element on pages that show several events; equal to `id`.'},
        href: {type: 'text', meaning: "The event's own page, relative to the page it is shown on."},
        address: {
          type: 'text',
          meaning:
            "The same address to be read on paper: whole where the site's `url` is configured, else from the root of the site.",
        },
        title: {type: 'text', meaning: ''},
        languages: {
          type: 'LanguageView',
          list: true,
          meaning: 'The event in the other editions of the chronology that have it.',
        },
        date: {type: 'DateView', meaning: ''},
        concerns: {type: 'DateView', nullable: true, meaning: 'What the event is about, where that is another date.'},
        sharesDate: {
          type: 'boolean',
          meaning:
            'True where the event before it on the page has the same date, so that the date need not stand twice.',
        },
        blocks: {type: 'BlockView', list: true, meaning: ''},
        corrections: {type: 'CorrectionView', list: true, meaning: ''},
        sources: {type: 'SourceView', list: true, meaning: ''},
        actors: {type: 'TermView', list: true, meaning: ''},
        places: {type: 'TermView', list: true, meaning: ''},
        tags: {type: 'TermView', list: true, meaning: ''},
        figures: {type: 'text', list: true, meaning: ''},
        status: {type: 'TermView', nullable: true, meaning: '`null` where the chronology does not say.'},
        statusHistory: {type: 'StatusChangeView', list: true, meaning: ''},
        certainty: {type: 'TermView', nullable: true, meaning: ''},
        certaintyNote: {type: 'text', nullable: true, meaning: ''},
        inferred: {type: 'text', list: true, meaning: 'Names of the fields the parser inferred, as words.'},
      },
    },
    LanguageView: {
      meaning: 'Where a page or an event stands in one of the editions.',
      fields: {
        lang: {type: 'text', meaning: '`be`'},
        dir: {type: 'text', choices: ['ltr', 'rtl'], meaning: ''},
        name: {type: 'text', meaning: 'Name of the language in that language: `Беларуская`.'},
        href: {type: 'text', meaning: 'Relative to the page the link stands on.'},
        current: {type: 'boolean', meaning: 'True for the edition that the link stands in.'},
        exact: {
          type: 'boolean',
          meaning:
            'False where that edition lacks the page and the link leads to the chronology or to the home page instead.',
        },
      },
    },
    DateView: {
      meaning: 'A date as the source has it, in the words of the edition. Never more precise than the source.',
      fields: {
        text: {type: 'text', meaning: '`23 May 2022`, `1–8 March 2022`, `about 1937`.'},
        day: {
          type: 'text',
          meaning:
            'Without the year and month that the section around it says: `23`, `1–8`. The whole text where that cannot be.',
        },
        weekday: {type: 'text', nullable: true, meaning: 'Short weekday name of a single day, else `null`.'},
        month: {
          type: 'text',
          nullable: true,
          meaning:
            'Month and year as words, `May 2022`; `null` where the date is vaguer than a month or spans several.',
        },
        datetime: {
          type: 'text',
          nullable: true,
          meaning: 'Value for `<time datetime>`, only where HTML allows it: a day, month or year without doubt.',
        },
        edtf: {type: 'text', meaning: ''},
        doubt: {
          type: 'text',
          nullable: true,
          meaning: 'Words for a doubt about the date itself (`approximate`, `uncertain`), else `null`.',
        },
        source: {type: 'text', meaning: 'Words of the author that the date was read from.'},
      },
    },
    CorrectionView: {
      meaning: '',
      fields: {
        isRetraction: {type: 'boolean', meaning: ''},
        date: {type: 'DateView', nullable: true, meaning: ''},
        html: {type: 'text', meaning: ''},
      },
    },
    SourceView: {
      meaning: '',
      fields: {
        number: {type: 'number', meaning: ''},
        anchor: {type: 'text', meaning: '`id` of the element, unique on every page: `2022-05-23-tender-source-1`.'},
        html: {type: 'text', meaning: 'The citation as the author wrote it.'},
        url: {type: 'text', nullable: true, meaning: ''},
        archiveUrl: {type: 'text', nullable: true, meaning: ''},
        archiveDate: {type: 'text', nullable: true, meaning: 'Words for the time of the capture, else `null`.'},
      },
    },
    TermView: {
      meaning: '',
      fields: {
        id: {type: 'text', meaning: 'Value of the model: `cancelled`, `single-source`, `ministry-of-defence`.'},
        text: {type: 'text', meaning: 'The same in the words of the edition.'},
      },
    },
    StatusChangeView: {
      meaning: '',
      fields: {
        id: {type: 'text', meaning: ''},
        text: {type: 'text', meaning: ''},
        date: {type: 'DateView', nullable: true, meaning: ''},
      },
    },
    SiteView: {
      meaning:
        'What every page knows of the site. Theme settings are not here: they reach the pages as CSS custom properties.',
      fields: {
        title: {type: 'text', meaning: ''},
        description: {type: 'text', nullable: true, meaning: ''},
        home: {type: 'text', meaning: 'Address of the home page, relative to the page.'},
        publisher: {type: 'SiteView.publisher', nullable: true, meaning: ''},
        license: {type: 'text', nullable: true, meaning: ''},
        navigation: {type: 'LinkView', list: true, meaning: ''},
        styles: {type: 'text', list: true, meaning: 'Addresses of the style sheets in order, relative to the page.'},
        settings: {
          type: 'text',
          nullable: true,
          byName: true,
          meaning: 'Theme settings that a template may ask for, by their key in `theme.json`.',
        },
      },
    },
    'SiteView.publisher': {
      meaning: '',
      fields: {
        name: {type: 'text', meaning: ''},
        url: {type: 'text', nullable: true, meaning: ''},
        contact: {type: 'text', nullable: true, meaning: ''},
      },
    },
    LinkView: {
      meaning: 'A link as a template shows it. `href` is relative to the page it stands on, or an address elsewhere.',
      fields: {
        href: {type: 'text', meaning: ''},
        text: {type: 'text', meaning: ''},
        current: {type: 'boolean', meaning: 'True where the link leads to the page it stands on.'},
      },
    },
    PageView: {
      meaning: 'What the head and the frame of every page need. Fields that do not apply are `null`, never missing.',
      fields: {
        kind: {type: 'text', choices: ['chronology', 'event', 'home', 'not-found', 'page', 'period'], meaning: ''},
        title: {type: 'text', meaning: ''},
        headTitle: {type: 'text', meaning: "The title for the browser's tab: page, then site."},
        description: {type: 'text', nullable: true, meaning: ''},
        lang: {type: 'text', meaning: ''},
        dir: {type: 'text', choices: ['ltr', 'rtl'], meaning: ''},
        canonical: {type: 'text', nullable: true, meaning: "Absolute address, where the site's `url` is configured."},
        languages: {
          type: 'LanguageView',
          list: true,
          meaning:
            'The page in each edition of a site that has several, this one among them; else empty. For a switch.',
        },
        alternates: {
          type: 'AlternateView',
          list: true,
          meaning: 'The translations of this very page, itself among them; empty where there is none. For the head.',
        },
        feed: {
          type: 'text',
          nullable: true,
          meaning: 'Address of the Atom feed that goes with the page, relative to it.',
        },
        root: {type: 'text', meaning: "Path from the page back to the root of the site: `''`, `'../'`, `'../../'`."},
      },
    },
    AlternateView: {
      meaning: 'A translation of a page as search engines want to know it.',
      fields: {
        hreflang: {
          type: 'text',
          meaning: '`be`, or `x-default` for the edition that serves readers of all other languages.',
        },
        href: {type: 'text', meaning: "Absolute where the site's `url` is configured, else relative."},
      },
    },
    ChronologyView: {
      meaning: '',
      fields: {
        chronology: {type: 'ChronologyView.chronology', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'ChronologyView.chronology': {
      meaning: '',
      fields: {
        title: {type: 'text', meaning: ''},
        subtitle: {type: 'text', nullable: true, meaning: ''},
        href: {type: 'text', meaning: ''},
        lang: {type: 'text', meaning: ''},
        period: {type: 'text', nullable: true, meaning: '`9 February – 30 June 2022`; `null` without events.'},
        eventsText: {type: 'text', meaning: ''},
        sourcesText: {type: 'text', meaning: ''},
        strip: {type: 'StripView', nullable: true, meaning: ''},
        publisher: {type: 'ChronologyView.chronology.publisher', nullable: true, meaning: ''},
        version: {type: 'text', nullable: true, meaning: ''},
        license: {type: 'text', nullable: true, meaning: ''},
        intro: {type: 'BlockView', list: true, meaning: ''},
        outro: {type: 'BlockView', list: true, meaning: ''},
        periods: {type: 'PeriodView', list: true, meaning: ''},
        downloads: {
          type: 'ChronologyView.chronology.downloads',
          list: true,
          meaning: 'Files a reader can take along: `{href, text}` of `events.json` and the feed.',
        },
      },
    },
    'ChronologyView.chronology.publisher': {
      meaning: '',
      fields: {
        name: {type: 'text', meaning: ''},
        url: {type: 'text', nullable: true, meaning: ''},
        contact: {type: 'text', nullable: true, meaning: ''},
      },
    },
    PeriodView: {
      meaning: 'The events of one month, or of whatever span a document is divided into.',
      fields: {
        anchor: {type: 'text', meaning: '`id` of the element: `2022-05`.'},
        title: {type: 'text', meaning: '`May 2022`.'},
        href: {type: 'text', meaning: "The period's own page, relative to the page it is shown on."},
        count: {type: 'number', meaning: ''},
        countText: {type: 'text', meaning: '`8 events`.'},
        blocks: {
          type: 'BlockView',
          list: true,
          meaning: "Undated text that stands below the period's heading in the source.",
        },
        events: {type: 'EventView', list: true, meaning: ''},
      },
    },
    'ChronologyView.chronology.downloads': {
      meaning: '',
      fields: {href: {type: 'text', meaning: ''}, text: {type: 'text', meaning: ''}},
    },
    EventPageView: {
      meaning: '',
      fields: {
        event: {type: 'EventView', meaning: ''},
        chronology: {type: 'EventPageView.chronology', meaning: ''},
        period: {type: 'EventPageView.period', meaning: ''},
        previous: {type: 'EventPageView.previous', nullable: true, meaning: ''},
        next: {type: 'EventPageView.next', nullable: true, meaning: ''},
        sameDate: {type: 'EventPageView.sameDate', list: true, meaning: 'Other events with the same date.'},
        citation: {type: 'text', meaning: 'How to cite the event, as one line of plain text.'},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'EventPageView.chronology': {
      meaning: '',
      fields: {title: {type: 'text', meaning: ''}, href: {type: 'text', meaning: ''}},
    },
    'EventPageView.period': {
      meaning: '',
      fields: {title: {type: 'text', meaning: ''}, href: {type: 'text', meaning: ''}},
    },
    'EventPageView.previous': {
      meaning: '',
      fields: {
        href: {type: 'text', meaning: ''},
        text: {type: 'text', meaning: ''},
        current: {type: 'boolean', meaning: 'True where the link leads to the page it stands on.'},
        date: {type: 'text', meaning: ''},
      },
    },
    'EventPageView.next': {
      meaning: '',
      fields: {
        href: {type: 'text', meaning: ''},
        text: {type: 'text', meaning: ''},
        current: {type: 'boolean', meaning: 'True where the link leads to the page it stands on.'},
        date: {type: 'text', meaning: ''},
      },
    },
    'EventPageView.sameDate': {
      meaning: '',
      fields: {
        href: {type: 'text', meaning: ''},
        text: {type: 'text', meaning: ''},
        current: {type: 'boolean', meaning: 'True where the link leads to the page it stands on.'},
        date: {type: 'text', meaning: ''},
      },
    },
    PeriodPageView: {
      meaning: '',
      fields: {
        period: {type: 'PeriodView', meaning: ''},
        chronology: {type: 'PeriodPageView.chronology', meaning: ''},
        previous: {type: 'LinkView', nullable: true, meaning: ''},
        next: {type: 'LinkView', nullable: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'PeriodPageView.chronology': {
      meaning: '',
      fields: {title: {type: 'text', meaning: ''}, href: {type: 'text', meaning: ''}},
    },
    OwnPageView: {
      meaning: "A page of the organisation's own: methodology, about, contact.",
      fields: {
        blocks: {type: 'BlockView', list: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    NotFoundView: {
      meaning: '',
      fields: {
        chronologies: {type: 'NotFoundView.chronologies', list: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'NotFoundView.chronologies': {
      meaning: '',
      fields: {
        title: {type: 'text', meaning: ''},
        subtitle: {type: 'text', nullable: true, meaning: ''},
        href: {type: 'text', meaning: ''},
        lang: {type: 'text', meaning: ''},
        period: {type: 'text', nullable: true, meaning: '`9 February – 30 June 2022`; `null` without events.'},
        eventsText: {type: 'text', meaning: ''},
        sourcesText: {type: 'text', meaning: ''},
        strip: {type: 'StripView', nullable: true, meaning: ''},
        periods: {type: 'LinkView', list: true, meaning: ''},
      },
    },
  },
}
