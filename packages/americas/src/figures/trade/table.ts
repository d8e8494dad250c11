/**
 * Reads a table of numbers that is set as people audit it: the columns' names over it, each row under its name. Throws
 * where a name or a number is missing, stands in another place or is none, so that a slip in a table cannot load.
 */
export function numberTable(
  rows: readonly string[],
  columns: readonly string[],
  text: string,
): readonly (readonly number[])[] {
  const [heading = [], ...lines] = text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  if (heading.join(' ') !== columns.join(' ')) throw new Error(`The columns are not ${columns.join(' ')}`)
  if (lines.length !== rows.length) throw new Error(`${lines.length} rows in place of ${rows.length}`)
  return lines.map(([name, ...cells], row) => {
    const numbers = cells.map(Number)
    if (name !== rows[row]) throw new Error(`The row ${name} stands in the place of ${rows[row]}`)
    if (numbers.length !== columns.length || !numbers.every(Number.isFinite))
      throw new Error(`The row ${name} is broken`)
    return numbers
  })
}
