/**
 * A locale for `Intl`: the tag itself where it is known, else English. `Intl` by itself would fall back to the locale of the
 * machine.
 */
export function localeOf(tag: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
