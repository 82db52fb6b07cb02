import {writeFile} from 'node:fs/promises'
import {chronologyJsonSchema} from '../dist/schema.js'

// The JSON Schema of the model as a file of the package, for whoever needs it without the library that it is made with.
const file = new URL('../dist/chronology.schema.json', import.meta.url)
await writeFile(file, `${JSON.stringify(chronologyJsonSchema(), null, 2)}\n`)
