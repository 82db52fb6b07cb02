/** As many are compared at once. */
const block = 4096

/** How many code units two texts share at their start. */
export function commonStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let at = 0
  while (at < most && one.slice(at, at + block) === other.slice(at, at + block)) at += block
  while (at < most && one.charCodeAt(at) === other.charCodeAt(at)) at++
  return Math.min(at, most)
}

/** The same at their end, up to a limit. */
export function commonEnd(one: string, other: string, most: number): number {
  const piece = (text: string, at: number) => text.slice(text.length - at - block, text.length - at)
  let at = 0
  while (at + block <= most && piece(one, at) === piece(other, at)) at += block
  while (at < most && one.charCodeAt(one.length - at - 1) === other.charCodeAt(other.length - at - 1)) at++
  return at
}

/** Where the line starts that an offset lies in. */
export function lineStart(text: string, at: number): number {
  // A search from before the text would look at its first sign all the same.
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}
