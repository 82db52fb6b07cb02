import type {Diagnostic} from '../model/diagnostic.ts'

/** One kind of message. `{name}` in the message stands for a value of the case. */
export interface DiagnosticKind {
  severity: Diagnostic['severity']
  /** The kind in a few words, for a list. */
  title: string
  message: string
  /** What to do about it. */
  hint: string
  /** True for good practice that a correct document may leave out; commands show it where they are asked to be strict. */
  advice?: true
}

/** Every message the parser gives. Codes never change their meaning and are never used again for another. */
export const diagnosticCodes = {
  'empty-document': {
    severity: 'error',
    title: 'Nothing in the document',
    message: 'The document is empty.',
    hint: 'Write at least one event: a paragraph that opens with its date, such as "On 23 May 2022, the ministry announced a tender."',
  },
  'no-events': {
    severity: 'error',
    title: 'No event in the document',
    message: 'No paragraph, heading, list item or table row opens with a date.',
    hint: 'Open each event with its date: "On 23 May 2022, …", "23 May 2022: …" or a heading "### 23 May 2022".',
  },
  'front-matter-syntax': {
    severity: 'error',
    title: 'Front matter that cannot be read',
    message: 'The front matter is no valid YAML: {reason}.',
    hint: 'Write one "key: value" a line between the two lines of three hyphens, and put a value with a colon in it into quotation marks.',
  },
  'front-matter-key': {
    severity: 'warning',
    title: 'Unknown key in the front matter',
    message: 'The front matter has no key "{key}".{suggestion}',
    hint: 'Known keys: {known}.',
  },
  'front-matter-value': {
    severity: 'error',
    title: 'Value in the front matter that does not fit',
    message: '"{key}" is {found}, which does not fit.',
    hint: 'Expected: {expected}.',
  },
  'impossible-date': {
    severity: 'error',
    title: 'A date that does not exist',
    message: '"{text}" names {date}, which does not exist: {reason}.',
    hint: 'Check the date against its source. Until then the event is dated only by the parts that do exist.',
  },
  'reversed-range': {
    severity: 'error',
    title: 'A range that ends before it starts',
    message: '"{text}" ends before it starts.',
    hint: 'Swap the two dates, or add the year to each of them.',
  },
  'no-year': {
    severity: 'error',
    title: 'No year to be had',
    message: '"{text}" has no year, and neither the section, an event before it nor the front matter gives one.',
    hint: 'Write the year out, put the event below a heading such as "## May 2022", or add "year: 2022" to the front matter.',
  },
  'two-digit-year': {
    severity: 'warning',
    title: 'A year of two digits',
    message: '"{text}" gives its year in two digits; it is read as {date}.',
    hint: 'Write the year with four digits, or give "year:" in the front matter, to which the two digits are then matched.',
  },
  'year-from-title': {
    severity: 'warning',
    title: 'A year taken from the title',
    message: '"{text}" and the dates like it have no year. They were read as dates of {year}, which the title names.',
    hint: 'Check the dates. To settle it, add "year: {year}" to the front matter or put the events below a heading with their year.',
  },
  'ambiguous-numeric-date': {
    severity: 'warning',
    title: 'Day and month cannot be told apart',
    message: '"{text}" can be read with the day first or with the month first.',
    hint: 'Write the month as a word, or add "dates: day-first" or "dates: month-first" to the front matter.',
  },
  'weekday-mismatch': {
    severity: 'warning',
    title: 'Weekday and date do not agree',
    message: '"{text}": {date} was a {weekday}.',
    hint: 'Check which of the two is right, and mend the other.',
  },
  'nothing-to-count-from': {
    severity: 'error',
    title: 'A relative date with nothing before it',
    message: '"{text}" counts from the event before, and there is none.',
    hint: 'Write the date out.',
  },
  'out-of-order': {
    severity: 'warning',
    title: 'An event out of order',
    message: '"{text}" is dated {date}, but the event before it is dated {previous}.',
    hint: 'Check the date. If it is right, move the event to its place; the site sorts by date in any case.',
  },
  'outside-section': {
    severity: 'warning',
    title: 'An event outside its section',
    message: '"{text}" is dated {date}, which lies outside "{section}".',
    hint: 'Check the date, or move the event below the heading of its period.',
  },
  'undated-block': {
    severity: 'warning',
    title: 'Undated text before the first event of a period',
    message: 'This text stands below "{section}" before its first event and has no date.',
    hint: 'Open it with a date if it is an event. Otherwise it is shown as an introduction to the period.',
  },
  'background-date': {
    severity: 'info',
    title: 'A date that only sets the background',
    message: '"{text}" opens the introduction and was not taken as an event.',
    hint: 'If it is an event, write "On" in place of "Since", or put a heading with its period above it.',
  },
  'date-among-sources': {
    severity: 'info',
    title: 'A dated line below a heading for sources',
    message: '"{text}" stands below a heading such as "References", so it was not taken as an event.',
    hint: 'If it is an event, move it above that heading, or give the heading another name.',
  },
  'date-inside-event': {
    severity: 'info',
    title: 'A dated item inside an event',
    message: '"{text}" opens an item below the heading of a day, so it was kept as part of that day.',
    hint: 'If it is an event of its own, write it as a paragraph or below a heading with its date.',
  },
  'nested-date': {
    severity: 'info',
    title: 'A dated item of a list inside another',
    message: '"{text}" opens an item of a list inside another, so it was kept as part of the event around it.',
    hint: 'If it is an event of its own, take it out to the outer list or write it as a paragraph.',
  },
  'almost-a-date': {
    severity: 'warning',
    title: 'A block that almost opens with a date',
    message: '"{text}" looks like a date, but "{word}" is no month, so no event starts here. Did you mean "{month}"?',
    hint: 'Mend the name of the month if the block is an event.',
  },
  'duplicate-event': {
    severity: 'warning',
    title: 'Two events with one date and one sentence',
    message: 'This event has the same date and first sentence as the one in line {line}.',
    hint: 'Remove one of the two, or say in the first sentence what sets them apart.',
  },
  'figures-in-conflict': {
    severity: 'warning',
    title: 'Two key figures that contradict each other',
    message: 'This event counts "{what}" twice: {first} and {second}.',
    hint: 'Check both against the source. If they count different things, name what each of them counts.',
  },
  'source-without-archive': {
    severity: 'info',
    title: 'A source without an archived copy',
    message: '{url} has no archived copy beside it.',
    hint: 'Save the page in a web archive and add the address: "([archived](https://web.archive.org/web/…))". Pages vanish.',
    advice: true,
  },
  'duplicate-id': {
    severity: 'error',
    title: 'Two events with one ID',
    message: 'The ID "{id}" is already taken by the event in line {line}.',
    hint: 'Give each event an ID of its own.',
  },
  'invalid-id': {
    severity: 'error',
    title: 'An ID that cannot be an address',
    message: '"{id}" cannot be part of an address.',
    hint: 'Use small letters, figures and hyphens, and not more than about fifty of them.',
  },
  'unknown-label': {
    severity: 'warning',
    title: 'An unknown label in the details',
    message: '"{label}" is no known label, so the list is shown as text.{suggestion}',
    hint: 'Known labels: {known}.',
  },
  'unknown-value': {
    severity: 'warning',
    title: 'An unknown word in the details',
    message: '"{value}" is no known {label}.{suggestion}',
    hint: 'Known words: {known}.',
  },
  'unreadable-date': {
    severity: 'warning',
    title: 'A date in the details that cannot be read',
    message: '"{value}" cannot be read as a date.',
    hint: 'Write it like "23 May 2022" or "22 June – 1 July 2022".',
  },
  'unknown-event': {
    severity: 'warning',
    title: 'A reference to an event that is not there',
    message: 'There is no event with the ID "{id}".{suggestion}',
    hint: 'Use the ID that stands in the address of the event.',
  },
  'footnote-undefined': {
    severity: 'warning',
    title: 'A footnote mark without its footnote',
    message: 'There is no footnote "[^{label}]".',
    hint: 'Add a line "[^{label}]: …" at the end of the document.',
  },
  'footnote-unused': {
    severity: 'warning',
    title: 'A footnote nobody cites',
    message: 'The footnote "[^{label}]" is not cited anywhere.',
    hint: 'Put "[^{label}]" behind the statement it supports, or remove it.',
  },
  'remote-image': {
    severity: 'warning',
    title: 'An image from another host',
    message:
      'The image {url} lies on another host. It is shown as a link, because loading it would tell that host who reads the page.',
    hint: 'Save the image in the content folder and refer to it there.',
  },
  'html-left-out': {
    severity: 'warning',
    title: 'HTML that no page shows',
    message: 'The element <{name}> is left out of the page.',
    hint: 'Write it in Markdown: a link to a film, an image.',
  },
  'too-deep': {
    severity: 'error',
    title: 'Blocks nested too deep',
    message: 'This block is nested too deep to be laid out; only its text is kept.',
    hint: 'Remove some of the quotation marks or list levels.',
  },
} as const satisfies Record<string, DiagnosticKind>

