import type {Page} from 'playwright-core'

/** The events a chronology page shows, in the order of the document: the id, and the date as it is read. */
export async function readEventsInOrder(tab: Page): Promise<{id: string; date: string}[]> {
  return tab.evaluate(() =>
    [...document.querySelectorAll('main ol article[id]')].map((article) => ({
      id: article.id,
      // Intl sets thin spaces around the dash of a range.
      date: article.querySelector('.date-whole')?.firstChild?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    })),
  )
}
