/** Reading a new version of a chronology from the last one, apart from the parser: who only parses need not load it. */
export {reviseChronology} from './revise/reviseChronology.ts'
