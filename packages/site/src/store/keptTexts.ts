type Encoding = 'latin1' | 'utf16le'

/**
 * Texts as they are kept: a line with the names of their files, their bytes and encodings, and one text after the other. Both
 * encodings are read many times as fast as UTF-8, in which most letters of most scripts have to be put together.
 */
export function* writeTexts(texts: ReadonlyMap<string, string>): Generator<Uint8Array> {
  const kept = [...texts].map(([file, text]): [string, number, Encoding] => {
    const isAscii = Buffer.byteLength(text) === text.length
    return isAscii ? [file, text.length, 'latin1'] : [file, text.length * 2, 'utf16le']
  })
  yield Buffer.from(`${JSON.stringify(kept)}\n`)
  for (const [file, , encoding] of kept) {
    const text = texts.get(file) as string
    for (let at = 0; at < text.length; at += most) yield Buffer.from(text.slice(at, at + most), encoding)
  }
}

/** Characters that are encoded at a time. */
const most = 1 << 18

/** Reads what `writeTexts` wrote. */
export function readTexts(bytes: Buffer): Map<string, string> {
  const start = bytes.indexOf('\n') + 1
  let end = start
  return new Map(
    (JSON.parse(bytes.toString('utf8', 0, start)) as [string, number, Encoding][]).map(([file, length, encoding]) => {
      end += length
      return [file, bytes.toString(encoding, end - length, end)]
    }),
  )
}
