/**
 * Has `Intl` look up which locales it has. It does so once for all threads of a process, for each kind of what it formats, when
 * the first one is made: some ten milliseconds each, which a thread that waits can spend as well.
 */
export function readyLocales(): void {
  new Intl.DateTimeFormat('en', {month: 'long'})
  new Intl.Segmenter('en', {granularity: 'sentence'})
  new Intl.Collator('en')
  new Intl.NumberFormat('en')
}
