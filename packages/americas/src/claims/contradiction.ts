import type { OfficeId } from '../actors/offices.js'
import type { DocumentKey } from '../sources/library.js'

/** One side of a question on which the sources part. */
export type Position = {
  /** Key of the source in which it stands. */
  readonly source: DocumentKey
  /** Whose position it is: the source's author, or the voice that the source reports. */
  readonly by: OfficeId
  /** In this project's words, with its speaker where the source only reports. */
  readonly position: string
  /** At most twelve words of the source by which the passage is found. */
  readonly locator: string
}

/**
 * How the positions part: two sources say opposite things (`direct`), say things that sit ill together (`tension`), one
 * source reports or says both (`within-one-source`), or they part on a detail (`minor`).
 */
export type ContradictionKind = 'direct' | 'tension' | 'within-one-source' | 'minor'

/** A question that the sources answer differently. It is shown wherever one of its events or claims is; the project takes no side. */
export type Contradiction = {
  /** `c-` and a word or two; unique. */
  readonly id: string
  /** The question, neutrally put. */
  readonly topic: string
  /** How the positions part. */
  readonly kind: ContradictionKind
  /** Each side, two or more. */
  readonly positions: readonly Position[]
  /** Recorded events that it bears on. */
  readonly events: readonly string[]
  /** Claims that it bears on. */
  readonly claims: readonly string[]
}
