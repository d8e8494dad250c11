import type { SourceKey } from '../sources/library.js'

/** Which way the cause moves the effect, as the source puts it; `none` for a bare sequence, an aim or a hope. */
export type Direction = 'raises' | 'lowers' | 'mixed' | 'none'

/** Who stands behind a claim inside its source. */
export type ClaimKind = 'asserted' | 'attributed' | 'forecast' | 'sequence' | 'implied' | 'finding' | 'judgement'

/** Something a source says that a rule may rest on. A rule's *basis* is the id of a claim. */
export type Claim = {
  /** `m-…` for a mechanism read in one of the five sources, `judgement-…` for this project's own, else a published finding's id. */
  readonly id: string
  /** Key of the source that says so. */
  readonly source: SourceKey
  /** Words of the source, at most twelve, by which the passage is found; for the project's own judgement, where in it to look. */
  readonly locator: string
  /** What the source says, in this project's words. */
  readonly says: string
  /** Who stands behind it: the author, somebody quoted, nobody (a bare sequence), this project. */
  readonly kind: ClaimKind
  /** Which way the cause moves the effect, as the source puts it. */
  readonly direction: Direction
  /** Why the sign of the wording must not be read as the sign of a model variable, where the two part. */
  readonly caution?: string
}
