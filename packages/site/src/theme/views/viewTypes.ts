import type {ViewTypes} from './viewType.ts'

/** What every page kind gives its template. Written by `pnpm run docs` from `PageViews`. */
export const viewTypes: ViewTypes = {
  pages: {
    home: 'HomeView',
    chronology: 'ChronologyView',
    event: 'EventPageView',
    period: 'PeriodPageView',
    'facet-index': 'FacetIndexView',
    facet: 'FacetPageView',
    figures: 'FiguresView',
    sources: 'SourcesView',
    changes: 'ChangesView',
    data: 'DataPageView',
    map: 'MapView',
    print: 'PrintView',
    search: 'SearchView',
    tombstone: 'TombstoneView',
    moved: 'MovedView',
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
        label: {type: 'text', meaning: "`May`, `2022`; `''` where labels would stand too close."},
        isMinor: {type: 'boolean', meaning: 'True for labels that a narrow screen has no room for.'},
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
        lang: {type: 'text', meaning: ''},
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
        isRetracted: {type: 'boolean', meaning: 'True where a later note withdraws the event.'},
        sources: {type: 'SourceView', list: true, meaning: ''},
        actors: {type: 'TermView', list: true, meaning: ''},
        places: {type: 'TermView', list: true, meaning: ''},
        tags: {type: 'TermView', list: true, meaning: ''},
        figures: {type: 'text', list: true, meaning: ''},
        status: {type: 'TermView', nullable: true, meaning: '`null` where the chronology does not say.'},
        statusHistory: {type: 'StatusChangeView', list: true, meaning: ''},
        certainty: {type: 'TermView', nullable: true, meaning: ''},
        certaintyNote: {type: 'text', nullable: true, meaning: ''},
        keys: {
          type: 'text',
          meaning:
            "What a script filters by: `places=gomel tags=call-up`, and the first and last day; `''` for an open end.",
        },
        from: {type: 'text', meaning: ''},
        to: {type: 'text', meaning: ''},
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
        href: {type: 'text', meaning: 'The page of all events that have it, relative to the page it is shown on.'},
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
        search: {
          type: 'text',
          nullable: true,
          meaning: 'Address of the search page, relative to the page; `null` where the site has no search.',
        },
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
        kind: {
          type: 'text',
          choices: [
            'changes',
            'chronology',
            'data',
            'event',
            'facet',
            'facet-index',
            'figures',
            'home',
            'map',
            'moved',
            'not-found',
            'page',
            'period',
            'print',
            'search',
            'sources',
            'tombstone',
          ],
          meaning: '',
        },
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
        scripts: {
          type: 'text',
          list: true,
          meaning:
            'Addresses of the scripts that help on the page, relative to it. Its policy lets in none where there are none.',
        },
        structuredDataHtml: {
          type: 'text',
          nullable: true,
          meaning:
            'What the page is, as a block of JSON-LD for search engines and other programs; `null` where there is none.',
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
      meaning:
        'A chronology. One of many events is divided: its page lists the periods, and their pages show the events.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        filter: {type: 'FilterView', nullable: true, meaning: ''},
        chronology: {type: 'ChronologyView.chronology', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    ReportView: {
      meaning: 'The chronology that a page belongs to, with the way to its other pages.',
      fields: {
        title: {type: 'text', meaning: ''},
        href: {type: 'text', meaning: ''},
        lang: {type: 'text', meaning: ''},
        pages: {
          type: 'LinkView',
          list: true,
          meaning:
            'Its overviews that hold anything: actors, places, tags, status, certainty, map, figures, sources, changes, data, print.',
        },
      },
    },
    FilterView: {
      meaning:
        'What the events of a page can be narrowed down to. Without a script the pages of the facets are the filter; with it, these choices act at once.',
      fields: {
        countText: {type: 'text', meaning: '`30 events`'},
        fields: {type: 'FilterFieldView', list: true, meaning: ''},
        periods: {
          type: 'FilterView.periods',
          list: true,
          meaning: 'The months, or years, between which events can be chosen: `2022-05`, `May 2022`.',
        },
        index: {
          type: 'text',
          nullable: true,
          meaning: 'Address of the index of all events, where they do not stand on this page; else `null`.',
        },
      },
    },
    FilterFieldView: {
      meaning: '',
      fields: {
        name: {
          type: 'text',
          meaning: 'Name in the address of the page: `actors`, `places`, `tags`, `status`, `certainty`.',
        },
        label: {type: 'text', meaning: '`Place`'},
        href: {type: 'text', meaning: 'The list that says the same without a script.'},
        options: {type: 'FilterFieldView.options', list: true, meaning: ''},
      },
    },
    'FilterFieldView.options': {
      meaning: '',
      fields: {
        value: {type: 'text', meaning: ''},
        text: {type: 'text', meaning: ''},
        count: {type: 'number', meaning: ''},
      },
    },
    'FilterView.periods': {
      meaning: '',
      fields: {value: {type: 'text', meaning: ''}, text: {type: 'text', meaning: ''}},
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
        isDivided: {type: 'boolean', meaning: 'True where the events stand on the pages of the periods.'},
        periods: {
          type: 'PeriodView',
          list: true,
          meaning: 'The periods with their events; empty where the chronology is divided.',
        },
        years: {type: 'ChronologyView.chronology.years', list: true, meaning: 'All periods by year, in short.'},
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
      meaning: 'A period with its events.',
      fields: {
        blocks: {
          type: 'BlockView',
          list: true,
          meaning: "Undated text that stands below the period's heading in the source.",
        },
        events: {type: 'EventView', list: true, meaning: ''},
        anchor: {type: 'text', meaning: '`id` of the element: `2022-05`.'},
        title: {type: 'text', meaning: '`May 2022`.'},
        href: {type: 'text', meaning: "The period's own page, relative to the page it is shown on."},
        count: {type: 'number', meaning: ''},
        countText: {type: 'text', meaning: '`8 events`.'},
      },
    },
    'ChronologyView.chronology.years': {
      meaning: '',
      fields: {
        title: {type: 'text', meaning: ''},
        countText: {type: 'text', meaning: ''},
        periods: {type: 'PeriodLinkView', list: true, meaning: ''},
      },
    },
    PeriodLinkView: {
      meaning: 'A month, or whatever span a document is divided into, in a list.',
      fields: {
        anchor: {type: 'text', meaning: '`id` of the element: `2022-05`.'},
        title: {type: 'text', meaning: '`May 2022`.'},
        href: {type: 'text', meaning: "The period's own page, relative to the page it is shown on."},
        count: {type: 'number', meaning: ''},
        countText: {type: 'text', meaning: '`8 events`.'},
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
        report: {type: 'ReportView', meaning: ''},
        period: {type: 'EventPageView.period', meaning: ''},
        previous: {type: 'EventPageView.previous', nullable: true, meaning: ''},
        next: {type: 'EventPageView.next', nullable: true, meaning: ''},
        relations: {
          type: 'EventPageView.relations',
          list: true,
          meaning:
            'Events that the author connected with this one, in either direction, with a word for it: `Follows`.',
        },
        sameDate: {type: 'ShortEventView', list: true, meaning: 'Other events with the same date.'},
        related: {
          type: 'ShortEventView',
          list: true,
          meaning: 'Events near in time that share actors or places with this one.',
        },
        citation: {type: 'CitationView', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
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
    'EventPageView.relations': {
      meaning: '',
      fields: {text: {type: 'text', meaning: ''}, event: {type: 'ShortEventView', meaning: ''}},
    },
    ShortEventView: {
      meaning: 'An event in one line of a list.',
      fields: {
        href: {type: 'text', meaning: ''},
        title: {type: 'text', meaning: ''},
        lang: {type: 'text', meaning: ''},
        date: {type: 'DateView', meaning: ''},
        isRetracted: {type: 'boolean', meaning: 'True where the event was withdrawn; a list has to say so beside it.'},
      },
    },
    CitationView: {
      meaning: 'How to cite an event, in three forms. The day on which it was read is left to the reader.',
      fields: {
        text: {type: 'text', meaning: 'One line of plain text.'},
        bibtex: {type: 'text', meaning: 'A BibLaTeX entry.'},
        csl: {type: 'text', meaning: 'A list of one item, as programs that follow CSL read it.'},
      },
    },
    PeriodPageView: {
      meaning: '',
      fields: {
        period: {type: 'PeriodView', meaning: ''},
        report: {type: 'ReportView', meaning: ''},
        filter: {type: 'FilterView', nullable: true, meaning: ''},
        previous: {type: 'LinkView', nullable: true, meaning: ''},
        next: {type: 'LinkView', nullable: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    FacetIndexView: {
      meaning: 'All actors, all places, ... of a chronology, the most frequent first.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        kind: {type: 'text', choices: ['actors', 'certainty', 'places', 'status', 'tags'], meaning: ''},
        title: {type: 'text', meaning: ''},
        values: {type: 'FacetSummary', list: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    FacetSummary: {
      meaning: 'An actor, a place, a tag, a status or a certainty in a list.',
      fields: {
        kind: {type: 'text', choices: ['actors', 'certainty', 'places', 'status', 'tags'], meaning: ''},
        id: {type: 'text', meaning: 'Value of the model: `cancelled`, `ministry-of-defence`.'},
        name: {type: 'text', meaning: ''},
        href: {type: 'text', meaning: ''},
        count: {type: 'number', meaning: ''},
        countText: {type: 'text', meaning: '`8 events`'},
        spark: {
          type: 'SparkView',
          nullable: true,
          meaning: 'Its events over the whole period of the chronology; `null` where none has a date.',
        },
      },
    },
    SparkView: {
      meaning: 'A small chart of counts over the whole period of a chronology: one SVG path, in units of its view box.',
      fields: {
        width: {type: 'number', meaning: ''},
        height: {type: 'number', meaning: ''},
        path: {type: 'text', meaning: 'Columns that stand on the lower edge, as the data of one path.'},
        alternative: {type: 'text', meaning: 'The chart in one sentence, for those who cannot see it.'},
      },
    },
    FacetPageView: {
      meaning: 'One actor, place, tag, status or certainty with its events by year.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        index: {type: 'LinkView', meaning: 'The list that it is part of.'},
        facet: {type: 'FacetPageView.facet', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'FacetPageView.facet': {
      meaning: '',
      fields: {
        kind: {type: 'text', choices: ['actors', 'certainty', 'places', 'status', 'tags'], meaning: ''},
        id: {type: 'text', meaning: 'Value of the model: `cancelled`, `ministry-of-defence`.'},
        name: {type: 'text', meaning: ''},
        href: {type: 'text', meaning: ''},
        count: {type: 'number', meaning: ''},
        countText: {type: 'text', meaning: '`8 events`'},
        spark: {
          type: 'SparkView',
          nullable: true,
          meaning: 'Its events over the whole period of the chronology; `null` where none has a date.',
        },
        sort: {
          type: 'text',
          nullable: true,
          meaning: 'What the register says it is: `ministry`, `region`; `null` where it says nothing.',
        },
        otherNames: {type: 'text', list: true, meaning: 'Other names from the register.'},
        parent: {
          type: 'LinkView',
          nullable: true,
          meaning: 'What it belongs to, and what belongs to it, by the register.',
        },
        parts: {type: 'FacetPageView.facet.parts', list: true, meaning: ''},
        withinText: {
          type: 'text',
          nullable: true,
          meaning:
            'Of places: how many of the events name it only by a place that lies in it, as a sentence; else `null`.',
        },
        axis: {
          type: 'FacetPageView.facet.axis',
          nullable: true,
          meaning: 'The ends of the chart, which are those of the chronology, as months: `February 2022`.',
        },
        period: {type: 'text', nullable: true, meaning: 'From its first to its last event, in words.'},
        years: {type: 'FacetYearView', list: true, meaning: ''},
      },
    },
    'FacetPageView.facet.parts': {
      meaning: '',
      fields: {
        href: {type: 'text', meaning: ''},
        text: {type: 'text', meaning: ''},
        current: {type: 'boolean', meaning: 'True where the link leads to the page it stands on.'},
        countText: {type: 'text', meaning: ''},
      },
    },
    'FacetPageView.facet.axis': {
      meaning: '',
      fields: {from: {type: 'text', meaning: ''}, to: {type: 'text', meaning: ''}},
    },
    FacetYearView: {
      meaning: '',
      fields: {
        anchor: {type: 'text', meaning: '`id` of the element: `y2022`.'},
        title: {type: 'text', meaning: '`2022`; the decade or century where the dates say no more.'},
        countText: {type: 'text', meaning: ''},
        href: {
          type: 'text',
          nullable: true,
          meaning: 'A page of its own, on which the events stand; `null` where they stand here.',
        },
        events: {type: 'ShortEventView', list: true, meaning: ''},
      },
    },
    FiguresView: {
      meaning: 'The key figures of a chronology as a table.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        title: {type: 'text', meaning: ''},
        countText: {type: 'text', meaning: ''},
        orders: {type: 'LinkView', list: true, meaning: 'The same table in the other orders.'},
        figures: {type: 'FigureView', list: true, meaning: ''},
        parts: {type: 'PartsView', nullable: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    FigureView: {
      meaning: 'A key figure in the table.',
      fields: {
        event: {type: 'ShortEventView', meaning: ''},
        qualifier: {
          type: 'text',
          nullable: true,
          meaning: 'Words for `about`, `more than`, ...; `null` for a plain number.',
        },
        number: {type: 'text', meaning: 'The number as the language of the edition writes it.'},
        padding: {
          type: 'text',
          meaning:
            'What a longer fraction in the same table has behind the point and this number lacks, to be kept free.',
        },
        unit: {type: 'text', nullable: true, meaning: ''},
        what: {type: 'text', meaning: 'The words that say what is counted.'},
        source: {type: 'text', meaning: "The author's own words."},
        actors: {
          type: 'TermView',
          list: true,
          meaning: 'Who the event says it of or by, and who published its sources.',
        },
        publishers: {type: 'text', list: true, meaning: ''},
        certainty: {type: 'TermView', nullable: true, meaning: ''},
      },
    },
    PartsView: {
      meaning:
        'A long table, or a long report to be printed, goes on over several pages; this is the way between them.',
      fields: {
        text: {type: 'text', meaning: '`1 of 3` in words.'},
        previous: {type: 'LinkView', nullable: true, meaning: ''},
        next: {type: 'LinkView', nullable: true, meaning: ''},
      },
    },
    SourcesView: {
      meaning: 'All sources of a chronology in the order of the document, each with its copy in an archive.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        title: {type: 'text', meaning: ''},
        countText: {type: 'text', meaning: ''},
        archivedText: {type: 'text', meaning: '`4 of 6 have a copy in an archive.`'},
        sources: {type: 'ListedSourceView', list: true, meaning: ''},
        parts: {type: 'PartsView', nullable: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    ListedSourceView: {
      meaning: 'A source in the list of all sources.',
      fields: {
        title: {type: 'text', meaning: ''},
        publisher: {type: 'text', nullable: true, meaning: ''},
        sha256: {type: 'text', nullable: true, meaning: 'SHA-256 of the document as the footnote gives it.'},
        events: {type: 'ShortEventView', list: true, meaning: 'The events that cite it, in their order.'},
        number: {type: 'number', meaning: ''},
        anchor: {type: 'text', meaning: '`id` of the element, unique on every page: `2022-05-23-tender-source-1`.'},
        html: {type: 'text', meaning: 'The citation as the author wrote it.'},
        url: {type: 'text', nullable: true, meaning: ''},
        archiveUrl: {type: 'text', nullable: true, meaning: ''},
        archiveDate: {type: 'text', nullable: true, meaning: 'Words for the time of the capture, else `null`.'},
      },
    },
    ChangesView: {
      meaning: 'What was corrected and withdrawn in a chronology, the latest first.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        title: {type: 'text', meaning: ''},
        version: {type: 'text', nullable: true, meaning: ''},
        changes: {type: 'ChangesView.changes', list: true, meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'ChangesView.changes': {
      meaning: '',
      fields: {
        isRetraction: {type: 'boolean', meaning: ''},
        date: {type: 'DateView', nullable: true, meaning: ''},
        html: {type: 'text', meaning: ''},
        event: {type: 'ShortEventView', meaning: ''},
      },
    },
    DataPageView: {
      meaning: 'The files of a chronology for programs, and how to see that a copy is whole.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        title: {type: 'text', meaning: ''},
        holdings: {type: 'text', list: true, meaning: '`30 events, 4 sources, 19 key figures`'},
        license: {type: 'text', nullable: true, meaning: ''},
        version: {type: 'text', nullable: true, meaning: ''},
        files: {type: 'DataFileView', list: true, meaning: ''},
        checksums: {type: 'text', meaning: 'The checksums of all files of the site.'},
        commands: {
          type: 'DataPageView.commands',
          list: true,
          meaning: 'Commands that compare a copy with them: on Linux, on a Mac.',
        },
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    DataFileView: {
      meaning: '',
      fields: {
        href: {type: 'text', meaning: ''},
        name: {type: 'text', meaning: 'Name of the file: `events.csv`.'},
        text: {type: 'text', meaning: 'What is in it.'},
      },
    },
    'DataPageView.commands': {
      meaning: '',
      fields: {system: {type: 'text', meaning: ''}, command: {type: 'text', meaning: ''}},
    },
    MapView: {
      meaning: 'The map of the places of a chronology that have coordinates in the register.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        title: {type: 'text', meaning: ''},
        map: {type: 'MapView.map', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'MapView.map': {
      meaning: '',
      fields: {
        width: {type: 'number', meaning: ''},
        height: {type: 'number', meaning: ''},
        alternative: {type: 'text', meaning: '`Map: 8 places, 14 events.` for those who cannot see it.'},
        home: {
          type: 'text',
          list: true,
          meaning: 'Outlines of the countries with a place in them, and of the others: data of SVG paths.',
        },
        others: {type: 'text', list: true, meaning: ''},
        borders: {type: 'text', meaning: ''},
        marks: {type: 'MapMarkView', list: true, meaning: 'The largest first, so that small circles lie on top.'},
        unplaced: {type: 'MapPlaceView', list: true, meaning: 'Places with no coordinates in the register.'},
      },
    },
    MapMarkView: {
      meaning: 'A place as a circle. Lengths count in the units of the drawing.',
      fields: {
        x: {type: 'number', meaning: ''},
        y: {type: 'number', meaning: ''},
        radius: {type: 'number', meaning: ''},
        countInside: {type: 'boolean', meaning: 'True where the circle is large enough to hold its count.'},
        label: {
          type: 'MapMarkView.label',
          nullable: true,
          meaning: 'Where the name stands, by the middle of its base line; `null` where there is no room for it.',
        },
        name: {type: 'text', meaning: ''},
        href: {type: 'text', meaning: 'The page of the place, relative to the map.'},
        count: {type: 'number', meaning: ''},
        countText: {type: 'text', meaning: '`8 events`.'},
        coordinates: {
          type: 'text',
          nullable: true,
          meaning: '`52.3, 29.4`: the coordinates as the register has them; `null` where it has none.',
        },
      },
    },
    'MapMarkView.label': {
      meaning: '',
      fields: {x: {type: 'number', meaning: ''}, y: {type: 'number', meaning: ''}, text: {type: 'text', meaning: ''}},
    },
    MapPlaceView: {
      meaning: 'A place on the map and in the list beside it.',
      fields: {
        name: {type: 'text', meaning: ''},
        href: {type: 'text', meaning: 'The page of the place, relative to the map.'},
        count: {type: 'number', meaning: ''},
        countText: {type: 'text', meaning: '`8 events`.'},
        coordinates: {
          type: 'text',
          nullable: true,
          meaning: '`52.3, 29.4`: the coordinates as the register has them; `null` where it has none.',
        },
      },
    },
    PrintView: {
      meaning:
        'A chronology to be printed: all of it on one page, or a part of it where it is divided. Then the first part has the strip and the introduction, the last one the conclusion.',
      fields: {
        address: {
          type: 'text',
          meaning: "Address of the chronology, whole where the site's `url` is configured, for the foot of the title.",
        },
        parts: {
          type: 'PartsView',
          nullable: true,
          meaning: 'The way between the parts; `null` where one page holds all.',
        },
        report: {type: 'ReportView', meaning: ''},
        filter: {type: 'FilterView', nullable: true, meaning: ''},
        chronology: {type: 'PrintView.chronology', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'PrintView.chronology': {
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
        publisher: {type: 'PrintView.chronology.publisher', nullable: true, meaning: ''},
        version: {type: 'text', nullable: true, meaning: ''},
        license: {type: 'text', nullable: true, meaning: ''},
        intro: {type: 'BlockView', list: true, meaning: ''},
        outro: {type: 'BlockView', list: true, meaning: ''},
        isDivided: {type: 'boolean', meaning: 'True where the events stand on the pages of the periods.'},
        periods: {
          type: 'PeriodView',
          list: true,
          meaning: 'The periods with their events; empty where the chronology is divided.',
        },
        years: {type: 'PrintView.chronology.years', list: true, meaning: 'All periods by year, in short.'},
        downloads: {
          type: 'PrintView.chronology.downloads',
          list: true,
          meaning: 'Files a reader can take along: `{href, text}` of `events.json` and the feed.',
        },
      },
    },
    'PrintView.chronology.publisher': {
      meaning: '',
      fields: {
        name: {type: 'text', meaning: ''},
        url: {type: 'text', nullable: true, meaning: ''},
        contact: {type: 'text', nullable: true, meaning: ''},
      },
    },
    'PrintView.chronology.years': {
      meaning: '',
      fields: {
        title: {type: 'text', meaning: ''},
        countText: {type: 'text', meaning: ''},
        periods: {type: 'PeriodLinkView', list: true, meaning: ''},
      },
    },
    'PrintView.chronology.downloads': {
      meaning: '',
      fields: {href: {type: 'text', meaning: ''}, text: {type: 'text', meaning: ''}},
    },
    SearchView: {
      meaning: 'The page that searches an edition, and says what to do where it cannot.',
      fields: {
        search: {type: 'SearchView.search', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    'SearchView.search': {
      meaning: '',
      fields: {
        program: {type: 'text', meaning: 'Address of the program that reads the index, relative to the page.'},
        facets: {
          type: 'SearchView.search.facets',
          list: true,
          meaning: 'What results can be narrowed by: the name in the index, and the same in words.',
        },
        reports: {
          type: 'SearchView.search.reports',
          list: true,
          meaning:
            'For readers without script: each report with its page to print, which a browser searches, and its periods.',
        },
      },
    },
    'SearchView.search.facets': {
      meaning: '',
      fields: {name: {type: 'text', meaning: ''}, label: {type: 'text', meaning: ''}},
    },
    'SearchView.search.reports': {
      meaning: '',
      fields: {
        title: {type: 'text', meaning: ''},
        print: {type: 'text', meaning: ''},
        periods: {type: 'LinkView', list: true, meaning: ''},
      },
    },
    TombstoneView: {
      meaning: 'What stands at the address of an event that was withdrawn.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        date: {type: 'DateView', meaning: ''},
        retracted: {
          type: 'DateView',
          nullable: true,
          meaning: 'When it was withdrawn; `null` where the retraction has no date.',
        },
        reason: {type: 'text', meaning: 'Why, in the words of the retraction.'},
        event: {
          type: 'EventView',
          nullable: true,
          meaning: 'What had been published, where the chronology still holds it.',
        },
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
    },
    MovedView: {
      meaning:
        'What stands at a former address of an event: the way to its address now, which the page also names as canonical.',
      fields: {
        report: {type: 'ReportView', meaning: ''},
        event: {type: 'ShortEventView', meaning: ''},
        site: {type: 'SiteView', meaning: ''},
        page: {type: 'PageView', meaning: ''},
      },
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
