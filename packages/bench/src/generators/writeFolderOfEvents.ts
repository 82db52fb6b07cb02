import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import type {GeneratedMonth} from '../generate/generatedChronology.ts'
import {writeEventFiles} from '../generate/writeEventFiles.ts'

/** Writes one Markdown file for each event into a new folder. */
export async function writeFolderOfEvents(folder: string, months: GeneratedMonth[]): Promise<void> {
  await mkdir(folder, {recursive: true})
  for (const {name, content} of writeEventFiles(months)) await writeFile(join(folder, `${name}.md`), content)
}
