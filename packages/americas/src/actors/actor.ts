import type { SourceKey } from '../sources/library.js'

/**
 * What sort of actor this is. A `place` never acts; it can only be where something happens. `people` are a set of persons
 * who are acted upon and never act as one.
 */
export type ActorKind = 'state' | 'bloc' | 'firm' | 'group' | 'organisation' | 'place' | 'people'

export type Region = 'north-america' | 'central-america' | 'caribbean' | 'south-america' | 'outside'

/** Someone or something that acts, is acted upon, or is where an event happens. */
export type Actor = {
  /** ISO 3166-1 alpha-3 for states, `EU27` for the European Union, else lower-case kebab. */
  readonly id: string
  /** In English, as screens show it. */
  readonly name: string
  /** Whether it can act, and as what. */
  readonly kind: ActorKind
  /** The office that speaks for a state, as screens name it: offices before persons. */
  readonly office?: string
  /** Only states and places carry a region; `outside` is outside the Americas. */
  readonly region?: Region
  /** Members of a bloc, or the groups a group is said to hold together: actor ids, sorted. */
  readonly members?: readonly string[]
  /** The state a firm, group or organisation belongs to, or that administers a place. */
  readonly of?: string
  /** What a reader should know of it, in one or two sentences. */
  readonly note?: string
  /** What is contested about the name, the status or the very existence of this actor, and by whom. */
  readonly dispute?: string
  /** Where `note` or `dispute` states a checkable fact: the sources for it. */
  readonly sources?: readonly SourceKey[]
}
