import type {KeptPage} from './pageMemory.ts'

/** The pages of a site as they are kept: a line for each, so that one can be found without reading the others. */
export interface KeptPages {
  all(): Map<string, KeptPage>
  find(address: string): KeptPage | null
  /** Puts what is known of a page in the place of what was. */
  replace(address: string, page: KeptPage): void
  lines(): Iterable<string>
}

/** The lines of pages, each by its address. */
export function* writePages(pages: ReadonlyMap<string, KeptPage>): Generator<string> {
  for (const [address, page] of pages) yield writeLine(address, page)
}

/** Opens pages that were kept as text. */
export function openPages(lines: string): KeptPages {
  let text = lines
  const place = (address: string) => {
    const start = `\n${text}`.indexOf(`\n${JSON.stringify(address)}\t`)
    return start < 0 ? null : {start, end: text.indexOf('\n', start) + 1}
  }
  return {
    all: () => new Map(text.split('\n').flatMap((line) => (line === '' ? [] : [readLine(line)]))),
    find(address) {
      const found = place(address)
      return found && readLine(text.slice(found.start, found.end - 1))[1]
    },
    replace(address, page) {
      const found = place(address) ?? {start: text.length, end: text.length}
      text = text.slice(0, found.start) + writeLine(address, page) + text.slice(found.end)
    },
    lines: () => [text],
  }
}

function writeLine(address: string, {key, sha256}: KeptPage): string {
  return `${JSON.stringify(address)}\t${key}\t${sha256}\n`
}

function readLine(line: string): [string, KeptPage] {
  const [address = '', key = '', sha256 = ''] = line.split('\t')
  return [JSON.parse(address) as string, {key, sha256}]
}
