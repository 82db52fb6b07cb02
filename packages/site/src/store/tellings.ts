import type {Telling} from '../edition/readings.ts'

/** Which events each file tells, as text: a line for each file that tells any. */
export function writeTellings(files: ReadonlyMap<string, Telling>): string {
  const told = [...files].filter(([, {names, texts}]) => names.length > 0 || texts.length > 0)
  return told.map(([address, {names, texts}]) => JSON.stringify([address, names.join(' '), texts.join(' ')])).join('\n')
}

/** Reads what `writeTellings` wrote. */
export function readTellings(text: string): Map<string, Telling> {
  return new Map(
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [address, names, texts] = JSON.parse(line) as [string, string, string]
        return [address, {names: readNumbers(names), texts: readNumbers(texts)}]
      }),
  )
}

function readNumbers(text: string): number[] {
  return text === '' ? [] : text.split(' ').map(Number)
}
