/** Changes of a Beta record's mean and weight. */
export interface Update {
  readonly mean: number
  readonly weight: number
}

/**
 * What one case adds to a Beta record (a, b) kept as its mean a/(a+b), 0 to 1, and its weight a+b: a case that counts
 * `cases` (1 for one's own, less for hearsay) and went one way (1) or the other (0).
 */
export function updateOf(record: Update, outcome: 0 | 1, cases: number): Update {
  return { mean: (cases * (outcome - record.mean)) / (record.weight + cases), weight: cases }
}
