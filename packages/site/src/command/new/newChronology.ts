import {mkdir, writeFile} from 'node:fs/promises'
import {basename, dirname, resolve} from 'node:path'
import {findRoot} from '../findRoot.ts'
import {fromHere} from '../fromHere.ts'
import {UsageError} from '../usageError.ts'
import {ask} from './ask.ts'
import type {NewOptions} from './newOptions.ts'
import {readEvent} from './readEvent.ts'

/** Begins a chronology with its first event; never over a file that is there. */
export async function runNewChronology(given: string, options: NewOptions): Promise<number> {
  const root = await findRoot(given)
  const [{loadConfig}, {addEvent}, {stringify}] = await Promise.all([
    import('../../config/loadConfig.ts'),
    import('../../new/addEvent.ts'),
    import('yaml'),
  ])
  const config = await loadConfig({root})
  const [title, lang, file] = await readHead(options, config.lang ?? 'en')
  const path = resolve(config.content, basename(file).replace(/(?:\.md)?$/, '.md'))
  const head = `---\n${stringify({title, lang})}---\n\n`
  const added = addEvent(head, await readEvent(options), {file: basename(path)})
  if ('problem' in added) throw new UsageError(`${added.problem} Try it with another --date.`)
  await mkdir(dirname(path), {recursive: true})
  await writeFile(path, added.source, {flag: 'wx'}).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
    throw new UsageError(`${fromHere(path)} is there already.`)
  })
  process.stdout.write(`${fromHere(path)}\n`)
  return 0
}

async function readHead({title, lang, file}: NewOptions, siteLang: string): Promise<[string, string, string]> {
  const answers = await ask([
    ...(title === undefined ? [{text: 'What is its title?', option: '--title'}] : []),
    ...(lang === undefined ? [{text: 'In which language?', option: '--lang', default: siteLang}] : []),
    ...(file === undefined ? [{text: 'Under which name, such as 2022?', option: '--file'}] : []),
  ])
  const take = (value: string | undefined) => value ?? (answers.shift() as string)
  return [take(title), take(lang), take(file)]
}
