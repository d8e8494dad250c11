import type { DecisionMoment } from '../../rules/decision.js'
import { type Knob, knobValue } from '../../rules/knob.js'
import { levelReaders } from '../../rules/moment.js'
import { defaultOf, type Parameter, type Scenario } from '../../run/scenario.js'
import { deepFrozen } from '../../world/frozen.js'
import type { AnyModel } from '../../world/model.js'
import { numberOf } from './made-event.js'
import type { Theatre } from './moments.js'
import type { Watch } from './reads.js'
import { watchedSettings } from './watch.js'

/** The moments in which a scenario's decisions are asked: all its worlds, all ends of its parameters, before and after. */
export function optionMoments({ model, stages }: Theatre, scenario: Scenario, watch: Watch): readonly DecisionMoment[] {
  const own = stages.filter((stage) => stage.scenario === scenario).map(({ seen }) => seen)
  const worlds = own.length > 0 ? own : [deepFrozen(structuredClone(scenario.world))]
  return worlds.flatMap((world) =>
    (['default', 'low', 'high'] as const).flatMap((at) =>
      [true, false].map((happened) => momentIn(model, world, scenario.parameters ?? [], at, happened, watch)),
    ),
  )
}

function momentIn(
  model: AnyModel,
  world: DecisionMoment['world'],
  parameters: readonly Parameter[],
  at: 'default' | 'low' | 'high',
  happened: boolean,
  watch: Watch,
): DecisionMoment {
  const settings = watchedSettings({}, watch)
  return {
    ...levelReaders(model, () => world),
    world,
    settings,
    date: world.date,
    valueOf: (knob: Knob) => knobValue(knob, settings),
    lasting: (subject: string) => numberOf(at, subject),
    draw: (purpose: string) => numberOf(at, purpose),
    happened: () => happened,
    parameter(name: string): number {
      const found = parameters.find((one) => one.name === name)
      if (found === undefined) throw new Error(`the scenario has no parameter "${name}"`)
      return at === 'default' ? defaultOf(found) : (found.range[at === 'low' ? 0 : 1] as number)
    },
  } as unknown as DecisionMoment
}
