import footnote from 'markdown-it-footnote'

export default function configure(eleventy) {
  eleventy.amendLibrary('md', (markdown) => markdown.use(footnote))
  eleventy.addCollection('events', (collections) =>
    linkNeighbours(sortByName(collections.getFilteredByGlob('events/*.md'))),
  )
  eleventy.addCollection('months', (collections) =>
    groupByMonth(sortByName(collections.getFilteredByGlob('events/*.md'))),
  )
  return {markdownTemplateEngine: false}
}

/** The names begin with the date. */
function sortByName(events) {
  return events.sort((a, b) => (a.inputPath < b.inputPath ? -1 : 1))
}

/** Eleventy's own filters look through the whole collection for each page, which costs seconds on 10,000 events. */
function linkNeighbours(events) {
  for (const [index, event] of events.entries()) {
    event.data.previous = events[index - 1]
    event.data.next = events[index + 1]
  }
  return events
}

function groupByMonth(events) {
  const months = new Map()
  for (const event of events) {
    const [period] = event.data.periods
    if (!months.has(period)) months.set(period, [])
    months.get(period).push(event)
  }
  return [...months].map(([period, inMonth]) => ({period, events: inMonth}))
}
