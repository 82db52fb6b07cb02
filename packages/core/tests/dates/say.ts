import {findDates} from '../../src/dates/findDates.ts'

/** A text with each time that is found in it in brackets: its words, its value, its kind where it is no date, `!` where in doubt. */
export function say(text: string, language: string, reference?: string): string {
  let said = ''
  let last = 0
  for (const found of findDates(text, {language, ...(reference && {reference})})) {
    const kind = found.kind === 'date' ? '' : ` ${found.kind}`
    const doubt = found.diagnostics.length > 0 ? ' !' : ''
    said += `${text.slice(last, found.start)}[${found.text} = ${found.edtf || '?'}${kind}${doubt}]`
    last = found.end
  }
  return said + text.slice(last)
}
