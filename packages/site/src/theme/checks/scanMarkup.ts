/** What a stretch of a template's text means to an HTML parser, as far as the checks need it. */
export interface MarkupState {
  kind: 'text' | 'tag' | 'value' | 'comment'
  /** Name of the element whose tag is open, in lower case; with `/` before it in an end tag. */
  element: string
  /** Name of the attribute that is being read, in lower case. */
  attribute: string
  /** `"`, `'`, or nothing where the value has no quotes. */
  quote: string
  /** What stands in the value so far, with `\ufffc` for each output. */
  value: string
}

export interface MarkupEvents {
  /** A tag was closed by `>`. `offset` is that of its `<`, below 0 where that stands in an earlier stretch. */
  onTag(element: string, attributes: ReadonlySet<string>, offset: number): void
  onAttribute(name: string, offset: number): void
  onValue(element: string, attribute: string, value: string, offset: number): void
}

/** A reader of HTML that is fed piece by piece, with output of unknown text between the pieces. */
export interface MarkupScanner {
  state: MarkupState
  /** `offset` of the events counts from the start of the piece. */
  feed(text: string): void
  /** Output of a mustache, where the reader stands. */
  output(): void
}

export function createMarkupScanner(events: MarkupEvents): MarkupScanner {
  const state: MarkupState = {kind: 'text', element: '', attribute: '', quote: '', value: ''}
  let attributes = new Set<string>()
  let tagOffset = -1

  const endValue = (offset: number): void => {
    events.onValue(state.element, state.attribute, state.value, offset)
    Object.assign(state, {kind: 'tag', attribute: '', quote: '', value: ''})
  }
  const endTag = (): void => {
    events.onTag(state.element, attributes, tagOffset)
    Object.assign(state, {kind: 'text', element: '', attribute: '', value: ''})
  }

  /** Reads on from `at`, and gives where the next step starts. */
  const steps: Record<MarkupState['kind'], (text: string, at: number) => number> = {
    text(text, at) {
      const start = text.indexOf('<', at)
      if (start === -1) return text.length
      if (text.startsWith('<!--', start)) {
        state.kind = 'comment'
        return start + 4
      }
      const element = /^<(\/?[a-z][^\s/>]*)/i.exec(text.slice(start))
      if (!element) return start + 1
      Object.assign(state, {kind: 'tag', element: (element[1] as string).toLowerCase(), attribute: ''})
      attributes = new Set()
      tagOffset = start
      return start + element[0].length
    },
    comment(text, at) {
      const end = text.indexOf('-->', at)
      if (end === -1) return text.length
      state.kind = 'text'
      return end + 3
    },
    tag(text, at) {
      const character = text[at] as string
      if (character === '>') {
        endTag()
        return at + 1
      }
      const name = /^[^\s/>="']+/.exec(text.slice(at))?.[0]
      if (name !== undefined) {
        state.attribute = name.toLowerCase()
        attributes.add(state.attribute)
        events.onAttribute(state.attribute, at)
        return at + name.length
      }
      if (character === '=' && state.attribute !== '') {
        const quote = /^=\s*(["']?)/.exec(text.slice(at)) as RegExpExecArray
        Object.assign(state, {kind: 'value', quote: quote[1], value: ''})
        return at + quote[0].length
      }
      return at + 1
    },
    value(text, at) {
      const end = state.quote === '' ? text.slice(at).search(/[\s>]/) : text.indexOf(state.quote, at) - at
      if (end < 0) {
        state.value += text.slice(at)
        return text.length
      }
      state.value += text.slice(at, at + end)
      const skip = state.quote.length
      endValue(at)
      return at + end + skip
    },
  }

  return {
    state,
    feed(text) {
      for (let at = 0; at < text.length; ) at = steps[state.kind](text, at)
      tagOffset = -1
    },
    output() {
      if (state.kind === 'value') state.value += '\ufffc'
    },
  }
}
