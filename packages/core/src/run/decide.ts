import { policyError } from '../errors.js'
import { addDays } from '../events/date.js'
import { parseEvent } from '../events/parse-event.js'
import { checked } from '../rules/condition.js'
import { type Decision, type DecisionMoment, type Option, optionAt, type Weight } from '../rules/decision.js'
import type { ModelEvent } from '../world/model.js'
import { numbering } from './follow.js'
import type { DecisionRow } from './ledger.js'
import { decisionMoment, lastingDraw } from './moment.js'
import type { RunState } from './state.js'

/** A decision that stands open, with the model's own weights (adding up to 1). */
export interface Pending {
  readonly decision: string
  readonly actor: string
  readonly date: string
  readonly weights: readonly Weight[]
}

/** Decides a decision on its day, or says that it waits for somebody's choice. */
export function decide(state: RunState, decision: Decision): DecisionRow | Pending {
  const { input, world } = state
  const moment = decisionMoment(state, `decision/${decision.id}`)
  const row = { id: decision.id, actor: decision.actor, date: world.date }
  const failed = (decision.when ?? []).map((condition) => checked(condition, moment)).filter(({ holds }) => !holds)
  if (failed.length > 0) return { ...row, option: null, by: 'closed', weights: [], checks: failed }
  const weights = weigh(state, decision, moment)
  const done = (option: string, by: DecisionRow['by']): DecisionRow => ({ ...row, option, by, weights, checks: [] })
  const chosen = input.choices ?? {}
  if (Object.hasOwn(chosen, decision.id)) return done(chosen[decision.id] as string, 'chosen')
  if (input.ask === 'everyone' || input.ask?.includes(decision.actor))
    return { decision: decision.id, actor: decision.actor, date: world.date, weights }
  const recorded = decision.options.find(({ id }) => id === decision.recorded)
  if (recorded && (recorded.needs ?? []).every((need) => moment.happened(need))) return done(recorded.id, 'recorded')
  const draw = decision.luck === undefined ? moment.draw('=choice') : lastingDraw(state.draws, decision.luck)
  const option = optionAt(weights, draw)
  if (option === null) throw policyError('decision/no-weights', { decision: decision.id })
  return done(option, 'model')
}

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
  const moment = decisionMoment(state, `decision/${decision.id}`)
  // Without what it needs, a recorded option is a move like any other: what it brings about is not the record's.
  const isOnRecord = (taken.needs ?? []).every((need) => moment.happened(need))
  return taken.events(moment).map((happening) => {
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
    return parseEvent(state.input.model.events, event, `decisions.${decision.id}.${option}`) as unknown as ModelEvent
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
