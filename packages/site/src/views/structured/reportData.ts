import type {PublishedChronology} from '../../edition/edition.ts'
import {canonical} from '../canonical.ts'
import type {PageContext} from '../pageContext.ts'
import {organisation} from './organisation.ts'

/** A chronology in the words of schema.org: a set of data with the files it can be had as. */
export function reportData({edition}: PageContext, {model, folder}: PublishedChronology): Record<string, unknown> {
  const address = (file: string) => canonical({edition, address: `${folder}/${file}`})
  const url = address('index.html')
  const publisher = model.publisher ?? edition.publisher
  const license = model.license ?? edition.license
  const description = model.subtitle ?? edition.description
  return {
    '@type': 'Dataset',
    ...(url === null ? {} : {url}),
    name: model.title,
    ...(description ? {description} : {}),
    inLanguage: model.lang,
    ...(model.period ? {temporalCoverage: model.period.edtf} : {}),
    ...(publisher ? {publisher: organisation(publisher)} : {}),
    ...(license ? {license} : {}),
    ...(model.version === undefined ? {} : {version: model.version}),
    ...(url === null
      ? {}
      : {
          distribution: [
            {'@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: address('events.json')},
            {'@type': 'DataDownload', encodingFormat: 'text/csv', contentUrl: address('events.csv')},
          ],
        }),
  }
}
