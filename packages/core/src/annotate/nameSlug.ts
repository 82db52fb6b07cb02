import {sha256} from './sha256.ts'
import {slugOf, wholeSlug} from './slug.ts'

/**
 * The id of something that is in no register, made of its name: readable where it can be, and of two long names with the same
 * beginning never the same.
 */
export function nameSlug(name: string): string {
  const whole = wholeSlug(name)
  const slug = slugOf(name)
  if (slug === whole && slug !== '') return slug
  const sum = sha256(whole || name.normalize('NFC')).slice(0, 8)
  return slug === '' ? sum : `${slug}-${sum}`
}
