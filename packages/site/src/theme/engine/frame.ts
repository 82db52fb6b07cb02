/** What `@` names reach: the view of the page as `root`, the words, and in a loop `index`, `key`, `first`, `last`. */
export interface Frame extends Record<string, unknown> {
  root?: unknown
  _parent?: Frame
}

/** A frame inside another; `@../index` reaches the outer one. */
export function innerFrame(frame: Frame): Frame {
  return {...frame, _parent: frame}
}

/** The frame so many levels further out. */
export function outerFrame(frame: Frame, levels: number): Frame | undefined {
  let found: Frame | undefined = frame
  for (let left = levels; left > 0 && found; left--) found = found._parent
  return found
}
