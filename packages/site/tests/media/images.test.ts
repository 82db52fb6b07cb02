import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {build} from '../../src/build.ts'
import {makeSite} from '../site.ts'

/** A photograph as a telephone makes it: turned by a quarter, with its place, its camera and a comment. */
function photograph(width: number, height: number): Promise<Buffer> {
  return sharp({create: {width, height, channels: 3, background: '#805030'}})
    .jpeg()
    .withExif({
      IFD0: {Make: 'SecretCamera', Artist: 'SecretName', Software: 'SecretProgram'},
      IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '53/1 54/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '27/1 33/1 0/1'},
    })
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf>SecretXmp</rdf></x:xmpmeta>')
    .withMetadata({orientation: 6})
    .toBuffer()
}

const text = 'On May 3, 2022, it was shown.\n\n![A gate](media/gate.jpg)\n'

test('a photograph is published without its place, camera, name, comment and preview, upright and with its size', async () => {
  const original = await photograph(60, 40)
  expect((await sharp(original).metadata()).exif?.length).toBeGreaterThan(0)
  expect(original.includes('SecretCamera')).toBe(true)
  const site = await makeSite({'content/a.md': text, 'content/media/gate.jpg': original})
  expect(await build({root: site.root})).toMatchObject({written: true, diagnostics: []})

  const published = await readFile(join(site.root, 'dist/media/gate.jpg'))
  const {exif, xmp, iptc, icc, orientation, width, height} = await sharp(published).metadata()
  expect({exif, xmp, iptc, icc, orientation, width, height}).toEqual({width: 40, height: 60})
  expect(published.includes('Secret')).toBe(false)
  // No application segments but JFIF, no comments.
  expect(segmentsOf(published).filter((marker) => marker > 0xe0 && marker <= 0xfe)).toEqual([])
  expect(await site.read('dist/a/index.html')).toContain(
    '<img src="../media/gate.jpg" alt="A gate" width="40" height="60" loading="lazy" decoding="async">',
  )
})

test('every format loses its metadata and is not wider than 1600 pixels', async () => {
  const endings = ['png', 'webp', 'avif', 'gif', 'jpeg'] as const
  const images = await Promise.all(
    endings.map(async (ending) => {
      const image = sharp({create: {width: 1700, height: 17, channels: 3, background: '#123456'}})
      return image
        .toFormat(ending)
        .withExif({IFD0: {Artist: 'SecretName'}})
        .toBuffer()
    }),
  )
  const site = await makeSite({
    'content/a.md': `On May 3, 2022, x.\n\n${endings.map((ending) => `![x](media/a.${ending})`).join('\n')}\n`,
    ...Object.fromEntries(endings.map((ending, index) => [`content/media/a.${ending}`, images[index] as Buffer])),
  })
  expect(await build({root: site.root})).toMatchObject({written: true, diagnostics: []})
  for (const ending of endings) {
    const published = await readFile(join(site.root, `dist/media/a.${ending}`))
    const {exif, xmp, width, height} = await sharp(published).metadata()
    expect({ending, exif, xmp, width, height}).toEqual({ending, width: 1600, height: 16})
    expect(published.includes('SecretName')).toBe(false)
  }
})

test('a picture is written in the format that its name says', async () => {
  const png = await sharp({create: {width: 3, height: 3, channels: 4, background: '#fff'}})
    .png()
    .toBuffer()
  const site = await makeSite({'content/a.md': text, 'content/media/gate.jpg': png})
  await build({root: site.root})
  expect(await sharp(join(site.root, 'dist/media/gate.jpg')).metadata()).toMatchObject({format: 'jpeg'})
})

test('a cleaned image is kept, made again where the copy is damaged, and forgotten where nothing shows it', async () => {
  const site = await makeSite({'content/a.md': text, 'content/media/gate.jpg': await photograph(60, 40)})
  const store = join(site.root, '.daybook/images')
  await build({root: site.root})
  const before = await site.snapshot('dist')
  const [kept] = await readdir(store)
  expect(kept).toMatch(/^[0-9a-f]{32}-40x60-[0-9a-f]{32}$/)

  await build({root: site.root})
  expect(await readdir(store)).toEqual([kept])

  await writeFile(join(store, kept as string), 'damaged')
  await build({root: site.root})
  expect(await site.snapshot('dist')).toEqual(before)
  expect(await readFile(join(store, kept as string), 'utf8')).not.toBe('damaged')

  await site.write({'content/a.md': 'On May 3, 2022, it was shown.\n\n![x](media/other.png)\n'})
  await site.write({
    'content/media/other.png': await sharp(await photograph(2, 2))
      .png()
      .toBuffer(),
  })
  await build({root: site.root})
  expect(await readdir(store)).toEqual([expect.not.stringContaining(kept as string)])
})

