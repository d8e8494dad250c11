import type { Scenario } from '@lapolicy/core'
import type { Americas } from '../model.js'

/** Somebody a player, or a team of a class, stands for. Offices, not persons. */
export interface Role {
  /** As the command line calls it. */
  readonly id: string
  /** The actor whose decisions the role takes, or null for an observer. */
  readonly actor: string | null
  /** Message id of its name. */
  readonly title: string
  /** Message id of what the role wants and may do. */
  readonly brief: string
}

/** A number that differs between branches and is worth watching. */
export interface Watched {
  /** Which number: `actors.<id>.<indicator>` or `ties.<from>.<to>.<indicator>`. */
  readonly path: string
  /** Message id. */
  readonly title: string
}

/** A playable situation: what the engine needs, and what a player reads. */
export interface PlayableScenario extends Scenario<Americas> {
  /** Message id of its name. */
  readonly title: string
  /** Message id of two or three sentences for the player. */
  readonly summary: string
  /** The last date that the five sources cover; past it the screen says that the sources end. */
  readonly recordEnds: string
  /** Whom a player or a team can stand for. */
  readonly roles: readonly Role[]
  /** The numbers that screens show first. */
  readonly watch: readonly Watched[]
  /** Message ids of the questions for discussion. */
  readonly questions: readonly string[]
  /** Keys of the sources it rests on. */
  readonly sources: readonly string[]
  /** Ids of the contradictions between sources that bear on it. */
  readonly contradictions: readonly string[]
  /** Message id of a question for the table, by decision id: what is to be decided, in one or two sentences. */
  readonly prompts: Readonly<Record<string, string>>
}
