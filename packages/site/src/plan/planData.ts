import {readModelSchema} from '../data/readModelSchema.ts'
import {tables} from '../data/tables.ts'
import {writeCalendar, writeEntry} from '../data/writeCalendar.ts'
import {writeCsv, writeRow} from '../data/writeCsv.ts'
import {writeDataPackage} from '../data/writeDataPackage.ts'
import {writeFeed} from '../data/writeFeed.ts'
import {writeFilterIndex} from '../data/writeFilterIndex.ts'
import {writeJsonFeed} from '../data/writeJsonFeed.ts'
import {writeItem, writeModel, writeModels} from '../data/writeModel.ts'
import {writePlaces} from '../data/writePlaces.ts'
import {writeSitemap} from '../data/writeSitemap.ts'
import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {filterIndexAddress} from '../views/filter/filterIndexAddress.ts'
import {isDivided} from '../views/isDivided.ts'
import type {PlannedData, PlannedPage, PlannedTwin} from './plannedFile.ts'

/**
 * The files of an edition for programs: the model, the feeds, the sitemap of the site with its `pages`. `SHA256SUMS` is
 * made of all files when they are written.
 */
export function planData(edition: Edition, pages: readonly PlannedPage[]): (PlannedData | PlannedTwin)[] {
  const {chronologies, prefix} = edition
  const site = chronologies[0]?.file ?? '.'
  return [
    ...chronologies.flatMap((chronology) => planChronologyData(edition, chronology)),
    planModels(edition, site),
    data(`${prefix}feed.xml`, site, () => writeFeed(edition, chronologies, `${prefix}feed.xml`)),
    ...(prefix === '' ? planSiteData(edition, site, pages) : []),
  ]
}

/** The model of the only chronology is written once, for it may be large. */
function planModels({chronologies, prefix}: Edition, site: string): PlannedData | PlannedTwin {
  const address = `${prefix}events.json`
  const [only] = chronologies
  if (only && chronologies.length === 1) return {kind: 'twin', address, from: site, of: `${only.folder}/events.json`}
  return data(address, site, () => writeModels(chronologies.map(({model}) => model)), writeItem)
}

/** What the editions share. */
function planSiteData(edition: Edition, site: string, pages: readonly PlannedPage[]): PlannedData[] {
  return [
    data('events.schema.json', site, readModelSchema),
    ...(edition.url === null
      ? []
      : [{...data('sitemap.xml', site, () => writeSitemap(edition, pages)), listsPages: true as const}]),
  ]
}

function planChronologyData(edition: Edition, chronology: PublishedChronology): PlannedData[] {
  const {folder, file, model} = chronology
  return [
    data(`${folder}/events.json`, file, () => writeModel(model), writeItem),
    ...(isDivided(chronology)
      ? [data(filterIndexAddress(chronology), file, () => writeFilterIndex(chronology, edition.registers))]
      : []),
    data(`${folder}/feed.xml`, file, () => writeFeed(edition, [chronology], `${folder}/feed.xml`)),
    data(`${folder}/feed.json`, file, () => writeJsonFeed(edition, chronology, `${folder}/feed.json`)),
    ...tables.map(({name, columns, rows, rowsOf}) =>
      data(
        `${folder}/${name}.csv`,
        file,
        () =>
          writeCsv(
            columns.map((column) => column.name),
            rows(edition, chronology),
          ),
        rowsOf && ((event) => rowsOf(edition, chronology, event).map(writeRow).join('')),
      ),
    ),
    data(
      `${folder}/events.ics`,
      file,
      () => writeCalendar(edition, chronology),
      (event) => writeEntry(edition, chronology, event),
    ),
    data(`${folder}/places.geojson`, file, () => writePlaces(edition, chronology)),
    data(`${folder}/datapackage.json`, file, () => writeDataPackage(edition, chronology)),
  ]
}

function data(
  address: string,
  from: string,
  content: PlannedData['content'],
  piece?: PlannedData['piece'],
): PlannedData {
  return {kind: 'data', address, from, content, ...(piece && {piece})}
}
