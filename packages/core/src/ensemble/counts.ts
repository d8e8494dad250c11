/** Rows that say in how many runs something was so, added up by what they are about. */
export interface Counts<Row extends { readonly runs: number }> {
  readonly add: (row: Row) => void
  /** The sums, ascending by what they are about. */
  readonly rows: () => readonly Row[]
}

/** Opens sums of rows; `keyOf` says what a row is about. */
export function openCounts<Row extends { readonly runs: number }>(keyOf: (row: Row) => string): Counts<Row> {
  const sums = new Map<string, Row>()
  return {
    add(row) {
      const key = keyOf(row)
      const sofar = sums.get(key)
      sums.set(key, sofar === undefined ? row : { ...row, runs: sofar.runs + row.runs })
    },
    rows: () => [...sums.keys()].sort().map((key) => sums.get(key) as Row),
  }
}
