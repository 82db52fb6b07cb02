import {resolve} from 'node:path'
import type {ContentFile} from '../../content/readContent.ts'
import {findRoot} from '../findRoot.ts'
import {fromHere} from '../fromHere.ts'
import {UsageError} from '../usageError.ts'
import {ask} from './ask.ts'
import type {NewOptions} from './newOptions.ts'
import {readEvent} from './readEvent.ts'

/** Adds an event where its date belongs; what cannot be placed is printed, to be put in by hand. */
export async function runNewEvent(given: string, options: NewOptions): Promise<number> {
  const root = await findRoot(given)
  const [{loadConfig}, {readContent}, {addEvent}, {replaceFile}] = await Promise.all([
    import('../../config/loadConfig.ts'),
    import('../../content/readContent.ts'),
    import('../../new/addEvent.ts'),
    import('../../new/replaceFile.ts'),
  ])
  const config = await loadConfig({root})
  const {chronologies} = await readContent(config)
  const chronology = await choose(chronologies, config.root, options.file)
  const event = await readEvent(options)
  const lang = chronology.edition ?? config.lang
  const added = addEvent(chronology.text, event, {file: chronology.file, ...(lang === null ? {} : {lang})})
  const file = fromHere(resolve(config.root, chronology.file))
  if ('problem' in added) {
    process.stderr.write(`${added.problem} ${file} stays as it is. To put the event in by hand:\n\n`)
    process.stdout.write(`${added.markdown}\n`)
    return 1
  }
  await replaceFile(resolve(config.root, chronology.file), added.source)
  process.stdout.write(`${file}:${added.line}\n`)
  return 0
}

async function choose(chronologies: readonly ContentFile[], root: string, wanted?: string): Promise<ContentFile> {
  const names = chronologies.map(({file}) => file)
  const [only] = chronologies
  if (!only) throw new UsageError('there is no chronology here. `daybook new chronology` begins one.')
  if (wanted === undefined && chronologies.length === 1) return only
  const text = `Which chronology: ${names.join(', ')}?`
  const [answer = ''] = wanted === undefined ? await ask([{text, option: '--file'}]) : [wanted]
  const found = chronologies.find(
    ({file, name}) => file === answer || name === answer || resolve(root, file) === resolve(answer),
  )
  if (!found) throw new UsageError(`there is no chronology ${answer}. There are ${names.join(', ')}.`)
  return found
}