export type DiagnosticCode = keyof typeof diagnosticCodes

/**
 * What `findDates` alone says of the dates in running prose, which make no events. The codes are as permanent as those
 * above.
 */
export const mentionCodes = {
  'year-in-doubt': {
    severity: 'warning',
    title: 'A year that was inferred and may be another',
    message: '"{text}" names no year. It was read as {date}, from {source}.',
    hint: 'Check the date, or write the year out.',
  },
  'anchor-in-doubt': {
    severity: 'warning',
    title: 'A phrase that may count from another date',
    message: '"{text}" was read as {date}, counted from {source}, which may not be what it means.',
    hint: 'Check the date, or write it out.',
  },
  'era-in-doubt': {
    severity: 'warning',
    title: 'A year without its era',
    message: '"{text}" was read as a year before our era, like the dates before it.',
    hint: 'Add the era: "{text} BC".',
  },
  'ambiguous-years': {
    severity: 'warning',
    title: 'Two years, or a year and a month',
    message: '"{text}" was read as two years, but could be a month.',
    hint: 'Write the second year out, or the month as a word.',
  },
  'no-calendar-date': {
    severity: 'info',
    title: 'A time that is no date',
    message: '"{text}" speaks of a time, but no date in the text says which.',
    hint: 'Nothing needs to be done. Write the date out if readers need it.',
  },
} as const satisfies Record<string, DiagnosticKind>

export type MentionCode = keyof typeof mentionCodes
