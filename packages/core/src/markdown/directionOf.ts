const rightToLeft = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'ha-arab',
  'he',
  'ks',
  'ku-arab',
  'nqo',
  'ps',
  'sd',
  'syr',
  'ug',
  'ur',
  'yi',
])

/** The direction in which a language is written. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  const tag = lang.toLowerCase()
  if (/-(latn|cyrl)\b/.test(tag)) return 'ltr'
  return rightToLeft.has(tag.split('-')[0] ?? '') || tag.includes('-arab') || tag.includes('-hebr') ? 'rtl' : 'ltr'
}
