import type {Helper, HelperOptions} from '../engine/helper.ts'
import type {Words} from '../words/createWords.ts'
import type {HelperContext} from './helperContext.ts'

/** A function of a theme as the engine calls it. Results that could not be printed as plain text throw. */
export function wrapHelper(run: (...args: unknown[]) => unknown): Helper {
  return (...args: unknown[]) => {
    const {hash, data} = args.pop() as HelperOptions
    const words = data.words as Words
    const context: HelperContext = {
      hash: Object.freeze({...hash}),
      lang: words.lang,
      word: (key, values) => words.say(key, values),
      number: (value) => words.number(value),
    }
    return checkResult(run(...args, context))
  }
}

function checkResult(result: unknown): unknown {
  if (result instanceof Promise) throw new Error('it gives a promise; a helper has its result at once')
  // Handlebars prints what has a toHTML without escaping it.
  if (result !== null && typeof result === 'object' && 'toHTML' in result) {
    throw new Error('it gives HTML; a helper gives text, and the template has the HTML')
  }
  if (typeof result === 'function') throw new Error('it gives a function; a helper gives text')
  return result
}
