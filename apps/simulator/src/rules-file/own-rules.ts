import type { Rule } from '@lapolicy/core'

/** A file of rules as it was read: plain data, so that another thread can be given it. */
export interface RulesFile {
  /** As the player wrote it on the command line. */
  readonly name: string
  readonly text: string
}

/** Rules of the player's own, and the files that they stand in. */
export interface OwnRules {
  readonly files: readonly RulesFile[]
  /** Those of all files, in the order in which they stand there. */
  readonly rules: readonly Rule[]
}
