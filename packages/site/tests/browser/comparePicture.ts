import {existsSync} from 'node:fs'
import {mkdir, readFile, writeFile} from 'node:fs/promises'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import pixelmatch from 'pixelmatch'
import {PNG} from 'pngjs'

const kept = fileURLToPath(new URL('pictures', import.meta.url))
const found = fileURLToPath(new URL('../../.vitest/pictures', import.meta.url))

/** Of all points, how many may differ: letters are drawn a shade differently from one processor to the next. */
const tolerance = 0.002

/**
 * What is wrong with a picture beside the one that is kept under its name, or `undefined`. A picture that differs is
 * left below `.vitest/pictures` beside the difference. With `DAYBOOK_KEEP_PICTURES=1` the picture is kept instead.
 */
export async function comparePicture(name: string, picture: Buffer): Promise<string | undefined> {
  const file = join(kept, name)
  if (process.env.DAYBOOK_KEEP_PICTURES === '1') return void (await write(file, picture))
  if (!existsSync(file)) return `${name} is not kept yet: look at the page, then run with DAYBOOK_KEEP_PICTURES=1.`
  const [before, after] = [PNG.sync.read(await readFile(file)), PNG.sync.read(picture)]
  const {width, height} = after
  if (before.width !== width || before.height !== height) {
    await write(join(found, name), picture)
    return `${name} was ${before.width} × ${before.height}, and is ${width} × ${height}.`
  }
  const difference = new PNG({width, height})
  const points = pixelmatch(before.data, after.data, difference.data, width, height, {threshold: 0.2})
  if (points <= width * height * tolerance) return undefined
  await Promise.all([
    write(join(found, name), picture),
    write(join(found, name.replace(/\.png$/, '.difference.png')), PNG.sync.write(difference)),
  ])
  return `${name} differs in ${points} of ${width * height} points.`
}

async function write(file: string, content: Buffer): Promise<void> {
  await mkdir(dirname(file), {recursive: true})
  await writeFile(file, content)
}