test('what cannot be cleaned is refused, at the place that names it, and nothing is written', async () => {
  const site = await makeSite({
    'content/a.md':
      'On May 3, 2022, x.\n\n![a](media/a.jpg) ![b](media/b.heic)\n\n![c](media/c.svg) [d](media/d.tiff)\n\n![e](media/e.png)\n',
    'content/media/a.jpg': 'no image',
    'content/media/b.heic': 'x',
    'content/media/c.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    'content/media/d.tiff': 'x',
    'content/media/e.png': (
      await sharp(await photograph(40, 40))
        .png()
        .toBuffer()
    ).subarray(0, 80),
  })
  const {written, diagnostics} = await build({root: site.root})
  expect(written).toBe(false)
  expect(diagnostics.map(({code, place}) => `${place.file}:${place.line}:${place.column} ${code}`)).toEqual([
    'content/a.md:3:1 image-broken',
    'content/a.md:3:19 image-format',
    'content/a.md:5:1 image-unsafe',
    'content/a.md:5:19 image-format',
    'content/a.md:7:1 image-broken',
  ])
  expect(await site.list('dist')).toEqual([])
})

test('a document is published as it is, and told; plain text is published in silence', async () => {
  const site = await makeSite({
    'content/a.md': 'On May 3, 2022, [the order](media/order.pdf), [the list](media/list.csv).\n',
    'content/media/order.pdf': '%PDF /Author (SecretName)',
    'content/media/list.csv': 'a,b\n',
  })
  const {written, diagnostics} = await build({root: site.root})
  expect(written).toBe(true)
  expect(diagnostics).toMatchObject([
    {code: 'attachment-not-cleaned', severity: 'warning', place: {line: 1, column: 17}},
  ])
  expect(await site.list('dist/media')).toEqual(['list.csv', 'order.pdf'])
})

test('a graphic image is closed behind its description, in the language of the page, and stays out of feeds', async () => {
  const site = await makeSite({
    'content/a.md':
      '---\nlang: be\n---\n\n3 мая 2022 года паказалі.\n\n![Спалены аўтамабіль & цела](media/gate.jpg "жорсткае")\n',
    'content/media/gate.jpg': await photograph(60, 40),
  })
  expect(await build({root: site.root})).toMatchObject({written: true})
  expect(await site.read('dist/a/index.html')).toContain(
    '<details class="graphic"><summary>Жорсткі здымак: Спалены аўтамабіль &#x26; цела</summary><p><img src="../media/gate.jpg" alt="Спалены аўтамабіль &#x26; цела" width="40" height="60" loading="lazy" decoding="async"></p></details>',
  )
  const feed = await site.read('dist/feed.xml')
  expect(feed).not.toContain('gate.jpg')
  expect(feed).toContain('[Спалены аўтамабіль')
})

test('a graphic image without a description, or in a line of text, is an error', async () => {
  const site = await makeSite({
    'content/a.md':
      'On May 3, 2022, x.\n\n![](media/gate.jpg "graphic")\n\nSee ![a car](media/gate.jpg "graphic: blood").\n',
    'content/media/gate.jpg': await photograph(60, 40),
  })
  const {diagnostics} = await build({root: site.root})
  expect(diagnostics.map(({code, place}) => `${place.line} ${code}`)).toEqual([
    '3 graphic-undescribed',
    '5 graphic-in-text',
  ])
})

/** The markers of a JPEG file up to its scan. */
function segmentsOf(bytes: Buffer): number[] {
  const markers: number[] = []
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; at += 2 + bytes.readUInt16BE(at + 2))
    markers.push(bytes[at + 1] as number)
  return markers
}
