/**
 * `{{firstWords title 12}}`: the first words of a text, with a sign where something was left out.
 *
 * @param {string} text
 * @param {number} count
 */
export function firstWords(text, count) {
  const words = text.split(' ')
  return words.length <= count ? text : `${words.slice(0, count).join(' ')} …`
}
