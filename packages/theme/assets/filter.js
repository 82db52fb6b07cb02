/**
 * Narrows the events of a page down to those that fit a choice, at once, and keeps the choice in the address. Nothing is
 * stored and nothing is asked of anyone. A classic script: browsers load no modules from `file://`.
 */
const root = document.querySelector('[data-filter]')
if (root) startFilter(root)

function startFilter(root) {
  const form = root.querySelector('form')
  const status = root.querySelector('[role=status]')
  const words = root.querySelector('.filter-words')
  const whole = status.textContent
  const numbers = new Intl.NumberFormat(document.documentElement.lang || 'en')
  const say = (text, values) => text.replace(/\{(\w+)\}/g, (_, name) => values[name])
  const page = root.dataset.filter === '' ? readPage() : readContents(root.dataset.filter)

  form.hidden = false
  root.querySelector('.filter-links').hidden = true
  form.addEventListener('change', () => apply(readForm()))
  root.querySelector('details').addEventListener('toggle', () => page.load(() => undefined), {once: true})
  addEventListener('popstate', () => apply(readAddress(), false))
  const asked = readAddress()
  if (Object.keys(asked).length > 0) apply(asked, false)

  function apply(choice, isNew = true) {
    for (const field of form.elements) field.value = choice[field.name] ?? ''
    const chosen = readForm()
    if (isNew) writeAddress(chosen)
    const isAll = Object.keys(chosen).length === 0
    page.load((events) => {
      const fits = isAll ? events.map(() => true) : events.map(fitting(chosen))
      const shown = fits.filter(Boolean).length
      const count = (shown, all) => say(root.dataset.shown, {shown: numbers.format(shown), all: numbers.format(all)})
      page.show(events, fits, isAll ? null : count, queryOf(chosen))
      status.textContent = isAll ? whole : count(shown, events.length)
      if (!isAll && shown === 0) status.textContent += `. ${root.dataset.none}`
      words.replaceChildren(...(isAll ? [] : makeWords(chosen)))
    })
  }

  function readForm() {
    const fields = [...form.elements].filter((field) => field.name && field.value)
    return Object.fromEntries(fields.map((field) => [field.name, field.value]))
  }

  /** One button for each word of the choice, which takes it away, and one for all. */
  function makeWords(chosen) {
    const names = Object.keys(chosen).map((name) => {
      const field = form.elements[name]
      const value = field.selectedOptions[0].textContent.replace(/ \([^()]*\)$/, '')
      const label = `${field.labels[0].textContent.trim()} ${value}`
      return [label, say(root.dataset.remove, {name: label}), () => ({...readForm(), [name]: ''})]
    })
    const clear = [root.dataset.clear, root.dataset.clear, () => ({})]
    return (names.length > 1 ? [...names, clear] : names).map(([text, label, next]) => {
      const item = document.createElement('li')
      const button = item.appendChild(document.createElement('button'))
      button.type = 'button'
      button.setAttribute('aria-label', label)
      button.textContent = text === label ? text : `${text} ×`
      button.addEventListener('click', () => {
        apply(next())
        root.querySelector('summary').focus()
      })
      return item
    })
  }
}

/** True for events that have each chosen word and may lie between the chosen months or years, both included. */
function fitting({from = '', to = '', ...values}) {
  const [low, high] = from && to && from > to ? [to, from] : [from, to]
  const keys = Object.entries(values).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
  return (event) =>
    keys.every((key) => event.keys.has(key)) &&
    (low === '' || event.to === '' || event.to.slice(0, low.length) >= low) &&
    (high === '' || event.from === '' || event.from.slice(0, high.length) <= high)
}

/** Browsers let a page from a file change only what stands behind the `#` of its address. */
function queryOf(chosen) {
  const query = new URLSearchParams(chosen).toString()
  return query === '' ? '' : (location.protocol === 'file:' ? '#?' : '?') + query
}

function readAddress() {
  const query = location.hash.startsWith('#?') ? location.hash.slice(1) : location.search
  return Object.fromEntries(new URLSearchParams(query))
}

function writeAddress(chosen) {
  const query = queryOf(chosen)
  const isFile = location.protocol === 'file:'
  const fragment = location.hash.startsWith('#?') ? '' : location.hash
  history.replaceState(null, '', isFile ? query || '#' : location.pathname + query + fragment)
}

/** The events stand on this page: those that do not fit are hidden, and months without any. */
function readPage() {
  const events = [...document.querySelectorAll('[data-keys]')].map((element) => ({
    element,
    keys: new Set(element.dataset.keys.split(' ')),
    from: element.dataset.from,
    to: element.dataset.to,
    period: element.closest('.period'),
    card: element.querySelector('.event'),
    shares: element.querySelector('.shares-date') !== null,
  }))
  return {
    load: (then) => then(events),
    show(events, fits, count) {
      let isDateShown = false
      events.forEach(({element, card, shares}, index) => {
        element.hidden = !fits[index]
        // A date that several events share stands at the first of them that is shown.
        const repeats = shares && isDateShown
        card?.classList.toggle('shares-date', repeats)
        isDateShown = fits[index] || repeats
      })
      for (const [period, all, shown] of countPeriods(events, fits)) {
        period.hidden = shown === 0
        showCount(period.querySelector('.period-count'), count?.(shown, all))
        for (const link of document.querySelectorAll(`.months a[href="#${CSS.escape(period.id)}"]`))
          link.parentElement.hidden = shown === 0
      }
    },
  }
}

/** The events stand on the pages of their periods: an index of them is loaded when somebody first asks. */
function readContents(address) {
  let waiting = null
  let events = null
  return {
    load(then) {
      if (events) return then(events)
      if (waiting) return void waiting.push(then)
      waiting = [then]
      const script = document.createElement('script')
      script.src = address
      script.addEventListener('load', () => {
        events = readIndex(self.daybookIndex)
        for (const next of waiting) next(events)
      })
      document.head.append(script)
    },
    show(events, fits, count, query) {
      for (const [period, all, shown] of countPeriods(events, fits)) {
        period.hidden = shown === 0
        showCount(period.querySelector('.contents-count'), count?.(shown, all))
        const link = period.querySelector('a')
        link.href = link.getAttribute('href').replace(/[?#].*/, '') + query
      }
      for (const year of document.querySelectorAll('.contents-year'))
        year.hidden = year.querySelector('[data-period]:not([hidden])') === null
    },
  }
}

/** See `writeFilterIndex.ts` for what is in the index. */
function readIndex({keys, periods, events}) {
  const elements = periods.map((period) => document.querySelector(`[data-period="${CSS.escape(period)}"]`))
  return events.map(([period, from, to, ...has]) => ({
    period: elements[period],
    from,
    to: to === 0 ? from : to,
    keys: new Set(has.map((key) => keys[key])),
  }))
}

function countPeriods(events, fits) {
  const counts = new Map()
  events.forEach(({period}, index) => {
    if (!period) return
    const count = counts.get(period) ?? [period, 0, 0]
    count[1] += 1
    count[2] += fits[index] ? 1 : 0
    counts.set(period, count)
  })
  return counts.values()
}

function showCount(element, text) {
  if (!element) return
  element.dataset.whole ??= element.textContent
  element.textContent = text ?? element.dataset.whole
}
