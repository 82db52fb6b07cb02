import type {Phrase, Point} from '../phrase.ts'

/** Makes a phrase of the words of an anaphor. */
export type Make = (point: Partial<Point>, more?: Partial<Phrase>) => Phrase
