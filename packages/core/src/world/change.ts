/**
 * One write: what stands at a path before and after. Numbers for indicators; whole objects for measures and demands,
 * null where there is none. Never undefined, which JSON would lose.
 */
export interface Change {
  readonly path: string
  readonly before: unknown
  readonly after: unknown
}
