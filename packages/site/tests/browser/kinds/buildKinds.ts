import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {PageKind} from '../../../src/views/pageKind.ts'
import {type BuiltSite, buildFolder} from '../buildExample.ts'
import {reports} from './reports.ts'

/** A page of the site of all kinds. */
export interface KindPage {
  file: string
  lang: string
  kind: PageKind
}

/** A site in five languages that has a page of every kind in each. */
export interface KindsSite extends BuiltSite {
  /** One page for each kind and language; of facets, one for each of actors, places, tags, status and certainty. */
  kinds: KindPage[]
}

/** Builds the site with the real command into a temporary folder. */
export async function buildKinds(): Promise<KindsSite> {
  const root = await mkdtemp(join(tmpdir(), 'daybook-kinds-'))
  for (const [path, content] of Object.entries(sources())) {
    await mkdir(dirname(join(root, path)), {recursive: true})
    await writeFile(join(root, path), content)
  }
  const site = await buildFolder(root)
  await rm(root, {recursive: true})
  return {...site, kinds: await pickPages(site)}
}

/** Only one page is for lost addresses: no host knows a second one. */
export function kindsOf(lang: string): PageKind[] {
  return (Object.keys(allKinds) as PageKind[]).filter((kind) => kind !== 'not-found' || lang === 'en').sort()
}

// A kind that is missing here is an error of types; one that the site has no page of makes the test fail.
const allKinds: Record<PageKind, true> = {
  home: true,
  chronology: true,
  event: true,
  period: true,
  'facet-index': true,
  facet: true,
  figures: true,
  sources: true,
  changes: true,
  data: true,
  map: true,
  print: true,
  search: true,
  tombstone: true,
  moved: true,
  page: true,
  'not-found': true,
}

function sources(): Record<string, string> {
  const translated = Object.entries(reports).map(([lang, text]) => [
    lang === 'en' ? 'content/harbour.md' : `content/harbour.${lang}.md`,
    text,
  ])
  const pages = Object.keys(reports).map((lang) => [
    lang === 'en' ? 'content/pages/about.md' : `content/pages/about.${lang}.md`,
    `---\ntitle: ${aboutTitles[lang]}\nlang: ${lang}\n---\n\n${aboutTitles[lang]}. [example.org](https://example.org/)\n`,
  ])
  return {
    'daybook.config.json': JSON.stringify({title: 'Harbour', lang: 'en', search: true, license: 'CC BY 4.0'}),
    ...Object.fromEntries([...translated, ...pages]),
    'content/media/boat.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="#777"/></svg>',
    'registers/actors.csv':
      'id,name,name_be,name_ru,name_ar,name_fa,kind\nwatch,Watch,Варта,Стража,الحراسة,نگهبانی,guard\n',
    'registers/places.csv': [
      'id,name,name_be,name_ru,name_ar,name_fa,latitude,longitude',
      'harbour,Harbour,Гавань,Гавань,الميناء,بندر,54.7,25.3',
      'town,Town,Горад,Город,المدينة,شهر,55.2,26.4',
    ].join('\n'),
    'registers/tags.csv': 'id,name,name_be,name_ru,name_ar,name_fa\ngate,Gate,Брама,Ворота,البوابة,دروازه\n',
  }
}

const aboutTitles: Record<string, string> = {en: 'About', be: 'Пра нас', ru: 'О нас', ar: 'من نحن', fa: 'درباره ما'}

async function pickPages(site: BuiltSite): Promise<KindPage[]> {
  const picked = new Map<string, KindPage>()
  for (const file of site.pages) {
    const html = await readFile(join(site.folder, file), 'utf8')
    const lang = /<html lang="([^"]+)"/.exec(html)?.[1] ?? ''
    const kind = (/<body class="page-([a-z-]+)/.exec(html)?.[1] ?? '') as PageKind
    const group = kind.startsWith('facet') ? dirname(file) : ''
    const key = [lang, kind, group].join(' ')
    // Of two events, the one with all that an event can have.
    if (!picked.has(key) || file.endsWith('/opening.html')) picked.set(key, {file, lang, kind})
  }
  return [...picked.values()]
}
