export {createParseMemory, type ParseMemory} from './annotate/parseMemory.ts'
export {boundingSpan} from './dates/boundingSpan.ts'
export {findDates} from './dates/findDates.ts'
export {formatSpan} from './dates/formatSpan.ts'
export type {FindDatesOptions, FoundDate} from './dates/mentions/foundDate.ts'
export {
  type DiagnosticCode,
  type DiagnosticKind,
  diagnosticCodes,
  type MentionCode,
  mentionCodes,
} from './diagnostics/codes.ts'
export type {
  Certainty,
  Citation,
  Correction,
  Definition,
  Figure,
  Media,
  Mention,
  Source,
  Status,
  StatusChange,
  Withheld,
} from './model/annotation.ts'
export type {Block, Link} from './model/block.ts'
export type {Chronology, Publisher, Section, Tombstone} from './model/chronology.ts'
export type {Diagnostic} from './model/diagnostic.ts'
export type {Event} from './model/event.ts'
export type {Place} from './model/place.ts'
export type {Part, Precision, Span} from './model/span.ts'
export {outlineChronology, type ParseOptions, parseChronology} from './parseChronology.ts'
export {type Page, parsePage} from './parsePage.ts'
export {type Marked, remarkDaybook} from './plugin/remarkDaybook.ts'
export {nameIn, type RegisterEntry, type Registers} from './registers/register.ts'
export type {Slice} from './segment/outline.ts'
export {toMarkdown} from './write/toMarkdown.ts'
