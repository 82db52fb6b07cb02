import type {SiteConfig} from '../config/loadConfig.ts'

/** A text of the configuration that pages show, and the keys that lead to it. */
interface PublishedText {
  path: (string | number)[]
  text: string
}

/** What pages show of the configuration, but for the contact of the publisher, who wants to be reached. */
export function publishedTexts(config: SiteConfig): PublishedText[] {
  const {title, description, license, publisher, navigation, settings} = config
  const texts: [PublishedText['path'], unknown][] = [
    [['title'], title],
    [['description'], description],
    [['license'], license],
    [['publisher', 'name'], publisher?.name],
    ...(navigation ?? []).map(({text}, index): [PublishedText['path'], string] => [
      ['navigation', index, 'text'],
      text,
    ]),
    ...Object.entries(settings).map(([key, value]): [PublishedText['path'], unknown] => [['settings', key], value]),
  ]
  return texts.flatMap(([path, text]) => (typeof text === 'string' ? [{path, text}] : []))
}
