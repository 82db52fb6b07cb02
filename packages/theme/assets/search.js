/**
 * Searches the index that lies with the site. Nothing is stored and nothing is asked of anyone else. Where the index
 * cannot be read, as from `file://`, the page stays as it is and says what to use instead.
 */
const root = document.querySelector('[data-search]')
const shownAtOnce = 20
// A browser lets no page on a disk read the files beside it, and complains of the attempt.
if (root && location.protocol !== 'file:') startSearch(root).catch(() => undefined)

async function startSearch(root) {
  const pagefind = await import(new URL(root.dataset.search, document.baseURI).href)
  await pagefind.options({noWorker: true, excerptLength: 30})
  await pagefind.init()
  const form = root.querySelector('form')
  const status = root.querySelector('[role=status]')
  const list = root.querySelector('.search-results')
  const more = root.querySelector('.search-more')
  const model = root.querySelector('template').content
  const back = root.dataset.search.replace(/[^/]*\/[^/]*$/, '')
  const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en')
  let results = []
  let asked = 0

  fillChoices(await pagefind.filters())
  readAddress()
  form.hidden = false
  root.querySelector('.search-instead').hidden = true
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => search(200))
  more.addEventListener('click', showMore)
  addEventListener('popstate', () => {
    readAddress()
    search(0)
  })
  // Whoever asked for nothing yet came to type.
  if (location.search === '?q=') form.elements.q.focus()
  await search(0)

  /** A field for each facet that the events of this language have. */
  function fillChoices(filters) {
    for (const field of form.querySelectorAll('select')) {
      const names = Object.keys(filters[field.name] ?? {}).sort(
        new Intl.Collator(document.documentElement.lang).compare,
      )
      field.append(...names.map((name) => new Option(name, name)))
      field.parentElement.hidden = names.length === 0
    }
  }

  function readAddress() {
    const asked = new URLSearchParams(location.search)
    for (const field of form.elements) if (field.name) field.value = asked.get(field.name) ?? ''
  }

  function writeAddress(chosen) {
    const query = new URLSearchParams(chosen).toString()
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
  }

  /** Searches after a pause, so that only the last of several keys asks for anything. */
  async function search(pause) {
    const turn = ++asked
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (turn !== asked) return
    const fields = [...form.elements].filter((field) => field.name && field.value)
    writeAddress(fields.map((field) => [field.name, field.value]))
    const filters = Object.fromEntries(fields.filter(({name}) => name !== 'q').map(({name, value}) => [name, value]))
    const words = form.elements.q.value.trim()
    const found = fields.length === 0 ? {results: []} : await pagefind.search(words || null, {filters})
    if (turn !== asked) return
    results = found.results
    list.replaceChildren()
    await showMore()
    if (turn !== asked) return
    status.textContent =
      fields.length === 0
        ? ''
        : results.length === 0
          ? root.dataset.none
          : root.dataset.found.replace('{found}', numbers.format(results.length))
  }

  async function showMore() {
    const turn = asked
    const next = results.slice(list.children.length, list.children.length + shownAtOnce)
    const data = await Promise.all(next.map((result) => result.data()))
    if (turn !== asked) return
    list.append(...data.map(makeResult))
    more.hidden = list.children.length >= results.length
    if (document.activeElement === more) list.children[list.children.length - next.length]?.querySelector('a').focus()
  }

  function makeResult({raw_url, url, meta, excerpt, filters}) {
    const item = model.cloneNode(true)
    item.querySelector('a').href = back + (raw_url ?? url).replace(/^\//, '')
    item.querySelector('.short-date').textContent = meta.date
    item.querySelector('.short-title').textContent = meta.title
    item.querySelector('.search-excerpt').append(...markedText(excerpt))
    item.querySelector('.search-facets').textContent = [...new Set(Object.values(filters).flat())].join(' · ')
    return item
  }

  /** The excerpt is text with marks, and never printed as HTML. */
  function markedText(excerpt) {
    return excerpt.split(/<mark>(.*?)<\/mark>/s).map((part, index) => {
      const text = decode(part)
      if (index % 2 === 0) return text
      const mark = document.createElement('mark')
      mark.textContent = text
      return mark
    })
  }

  function decode(text) {
    return text.replace(/&(lt|gt|quot|#39|#x27|amp);/g, (_, name) => signs[name])
  }
}

const signs = {lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", amp: '&'}
