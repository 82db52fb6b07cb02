import type {PublishedChronology} from '../../edition/edition.ts'
import {figuresOf} from '../figures/figuresOf.ts'
import {makeBaseView} from '../makeBaseView.ts'
import type {PageContext} from '../pageContext.ts'
import {makeReportView} from '../report/makeReportView.ts'
import type {DataFileView, DataPageView} from './dataPageView.ts'

/** The page that says what data there is and how to check it. */
export function makeDataPageView(context: PageContext, chronology: PublishedChronology): DataPageView {
  const {edition, words, to} = context
  const {model, folder} = chronology
  const title = words.say('data')
  return {
    ...makeBaseView(context, {
      kind: 'data',
      title: `${title} · ${model.title}`,
      lang: model.lang,
      dir: model.dir,
      description: `${model.title}: ${title}`,
      feed: `${folder}/feed.xml`,
    }),
    report: makeReportView(context, chronology),
    title,
    holdings: [
      words.say('events', {count: model.events.length}),
      words.say('sources', {count: model.sources.length}),
      words.say('figures-count', {count: figuresOf(chronology).length}),
    ],
    license: model.license ?? edition.license,
    version: model.version ?? null,
    files: makeFiles(context, folder),
    checksums: to('SHA256SUMS'),
    commands: [
      {system: 'Linux', command: 'sha256sum --check --quiet SHA256SUMS'},
      {system: 'macOS', command: 'shasum -a 256 --check --quiet SHA256SUMS'},
    ],
  }
}

function makeFiles({words, to}: PageContext, folder: string): DataFileView[] {
  const file = (address: string, word: string) => ({
    href: to(address),
    name: address.split('/').at(-1) as string,
    text: words.say(`download.${word}`),
  })
  return [
    file(`${folder}/events.json`, 'events'),
    file('events.schema.json', 'schema'),
    file(`${folder}/events.csv`, 'events-csv'),
    file(`${folder}/sources.csv`, 'sources-csv'),
    file(`${folder}/figures.csv`, 'figures-csv'),
    file(`${folder}/places.geojson`, 'geojson'),
    file(`${folder}/events.ics`, 'calendar'),
    file(`${folder}/feed.xml`, 'feed'),
    file(`${folder}/feed.json`, 'json-feed'),
    file(`${folder}/datapackage.json`, 'package'),
  ]
}
