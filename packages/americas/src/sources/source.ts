/** A publication, data set or register that figures, claims and recorded events cite by key. */
export type Source = {
  /** Lower-case kebab key by which everything else cites this source; unique in the library. */
  readonly key: string
  /** As printed on it. */
  readonly title: string
  /** Person or body that wrote it; null where the source itself does not say. */
  readonly author: string | null
  /** Who made it public; null where the source itself does not say. */
  readonly publisher: string | null
  /** ISO date, or its part that is known (`2025`, `2025-06`); null where the source does not say. */
  readonly date: string | null
  /** Where it can be read; left out where it cannot. */
  readonly url?: string
  /** File name of one of the five documents the project was built on. Only those five have one. */
  readonly file?: string
  /** How it reached this project, which version was read, and its terms where they matter. */
  readonly note?: string
}
