import type {BrowserContext, Page} from 'playwright-core'

/** What a browser saw on one page. */
export interface Visit {
  /** The page's path below the site's address. */
  page: string
  /** Every address that was asked for, the page's own included. */
  requests: string[]
  /** Failed requests, answers from 400 on, messages on the console that are errors, exceptions. */
  errors: string[]
  /** Every address in the document, absolute, with the element it stands on. */
  addresses: {element: string; rel: string; address: string}[]
  /** Every id in the document, in its order. */
  ids: string[]
}

/** Opens each page, one after the other, in one tab; `look` is what else is asked of a page while it is open. */
export async function visitPages(
  context: BrowserContext,
  base: string,
  pages: string[],
  look?: (tab: Page, page: string) => Promise<void>,
): Promise<Visit[]> {
  const tab = await context.newPage()
  let visit = startVisit('')
  let pending = 0
  tab.on('request', (request) => {
    pending += 1
    visit.requests.push(request.url())
  })
  tab.on('requestfinished', () => (pending -= 1))
  tab.on('requestfailed', (request) => {
    pending -= 1
    visit.errors.push(`${request.url()}: ${request.failure()?.errorText}`)
  })
  tab.on('response', (response) => {
    if (response.status() >= 400) visit.errors.push(`${response.url()}: ${response.status()}`)
  })
  tab.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') visit.errors.push(message.text())
  })
  tab.on('pageerror', (error) => visit.errors.push(String(error)))

  const visits: Visit[] = []
  for (const page of pages) {
    visit = startVisit(page)
    await tab.goto(new URL(page, base).href, {waitUntil: 'load'})
    // What a script asks for is part of the page: leaving before it is there would end it with an error. The search asks
    // for one file after the other.
    if ((await tab.locator('[data-search]').count()) > 0) await tab.waitForLoadState('networkidle')
    while (pending > 0) await tab.waitForTimeout(10)
    visits.push(Object.assign(visit, await tab.evaluate(readDocument)))
    await look?.(tab, page)
  }
  await tab.close()
  return visits
}

function startVisit(page: string): Visit {
  return {page, requests: [], errors: [], addresses: [], ids: []}
}

/** Runs in the page. */
function readDocument(): Pick<Visit, 'addresses' | 'ids'> {
  const named = ['href', 'src', 'data', 'poster', 'action']
  const addresses = [...document.querySelectorAll(named.map((name) => `[${name}]`).join(','))].flatMap((element) =>
    named.flatMap((name) => {
      const value = element.getAttribute(name)
      if (value === null) return []
      const rel = element.getAttribute('rel') ?? ''
      return [{element: element.localName, rel, address: new URL(value, document.baseURI).href}]
    }),
  )
  return {addresses, ids: [...document.querySelectorAll('[id]')].map((element) => element.id)}
}
