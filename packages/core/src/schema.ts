/**
 * The schema of the model, apart from the parser: who only parses, in a browser for one, loads no library for checking.
 */
export {certaintySchema, statusSchema} from './model/annotation.ts'
export {blockSchema} from './model/block.ts'
export {chronologySchema} from './model/chronology.ts'
export {chronologyJsonSchema} from './model/chronologyJsonSchema.ts'
export {diagnosticSchema} from './model/diagnostic.ts'
export {eventSchema} from './model/event.ts'
export {spanSchema} from './model/span.ts'
