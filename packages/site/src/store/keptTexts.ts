/** Texts as they are kept: a line with the names of their files and their lengths, and one text after the other. */
export function* writeTexts(texts: ReadonlyMap<string, string>): Generator<string> {
  yield `${JSON.stringify([...texts].map(([file, {length}]) => [file, length]))}\n`
  yield* texts.values()
}

/** Reads what `writeTexts` wrote. */
export function readTexts(kept: string): Map<string, string> {
  const start = kept.indexOf('\n') + 1
  let end = start
  return new Map(
    (JSON.parse(kept.slice(0, start)) as [string, number][]).map(([file, length]) => {
      end += length
      return [file, kept.slice(end - length, end)]
    }),
  )
}
