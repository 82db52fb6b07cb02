export {type FindDatesOptions, type FoundDate, findDates} from './dates/findDates.ts'
export {formatSpan} from './dates/formatSpan.ts'
export {type DiagnosticCode, type DiagnosticKind, diagnosticCodes} from './diagnostics/codes.ts'
export type {
  Certainty,
  Citation,
  Correction,
  Figure,
  Media,
  Mention,
  Source,
  Status,
  StatusChange,
  Withheld,
} from './model/annotation.ts'
export {certaintySchema, statusSchema} from './model/annotation.ts'
export {type Block, blockSchema, type Link} from './model/block.ts'
export {type Chronology, chronologySchema, type Publisher, type Section, type Tombstone} from './model/chronology.ts'
export {type Diagnostic, diagnosticSchema} from './model/diagnostic.ts'
export {type Event, eventSchema} from './model/event.ts'
export type {Place} from './model/place.ts'
export {type Part, type Precision, type Span, spanSchema} from './model/span.ts'
export {outlineChronology, type ParseOptions, parseChronology} from './parseChronology.ts'
export {type Page, parsePage} from './parsePage.ts'
export {nameIn, type RegisterEntry, type Registers} from './registers/register.ts'
export type {Slice} from './segment/outline.ts'
