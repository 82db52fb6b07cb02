/**
 * The word that an editor writes as the title of an image which must not be seen unasked, `![a burnt car](car.jpg "graphic")`,
 * in the languages that reports are written in.
 */
const words = [
  'graphic',
  'жорсткае',
  'жестокое',
  'жорстоке',
  'drastyczne',
  'drastisch',
  'choquant',
  'explícito',
  'esplicito',
  'chocante',
  'drastické',
  'صادم',
  'دلخراش',
]

/** True for a title that marks an image as graphic: one of the words, alone or with a colon and more behind it. */
export function isGraphicTitle(title: string): boolean {
  const word = title.split(':', 1)[0]?.trim().normalize('NFC').toLowerCase()
  return word !== undefined && words.includes(word)
}
