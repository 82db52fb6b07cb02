/**
 * Lengths of time in one word, with their value in ISO 8601: each number in front of each unit with each ending, such as
 * `двотижневий`. Units go by the letter of their value: `D` for days.
 */
export function compoundLengths(
  numbers: Record<string, number>,
  units: Record<string, string>,
  endings: string,
): [string, string][] {
  const lengths: [string, string][] = []
  for (const [number, count] of Object.entries(numbers))
    for (const [unit, letter] of Object.entries(units))
      for (const ending of endings.split(', '))
        lengths.push([number + unit + ending, letter === 'H' ? `PT${count}H` : `P${count}${letter}`])
  return lengths
}
