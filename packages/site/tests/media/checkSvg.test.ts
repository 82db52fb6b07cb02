import {expect, test} from 'vitest'
import {checkSvg} from '../../src/media/checkSvg.ts'

const svg = (inside: string, attributes = '') => `<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inside}</svg>`

test('a plain drawing is let through, with its size', () => {
  const drawing = svg('<defs><g id="a"/></defs><use href="#a"/><path d="M0 0" fill="url(#b)" style="stroke: #fff"/>')
  expect(checkSvg(`<?xml version="1.0"?>\n${drawing}`)).toEqual({fault: null, size: null})
  expect(checkSvg(svg('', ' viewBox="0 0 40 30.4"')).size).toEqual({width: 40, height: 30})
  expect(checkSvg(svg('', ' width="20px" height="10" viewBox="0 0 40 30"')).size).toEqual({width: 20, height: 10})
  expect(checkSvg(svg('', ' width="100%" height="10"')).size).toBeNull()
})

test('whatever runs, loads or tells more than the drawing is refused', () => {
  const unsafe = [
    svg('<script>x</script>'),
    svg('<svg:script/>'),
    svg('<a href="javascript:x"/>'),
    svg('<rect onclick="x"/>'),
    svg('<rect\nonload = "x"/>'),
    svg('<foreignObject/>'),
    svg('<image href="https://example.org/a.png"/>'),
    svg('<image xlink:href="data:image/jpeg;base64,AAAA"/>'),
    svg("<use href='other.svg#a'/>"),
    svg('<style>@import "a.css"</style>'),
    svg('<rect fill="url(https://example.org/a)"/>'),
    svg('<rect style="fill: url( \'https://example.org/a\')"/>'),
    svg('<metadata>name</metadata>'),
    svg('', ' xmlns:sodipodi="x" sodipodi:docname="C:/Users/name/a.svg"'),
    svg('<!-- name -->'),
    svg('<a href="&#106;avascript:x"/>'),
    `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`,
    `<?xml-stylesheet href="https://example.org/a.css"?>${svg('')}`,
    '<html></html>',
  ]
  expect(unsafe.filter((text) => checkSvg(text).fault === null)).toEqual([])
})
