import type { ActorIndicator, AnyModel, EventType, ModelEvent, TieIndicator } from '../world/model.js'
import { levelIn } from '../world/path.js'
import type { World } from '../world/world.js'
import type { Asked } from './condition.js'
import type { Knob, KnobSettings } from './knob.js'

/** What can be asked of the world and of luck at one moment of a run. */
export interface Reading<M extends AnyModel = AnyModel> extends Asked {
  /** As it stood before any consequence of this moment: to be read, never written. */
  readonly world: World<M>
  /** Knob values that the run sets, by knob id. */
  readonly settings: KnobSettings
  /** An actor's level; the indicator's opening (0 where that is unknown) when the world has none. */
  level(actor: string, indicator: ActorIndicator<M>): number
  /** A tie's level; likewise. */
  tie(from: string, to: string, indicator: TieIndicator<M>): number
  /** A uniform draw in [0, 1), named by rule, cause path, binding and purpose: no other draw moves it. */
  draw(purpose: string): number
  /** A uniform draw kept for the whole run, named by its subject alone: a disposition, not a moment's luck. */
  lasting(subject: string): number
  /** The value of a knob that is shared between rules. */
  valueOf(knob: Knob): number
}

/** What a rule sees: the event, the world as it stood before the event's consequences, its own binding and knobs. */
export interface Moment<
  M extends AnyModel = AnyModel,
  Type extends EventType<M> = EventType<M>,
  Knobs extends Readonly<Record<string, Knob>> = Readonly<Record<string, Knob>>,
> extends Reading<M> {
  /** What the rule answers. */
  readonly event: ModelEvent<M, Type>
  /** The element of `over` that this evaluation is for; the empty string without `over`. */
  readonly binding: string
  /** Values of the rule's own knobs under the run's settings, by the names that the rule gives them. */
  readonly knob: { readonly [Name in keyof Knobs]: number }
}

/** The two readers of levels, over whatever world the caller holds at the time. */
export function levelReaders(model: AnyModel, world: () => World): Pick<Reading, 'level' | 'tie'> {
  return {
    level: (actor, name) => levelIn(world().actors[actor], name) ?? model.actorIndicators[name]?.opening ?? 0,
    tie: (from, to, name) => levelIn(world().ties[from]?.[to], name) ?? model.tieIndicators[name]?.opening ?? 0,
  }
}
