import { policyError } from '../errors.js'
import { addDays } from '../events/date.js'
import { type Check, type Condition, checked } from '../rules/condition.js'
import { type Decision, type DecisionMoment, type Option, optionAt, type Weight } from '../rules/decision.js'
import { own } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'
import { numbering } from './follow.js'
import type { DecisionRow } from './ledger.js'
import { decisionMoment, lastingDraw } from './moment.js'
import type { RunState } from './state.js'

/** A decision that stands open, with the model's own weights (adding up to 1). */
export interface Pending {
  /** Id of the decision that waits. */
  readonly decision: string
  /** Who must decide: an actor's id. */
  readonly actor: string
  /** ISO day on which it came up. */
  readonly date: string
  /** What the strategy would do, adding up to 1; empty without a strategy. */
  readonly weights: readonly Weight[]
}

/**
 * Decides a decision on its day, or says that it waits for somebody's choice. The model's weights are for the record and
 * for whoever is asked: without a trace, the strategy is asked only where the model decides.
 */
export function decide(state: RunState, decision: Decision): DecisionRow | Pending {
  const { input, world } = state
  const { id, actor, luck, options, when = [] } = decision
  const moment = decisionMoment(state, `decision/${id}`)
  const row = { id, actor, date: world.date }
  const checks = failing(moment, when)
  if (checks.length > 0) return { ...row, option: null, by: 'closed', weights: [], checks }
  const done = (
    option: string,
    by: DecisionRow['by'],
    weights = state.traced ? weigh(state, decision, moment) : [],
  ): DecisionRow => ({ ...row, option, by, weights, checks })
  const chosen = own(input.choices, id)
  if (chosen !== undefined) return done(chosen as string, 'chosen')
  if (input.ask === 'everyone' || input.ask?.includes(actor))
    return { decision: id, actor, date: world.date, weights: weigh(state, decision, moment) }
  const recorded = options.find((option) => option.id === decision.recorded)
  if (recorded && allHappened(state, recorded)) return done(recorded.id, 'recorded')
  const weights = weigh(state, decision, moment)
  const option = optionAt(weights, luck === undefined ? moment.draw('=choice') : lastingDraw(state.draws, luck))
  if (option === null) throw policyError('decision/no-weights', { decision: id })
  return done(option, 'model', weights)
}

/** What of some conditions does not hold. All are asked: what failed is told together. */
export function failing(moment: DecisionMoment, conditions: readonly Condition<DecisionMoment>[]): readonly Check[] {
  return conditions.map((condition) => checked(condition, moment)).filter(({ holds }) => !holds)
}

const allHappened = ({ happened }: RunState, { needs = [] }: Option): boolean =>
  needs.every((need) => happened.has(need))

/** Whether a decision is still waiting. */
export function isPending(row: DecisionRow | Pending): row is Pending {
  return 'decision' in row
}

/**
 * The events of the option taken. Their ids leave out option and payload, so like moves share their luck. They are read
 * as from outside: `decision/invalid-event`, or the errors of `parseEvent`.
 */
export function consequences(state: RunState, decision: Decision, option: string): readonly ModelEvent[] {
  const taken = decision.options.find(({ id }) => id === option) as Option
  const numbered = numbering()
  // Without what it needs, a recorded option is a move like any other: what it brings about is not the record's.
  const isOnRecord = allHappened(state, taken)
  return taken.events(decisionMoment(state, `decision/${decision.id}`)).map((happening) => {
    const { type, actor, target, inDays = 0, standing, sources, ...rest } = happening
    const { records: _, claimedBy: __, disputedBy: ___, ...payload } = rest
    if (!(Number.isSafeInteger(inDays) && inDays >= 0))
      throw policyError('decision/invalid-event', { decision: decision.id, option, days: inDays })
    const event = {
      ...(isOnRecord ? rest : payload),
      id: numbered(`decision/${decision.id}/${type}:${actor ?? ''}>${target ?? ''}`),
      type,
      date: addDays(state.world.date, inDays),
      actor,
      target,
      standing: isOnRecord
        ? (standing ?? (taken.id === decision.recorded ? taken.standing : 'simulated'))
        : 'simulated',
      sources: isOnRecord ? (sources ?? []) : [],
      cause: null,
    }
    return state.read(state.input.model.events, event, `decisions.${decision.id}.${option}`) as unknown as ModelEvent
  })
}

/** The strategy's weights, adding up to 1; none without a strategy. Throws `decision/invalid-weight`. */
function weigh({ input }: RunState, decision: Decision, moment: DecisionMoment): readonly Weight[] {
  const weights = input.strategy?.({ ...moment, decision }, moment.world) ?? []
  const known = decision.options.map(({ id }) => id)
  const seen = new Set<string>()
  for (const { option, weight } of weights) {
    if (!known.includes(option) || seen.has(option) || !(weight >= 0 && weight < Infinity))
      throw policyError('decision/invalid-weight', { decision: decision.id, option, weight, known })
    seen.add(option)
  }
  const total = weights.reduce((sum, { weight }) => sum + weight, 0)
  return total > 0 ? weights.map(({ option, weight }) => ({ option, weight: weight / total })) : []
}
