import type { DocumentKey } from '../sources/library.js'

/** One side of a question on which the sources part. */
export type Position = {
  readonly source: DocumentKey
  /** In this project's words, with its speaker where the source only reports. */
  readonly position: string
  /** At most twelve words of the source by which the passage is found. */
  readonly locator: string
}

/** A question that the sources answer differently. It is shown wherever one of its events or claims is; the project takes no side. */
export type Contradiction = {
  readonly id: string
  /** The question, neutrally put. */
  readonly topic: string
  readonly positions: readonly Position[]
  /** Recorded events that it bears on. */
  readonly events: readonly string[]
  /** Claims that it bears on. */
  readonly claims: readonly string[]
}
