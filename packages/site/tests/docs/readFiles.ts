import {readFile} from 'node:fs/promises'
import {fileURLToPath} from 'node:url'

/**
 * The files that a section of a page of the documentation tells to write, by their paths: code blocks whose paragraph names
 * a file last.
 */
export async function readFiles(page: string, heading: string): Promise<Record<string, string>> {
  const section = await readSection(page, heading)
  const blocks = section.matchAll(/(?:^|\n\n)([^\n](?:(?!\n\n|```)[\s\S])*)\n\n```\w+\n([\s\S]*?)```/g)
  const files = [...blocks].flatMap(([, paragraph = '', content = '']) => {
    const file = [...paragraph.matchAll(/`([\w./-]+\/[\w.-]+\.\w+|daybook\.config\.ts)`/g)].at(-1)?.[1]
    return file === undefined ? [] : [[file, content] as const]
  })
  return Object.fromEntries(files)
}

/** The commands that a section of a page tells to run, in order. */
export async function readCommands(page: string, heading: string): Promise<string[]> {
  const blocks = (await readSection(page, heading)).matchAll(/```sh\n([\s\S]*?)```/g)
  return [...blocks].flatMap(([, commands = '']) => commands.trim().split('\n'))
}

async function readSection(page: string, heading: string): Promise<string> {
  const path = fileURLToPath(new URL(`../../../../docs/${page}`, import.meta.url))
  const section = (await readFile(path, 'utf8')).split(/^## /m).find((text) => text.startsWith(`${heading}\n`))
  if (section === undefined) throw new Error(`${page} has no section "${heading}".`)
  return section
}
