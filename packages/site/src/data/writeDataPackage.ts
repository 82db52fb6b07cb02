import type {Edition, PublishedChronology} from '../edition/edition.ts'
import {relativeAddress, rootOf} from '../render/relativeAddress.ts'
import {canonical} from '../views/canonical.ts'
import {tables} from './tables.ts'

/** Describes the data of a chronology for programs (Data Package 2.0). The checksums are in `SHA256SUMS`. */
export function writeDataPackage(edition: Edition, chronology: PublishedChronology): string {
  const {model, folder} = chronology
  const homepage = canonical({edition, address: `${folder}/index.html`})
  const publisher = model.publisher ?? edition.publisher
  const license = model.license ?? edition.license
  const schema = relativeAddress(rootOf(`${folder}/`), {address: 'events.schema.json', fragment: ''})
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name:
      model.id
        .toLowerCase()
        .replace(/[^a-z0-9._-]+/g, '-')
        .replace(/^-|-$/g, '') || 'chronology',
    title: model.title,
    ...(model.subtitle === undefined ? {} : {description: model.subtitle}),
    ...(homepage === null ? {} : {homepage}),
    ...(model.version === undefined ? {} : {version: model.version}),
    ...(license ? {licenses: [{title: license, name: license.replace(/\s+/g, '-')}]} : {}),
    ...(publisher ? {contributors: [{title: publisher.name, roles: ['publisher']}]} : {}),
    resources: [
      ...tables.map(({name, columns}) => ({
        name,
        path: `${name}.csv`,
        type: 'table',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          fields: columns,
          ...(name === 'figures' ? {} : {primaryKey: ['id']}),
          ...(name === 'figures'
            ? {foreignKeys: [{fields: ['event'], reference: {resource: 'events', fields: ['id']}}]}
            : {}),
          missingValues: [''],
        },
      })),
      {name: 'model', path: 'events.json', format: 'json', mediatype: 'application/json', jsonSchema: schema},
      {name: 'places', path: 'places.geojson', format: 'geojson', mediatype: 'application/geo+json'},
    ],
  }
  return `${JSON.stringify(descriptor, null, 2)}\n`
}
