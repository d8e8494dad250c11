import { type Check, type Condition, checked, holds } from '../rules/condition.js'
import type { Draws } from '../rules/draw.js'
import type { KnobSettings } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import { bindingsOf } from '../run/fire.js'
import { ruleMoment } from '../run/moment.js'
import type { AnyModel, ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'

/** All that a rule's answer depends on beside its luck: what it is asked about, in which world, under which settings. */
export interface Scene {
  readonly event: ModelEvent
  readonly world: World
  readonly settings: KnobSettings
}

/** Asks one rule again in a scene, with the luck that the run had. */
export interface Asking {
  readonly rule: Rule
  readonly binding: string
  /** One condition, by its place in the rule's `when`. */
  holds(scene: Scene, at: number): boolean
  /** Whether the rule runs for this binding. */
  isBound(scene: Scene): boolean
  /** Every condition, without short cut. */
  checks(scene: Scene): readonly Check[]
  /** Whether it runs for this binding and all conditions hold. */
  fires(scene: Scene): boolean
}

/** The knob values that a rule is handed; `watched` hands out others. */
type Knobs = Readonly<Record<string, number>>

/** How a rule answers for one binding. `knobs` stands in for the rule's own values, to watch which are read. */
export function asking(
  { model, draws }: { readonly model: AnyModel; readonly draws: Draws },
  rule: Rule,
  binding: string,
  knobs: Knobs | null = null,
): Asking {
  const momentIn = ({ event, world, settings }: Scene): Moment => {
    const known = new Map<Rule, Knobs>(knobs === null ? [] : [[rule, knobs]])
    const { moment, bind } = ruleMoment({ draws, input: { model, settings }, knobs: known }, rule, event, world)
    bind(binding, 'asking')
    return moment
  }
  // A condition may lean on an earlier one (a measure that has to be there). Where that failed, this one cannot be asked:
  // it stands as failed, with nothing seen.
  const tried = <Told>(ask: () => Told, otherwise: Told): Told => {
    try {
      return ask()
    } catch {
      return otherwise
    }
  }
  const isBound = ({ event, world }: Scene): boolean =>
    tried(() => bindingsOf(rule, event, world).includes(binding), false)
  const holdsIn = (condition: Condition<Moment>, scene: Scene): boolean =>
    tried(() => holds(condition, momentIn(scene)), false)
  return {
    rule,
    binding,
    isBound,
    holds: (scene, at) => holdsIn(rule.when[at] as Condition<Moment>, scene),
    checks: (scene) =>
      rule.when.map((condition) =>
        tried(() => checked(condition, momentIn(scene)), {
          label: condition.label,
          holds: false,
          value: null,
          need: null,
          margin: null,
        }),
      ),
    fires: (scene) => isBound(scene) && rule.when.every((condition) => holdsIn(condition, scene)),
  }
}
