import * as fc from 'fast-check'
import {
  type AnyModel,
  addDays,
  chance,
  daysBetween,
  event,
  type Given,
  idsOf,
  indicator,
  type Rule,
  rule,
  rulebook,
  run,
} from '../../src/index.js'
import { type AnyInput, type AnyRun, type Inputs, type Law, same } from './law.js'

/** The event, the indicator and the rule that the model under test knows nothing of. */
const NOTED = 'bystander.noted'
const INDICATOR = 'bystander'

/** Law 4. An event that no rule answers changes nothing but its own line in the log. */
export function anInterventionThatFiresNoRuleChangesNothing(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), (drawn, day) => {
    const input = withBystanderWords(drawn)
    const { scenario } = input
    const date = addDays(scenario.start, day % (daysBetween(scenario.start, scenario.end) + 1))
    const header = { actor: null, target: null, standing: 'hypothetical', sources: [] }
    const noted = { ...header, id: 'bystander', type: NOTED, date } as unknown as Given
    const with_ = { ...input, scenario: { ...scenario, schedule: [noted, ...scenario.schedule] } }
    same('runs without and with an idle event', apart(run(input)), apart(run(with_)))
  })
}

/**
 * Law 4, the other half. A rule that nobody depends on changes only its own consequences, however often it fires, draws,
 * changes and emits, and wherever its id stands among the others.
 */
export function anUnrelatedRuleChangesOnlyItsOwnConsequences(inputs: Inputs): Law {
  const ids = fc.constantFrom('!bystander', 'bystander', '~bystander')
  return fc.property(inputs, ids, fc.constantFrom(0, 1, 10), (drawn, id, inDays) => {
    const input = withBystanderWords(drawn)
    const { rules, knobs } = input.rulebook
    const joined = rulebook([bystander(input.model, id, inDays), ...rules], knobs)
    same('runs without and with a bystander', apart(run(input)), apart(run({ ...input, rulebook: joined })))
  })
}

const extended = new WeakMap<AnyModel, AnyModel>()

/** The input over a model that has one event and one indicator more. */
function withBystanderWords(input: AnyInput): AnyInput {
  const { model, scenario } = input
  const known = extended.get(model) ?? {
    ...model,
    events: { ...model.events, [NOTED]: event({}) },
    actorIndicators: {
      ...model.actorIndicators,
      [INDICATOR]: indicator({ unit: 'times', range: [0, 1e6], meaning: 'how often the bystander fired' }),
    },
  }
  extended.set(model, known)
  const actors = Object.fromEntries(
    idsOf(scenario.world.actors).map((id) => [id, { ...scenario.world.actors[id], [INDICATOR]: 0 }]),
  )
  return { ...input, model: known, scenario: { ...scenario, world: { ...scenario.world, actors } as never } }
}

function bystander(model: AnyModel, id: string, inDays: number): Rule {
  return rule(
    model,
    id,
    {
      on: Object.keys(model.events).filter((type) => type !== NOTED),
      basis: ['law 4'],
      emits: { [NOTED]: inDays },
      changes: ['actors.bystander'],
    },
    {
      over: (_event, world) => idsOf(world.actors).slice(0, 3),
      when: [chance('looks up', 0.5)],
      then: ({ binding, draw, lasting }, fx) => [
        fx.actor(binding, INDICATOR, 1 + draw('much') + draw('much') + lasting(binding)),
        fx.emit(NOTED, { actor: binding, target: null, inDays } as never),
      ],
    },
  )
}

/** What a run holds apart from the bystander's part: rows by content, since numbers of rows may shift. */
function apart(run: AnyRun): Readonly<Record<string, unknown>> {
  const idle = (id: string): boolean => /^[!~]?bystander$/.test(id)
  const firings = run.firings.map(({ rule, event, binding, checks, knobs }) => ({
    rule,
    event,
    binding,
    checks,
    knobs,
  }))
  const levels = idsOf(run.world.actors).map((id) => [id, { ...run.world.actors[id], [INDICATOR]: undefined }])
  return {
    events: run.events.filter(({ event }) => event.type !== NOTED).map(({ n: _, ...row }) => row),
    firings: firings.filter(({ rule }) => !idle(rule)),
    changes: run.changes
      .filter(({ path }) => !path.endsWith(`.${INDICATOR}`))
      .map(({ n: _, firing, ...row }) => ({ ...row, firing: firings[firing] })),
    decisions: run.decisions,
    missing: run.missing,
    actors: levels,
    ties: run.world.ties,
    measures: run.world.measures,
    demands: run.world.demands,
  }
}
