import { kept } from '../events/kept.js'
import { byCodeUnit, idsOf, own } from './id.js'
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
  /** The ISO day whose state it is. */
  readonly date: string
  /** Levels by actor's id. */
  readonly actors: Readonly<Record<string, ActorState<M>>>
  /** Levels of one actor towards another: `ties[from][to]`, only where there is something to count. */
  readonly ties: Readonly<Record<string, Readonly<Record<string, TieState<M>>>>>
  /** What is in force, by the id of the event that opened it. */
  readonly measures: Readonly<Record<string, MeasureOf<M>>>
  /** What is demanded and not answered, by the id of the event that opened it. */
  readonly demands: Readonly<Record<string, DemandOf<M>>>
}

/** A directed tie as a world holds it. */
export interface Tie<M extends AnyModel = AnyModel> {
  /** `from>to`: the binding of a rule on ties. */
  readonly id: string
  /** Id of the actor whose tie it is. */
  readonly from: string
  /** Id of the actor towards whom. */
  readonly to: string
  /** Its numbers, by indicator. */
  readonly levels: TieState<M>
  /** The levels of the tie the other way, where there is one. */
  readonly back: TieState<M> | undefined
}

/** An actor as a world holds it. */
export interface Actor<M extends AnyModel = AnyModel> {
  /** As the world calls it. */
  readonly id: string
  /** Its kind and its numbers. */
  readonly levels: ActorState<M>
}

/**
 * Every directed tie with its levels, ascending by id: what a rule on some ties looks through. Listed once for each world,
 * since which ties it has is settled at its opening and levels are written in place.
 */
export function tiesOf<M extends AnyModel>({ ties }: Pick<World<M>, 'ties'>): readonly Tie<M>[] {
  return listedTies(ties) as readonly unknown[] as readonly Tie<M>[]
}

// One text for each tie, in whatever world: what is looked up by it is then found without reading it through.
const tieId = /* @__PURE__ */ kept((from: string) => kept((to: string) => `${from}>${to}`))

const listedTies = /* @__PURE__ */ kept(
  (ties: World['ties']) =>
    Object.keys(ties)
      .flatMap((from) =>
        Object.entries(ties[from] ?? {}).map(
          ([to, levels]): Tie => ({
            id: tieId(from)(to),
            from,
            to,
            levels,
            back: own(own(ties, to), from) as TieState | undefined,
          }),
        ),
      )
      .sort((left, right) => byCodeUnit(left.id, right.id)),
  new WeakMap(),
)

/** Every actor with its levels, ascending by id: what a rule on some actors looks through. */
export function actorsOf<M extends AnyModel>({ actors }: Pick<World<M>, 'actors'>): readonly Actor<M>[] {
  return listedActors(actors) as readonly unknown[] as readonly Actor<M>[]
}

const listedActors = /* @__PURE__ */ kept(
  (actors: World['actors']) => idsOf(actors).map((id): Actor => ({ id, levels: actors[id] as ActorState })),
  new WeakMap(),
)

/** Every directed tie as `from>to`, ascending: what a rule on all ties runs over. */
export function tieIds({ ties }: Pick<World, 'ties'>): readonly string[] {
  return listedIds(ties)
}

const listedIds = /* @__PURE__ */ kept((ties: World['ties']) => listedTies(ties).map(({ id }) => id), new WeakMap())

/** The two ends of a binding `from>to`. */
export const endsOf: (tie: string) => readonly [from: string, to: string] = /* @__PURE__ */ kept((tie: string) => {
  const at = tie.indexOf('>')
  return Object.freeze([tie.slice(0, at), tie.slice(at + 1)] as const)
})
