import footnote from 'markdown-it-footnote'

export default function configure(eleventy) {
  eleventy.amendLibrary('md', (markdown) => markdown.use(footnote))
  eleventy.addCollection('events', (collections) => sortByDate(collections.getFilteredByGlob('events/*.md')))
  eleventy.addCollection('months', (collections) => {
    const months = new Map()
    for (const event of sortByDate(collections.getFilteredByGlob('events/*.md'))) {
      const [period] = event.data.periods
      months.set(period, [...(months.get(period) ?? []), event])
    }
    return [...months].map(([period, events]) => ({period, events}))
  })
  return {markdownTemplateEngine: false}
}

function sortByDate(events) {
  return events.sort((a, b) => (a.inputPath < b.inputPath ? -1 : 1))
}
