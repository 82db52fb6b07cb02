import type {Anaphor} from './mention.ts'

/** What a phrase that points back means, apart from the words in front of it. */
export type Pointing = Pick<Anaphor, 'target' | 'deictic' | 'base' | 'unsettled'>
