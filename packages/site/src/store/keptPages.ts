import type {KeptPage} from './pageMemory.ts'

/** The pages of a site as they are kept: a line for each, so that one can be found without reading the others. */
export interface KeptPages {
  all(): Map<string, KeptPage>
  find(address: string): KeptPage | null
  /** Has a page that is known stand at another address, of which nothing is known yet; false where none is known. */
  move(from: string, to: string): boolean
  /** Puts what is known of a page in the place of what was. */
  replace(address: string, page: KeptPage): void
  /** The pages that were replaced since all of them were written; which were moved it does not say. */
  replaced(): [address: string, page: KeptPage][]
  lines(): Iterable<string>
}

/** The lines of pages, each by its address. */
export function* writePages(pages: ReadonlyMap<string, KeptPage>): Generator<string> {
  for (const [address, page] of pages) yield writeLine(address, page)
}

/** No page is made of this. */
const unknown: KeptPage = {key: '', sha256: ''}

/** Opens pages that were kept as text, some of which were replaced since. */
export function openPages(text: string, since: Iterable<[address: string, page: KeptPage]> = []): KeptPages {
  const replaced = new Map(since)
  const gone = new Set<string>()
  const place = (address: string) => {
    const name = `${JSON.stringify(address)}\t`
    const isFirst = text.startsWith(name)
    const start = isFirst ? 0 : text.indexOf(`\n${name}`) + 1
    return isFirst || start > 0 ? {start, end: text.indexOf('\n', start) + 1} : null
  }
  const find = (address: string) => {
    const now = replaced.get(address)
    if (now || gone.has(address)) return now ?? null
    const found = place(address)
    return found && readLine(text.slice(found.start, found.end - 1))[1]
  }
  return {
    all: () => new Map([...readAll().filter(([address]) => !gone.has(address)), ...replaced]),
    find,
    move(from, to) {
      if (find(from) === null) return false
      replaced.delete(from)
      gone.add(from)
      replaced.set(to, unknown)
      return true
    },
    replace: (address, page) => void replaced.set(address, page),
    replaced: () => [...replaced],
    *lines() {
      let at = 0
      const changed = [
        ...[...replaced].map(([address, page]) => ({line: writeLine(address, page), ...placeOrEnd(address)})),
        ...[...gone].map((address) => ({line: '', ...placeOrEnd(address)})),
      ]
      for (const {start, end, line} of changed.sort((a, b) => a.start - b.start)) {
        yield text.slice(at, start)
        yield line
        at = end
      }
      yield text.slice(at)
    },
  }

  function readAll(): [string, KeptPage][] {
    return text.split('\n').flatMap((line) => (line === '' ? [] : [readLine(line)]))
  }

  function placeOrEnd(address: string) {
    return place(address) ?? {start: text.length, end: text.length}
  }
}

function writeLine(address: string, {key, sha256}: KeptPage): string {
  return `${JSON.stringify(address)}\t${key}\t${sha256}\n`
}

function readLine(line: string): [string, KeptPage] {
  const [address = '', key = '', sha256 = ''] = line.split('\t')
  return [JSON.parse(address) as string, {key, sha256}]
}
