import type {Options} from 'rehype-sanitize'

/** Elements that go with all that they hold. */
const strip = ['script', 'style', 'template', 'title', 'textarea', 'noscript', 'iframe', 'object', 'svg', 'math']

/** Those, and others of which a reader would miss something; of all the rest the text stays. */
export const lostTags: ReadonlySet<string> = new Set([
  ...strip,
  ...['video', 'audio', 'embed', 'canvas', 'form', 'select', 'button'],
])

/**
 * What may reach a page: text and its structure. No ids or names (they would clash with the page's own), no classes but
 * ours, no styles, and nothing that loads from elsewhere but images, whose addresses are checked afterwards.
 */
export const sanitiseSchema: Options = {
  tagNames: [
    ...['p', 'br', 'hr', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'div', 'span'],
    ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary', 'figure', 'figcaption'],
    ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
    ...[
      'a',
      'abbr',
      'b',
      'bdi',
      'bdo',
      'cite',
      'code',
      'del',
      'dfn',
      'em',
      'i',
      'ins',
      'kbd',
      'mark',
      'q',
      'rp',
      'rt',
      'ruby',
    ],
    ...['s', 'samp', 'small', 'strong', 'sub', 'sup', 'u', 'var', 'wbr', 'img', 'input'],
  ],
  attributes: {
    '*': ['dir', 'lang', 'title'],
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    input: [
      ['type', 'checkbox'],
      ['disabled', true],
      ['checked', true],
    ],
    ol: ['start', 'reversed'],
    sup: [['className', 'citation']],
    td: ['colSpan', 'rowSpan', 'align'],
    th: ['colSpan', 'rowSpan', 'align', 'scope'],
  },
  protocols: {href: ['http', 'https', 'mailto', 'tel'], src: ['http', 'https']},
  required: {input: {disabled: true, type: 'checkbox'}},
  strip,
}
