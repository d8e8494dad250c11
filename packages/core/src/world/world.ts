import { idsOf } from './id.js'
import type { ActorIndicator, AnyModel, DemandOf, MeasureOf, TieIndicator } from './model.js'

/** One actor's levels. An absent indicator does not apply to it; `null` applies and is not known. */
export type ActorState<M extends AnyModel = AnyModel> = {
  /** What it is: a state, a bloc, a firm; rules may tell them apart by it. */
  readonly kind: string
} & { readonly [Name in ActorIndicator<M>]?: number | null }

/** The levels of one directed tie. */
export type TieState<M extends AnyModel = AnyModel> = { readonly [Name in TieIndicator<M>]?: number | null }

/** The state on a date. Plain data: it survives JSON. Ties are sparse and directed: `ties[from][to]`. */
export interface World<M extends AnyModel = AnyModel> {
  readonly date: string
  readonly actors: Readonly<Record<string, ActorState<M>>>
  readonly ties: Readonly<Record<string, Readonly<Record<string, TieState<M>>>>>
  readonly measures: Readonly<Record<string, MeasureOf<M>>>
  readonly demands: Readonly<Record<string, DemandOf<M>>>
}

/** Every directed tie as `from>to`, ascending: what a rule on all ties runs over. */
export function tieIds({ ties }: Pick<World, 'ties'>): readonly string[] {
  const known = listed.get(ties)
  if (known !== undefined) return known
  const ids = idsOf(ties).flatMap((from) => idsOf(ties[from] ?? {}).map((to) => `${from}>${to}`))
  listed.set(ties, ids)
  return ids
}

// Which ties a world has is settled at its opening (only their levels change), and every monthly rule asks.
const listed = new WeakMap<World['ties'], readonly string[]>()

/** The two ends of a binding `from>to`. */
export function endsOf(tie: string): readonly [from: string, to: string] {
  const at = tie.indexOf('>')
  return [tie.slice(0, at), tie.slice(at + 1)]
}
