import { sound } from '../errors.js'
import { idsOf } from '../world/id.js'
import type { ActorIndicator, AnyModel, TieIndicator } from '../world/model.js'
import { parseWorldAt } from '../world/parse-world.js'
import type { Scenario } from './scenario.js'

/** Levels of the indicators that an extension adds: by actor, and by the two ends of a tie. */
export interface AddedLevels<M extends AnyModel> {
  /** By actor's id: levels of the new indicators, or others of the old. */
  readonly actors?: Readonly<Record<string, { readonly [Name in ActorIndicator<M>]?: number | null }>>
  /** `ties[from][to]`: likewise. */
  readonly ties?: Readonly<
    Record<string, Readonly<Record<string, { readonly [Name in TieIndicator<M>]?: number | null }>>>
  >
}

/**
 * A scenario of a base model as one of a model that extends it, with levels laid over its world. An indicator of which
 * an actor or a tie has no level does not apply to it, so a new one does nothing until it is given levels here; a tie
 * that was not there is made. Throws `world/invalid` with the place of a level that does not fit. Throws
 * `date/invalid` where the scenario's dates are none.
 */
export function extendScenario<M extends AnyModel, Base extends AnyModel>(
  model: M,
  scenario: Scenario<Base>,
  levels: AddedLevels<NoInfer<M>> = {},
): Scenario<M> {
  return sound('extendScenario', () => {
    const { actors = {}, ties = {} } = levels
    const { world } = scenario
    const between: Record<string, unknown> = { ...world.ties }
    for (const from of idsOf(ties)) between[from] = laid(world.ties[from], ties[from])
    const whole = { ...world, actors: laid(world.actors, actors), ties: between }
    return { ...scenario, world: parseWorldAt(model, whole, 'scenario.world') } as unknown as Scenario<M>
  })
}

type Levels = Readonly<Record<string, object>>

/** Records with the fields of others laid over theirs. */
function laid(base: Levels = {}, over: Levels = {}): Levels {
  const whole: Record<string, object> = { ...base }
  for (const id of idsOf(over)) whole[id] = { ...base[id], ...over[id] }
  return whole
}
