import {expect} from 'vitest'
import {chronologySchema} from '../../src/model/chronology.ts'
import type {Span} from '../../src/model/span.ts'
import {outlineChronology, parseChronology} from '../../src/parseChronology.ts'

/** Reads a source and checks what holds of every chronology: nothing lost, a valid model, dates in order, unique ids. */
export function checkLaws(source: string): void {
  const chronology = parseChronology(source)
  expect(
    outlineChronology(source)
      .map(({markdown}) => markdown)
      .join(''),
  ).toBe(source)
  chronologySchema.parse(chronology)
  const {events, sections, intro, outro, diagnostics} = chronology
  for (const {date, concerns} of events) for (const span of [date, concerns]) if (span) checkSpan(span)
  expect(new Set(events.map(({id}) => id)).size).toBe(events.length)
  const own = new Set(events.map(({id}) => id))
  for (const {events: ids} of sections) for (const id of ids) expect(own).toContain(id)
  for (const block of [...intro, ...outro, ...events.flatMap(({body}) => body)])
    checkHtml(block.html + (block.afterLead ?? ''))
  const lines = source.split(/\r\n|\r|\n/).length
  for (const {place} of diagnostics) expect(place.endLine).toBeLessThanOrEqual(lines)
}

function checkSpan({earliest, latest}: Span): void {
  if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
}

/** Nothing in it runs code or asks another host for anything. */
export function checkHtml(html: string): void {
  for (const [, name = '', written = ''] of html.matchAll(/<([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi)) {
    expect(name).not.toMatch(
      /^(script|style|iframe|object|embed|svg|math|form|link|meta|base|source|video|audio|template)$/i,
    )
    for (const [, attribute = '', ...values] of written.matchAll(
      /([^\s"'=/]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s"']+)))?/g,
    )) {
      expect(attribute).not.toMatch(/^(on.*|style|srcset|id|name|formaction|ping|background|poster|cite)$/i)
      const value = values.find((each) => each !== undefined) ?? ''
      if (/^(href|src)$/i.test(attribute)) expect(value).not.toMatch(/^[\s\0-\x20]*(javascript|vbscript|data):/i)
      if (/^src$/i.test(attribute)) expect(value).not.toMatch(/^[\s\0-\x20]*([a-z][a-z0-9+.-]*:|[\\/]{2})/i)
    }
  }
}
