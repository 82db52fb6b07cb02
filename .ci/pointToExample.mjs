// Says where the built example lies and how to look at it.
import {existsSync} from 'node:fs'
import {resolve} from 'node:path'

const site = 'examples/belarus-conscription'
const page = resolve(site, 'dist', 'index.html')
if (!existsSync(page)) throw new Error(`${page} is missing although the build ended well.`)

console.log(`
The example site is built: ${page}

  Open that file in a browser; it needs no server. Or serve it, with a reload on each save:

  node_modules/.bin/daybook dev ${site}
`)
