/** The parts of words for a length of time, such as `двотижневий`: each number in front of each unit with each ending. */
export interface CompoundLengths {
  numbers: Record<string, number>
  /** By the letter of their value in ISO 8601: `D` for days. */
  units: Record<string, string>
  /** With a comma and a space between. */
  endings: string
}

/** The words with their values in ISO 8601. There are hundreds, so they are made for a language that is read. */
export function compoundLengths({numbers, units, endings}: CompoundLengths): [string, string][] {
  const lengths: [string, string][] = []
  for (const [number, count] of Object.entries(numbers))
    for (const [unit, letter] of Object.entries(units))
      for (const ending of endings.split(', '))
        lengths.push([number + unit + ending, letter === 'H' ? `PT${count}H` : `P${count}${letter}`])
  return lengths
}
