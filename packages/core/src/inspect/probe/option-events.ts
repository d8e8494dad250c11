import { parseEvent } from '../../events/parse-event.js'
import { checked } from '../../rules/condition.js'
import type { Decision, DecisionMoment, Question } from '../../rules/decision.js'
import { idsOf } from '../../world/id.js'
import type { ModelEvent } from '../../world/model.js'
import { type Findings, meant } from '../finding.js'
import type { Nearest } from '../nearest.js'
import type { Subject } from '../subject.js'
import type { Theatre } from './moments.js'
import { optionMoments } from './option-moment.js'
import { emissionFault } from './payload-fault.js'
import type { Watch } from './reads.js'

/** What the options of all decisions bring about, as far as asking them in probes shows. */
export interface OptionEvents {
  readonly types: ReadonlySet<string>
  readonly events: readonly ModelEvent[]
  /** Ids of the knobs that decisions, and the strategy, read. */
  readonly knobs: ReadonlySet<string>
  /** Whether every option could be asked at least once; else it is not known what it brings about. */
  readonly isWhole: boolean
}

const nothing: OptionEvents = { types: new Set(), events: [], knobs: new Set(), isWhole: true }

/** Asks every option of every scenario what it brings about, in each of the scenario's worlds and at all its parameters. */
export function optionEvents(
  { scenarios, strategy }: Subject,
  theatre: Theatre,
  watch: Watch,
  findings: Findings,
  nearest: Nearest,
): OptionEvents {
  if (scenarios === null) return nothing
  const { model } = theatre
  const [types, events] = [new Set<string>(), new Map<string, ModelEvent>()]
  const take = (who: string, happening: Told, date: string): void => {
    const { type, actor = null, target = null, inDays = 0, standing: _, sources: __, ...rest } = happening
    types.add(type)
    if (!Object.hasOwn(model.events, type)) {
      const near = meant(nearest(String(type), idsOf(model.events)))
      findings.error('inspect/unknown-event', [], { who, does: 'brings about', type, meant: near })
      return
    }
    if (!(Number.isSafeInteger(inDays) && inDays >= 0))
      findings.error('inspect/wrong-payload', [], { who, type, field: 'inDays', problem: `it is ${inDays}` })
    const envelope = { id: 'option', type, date, actor, target, standing: 'simulated', sources: [], cause: null }
    const event = { ...rest, ...envelope }
    const fault = emissionFault(model, type, event)
    if (fault !== null) {
      findings[fault.grade](fault.code, [], { who, type, ...fault.facts })
      return
    }
    const key = JSON.stringify(event)
    if (!events.has(key) && events.size < KEPT)
      events.set(key, parseEvent(model.events, event) as unknown as ModelEvent)
  }
  let isWhole = true
  for (const scenario of scenarios) {
    const moments = optionMoments(theatre, scenario, watch)
    for (const decision of scenario.decisions as readonly Decision[]) {
      for (const moment of moments) askAround(decision, moment, strategy)
      for (const option of decision.options) {
        const who = `Option "${option.id}" of decision "${decision.id}" (${scenario.id})`
        const problems: string[] = []
        for (const moment of moments)
          try {
            for (const happening of option.events(moment)) take(who, happening as unknown as Told, scenario.start)
          } catch (error) {
            problems.push(error instanceof Error ? error.message : String(error))
          }
        if (problems.length === moments.length) isWhole = false
        if (problems.length === 0) continue
        const facts = { who, count: problems.length, probes: moments.length, type: decision.id, problem: problems[0] }
        findings.note('inspect/throws', [], facts)
      }
    }
  }
  return { types, events: [...events.values()], knobs: new Set(watch.reads.knobs), isWhole }
}

/** Most events of options that rules are probed with. */
const KEPT = 500

interface Told {
  readonly type: string
  readonly actor?: string | null
  readonly target?: string | null
  readonly inDays?: number
  readonly standing?: unknown
  readonly sources?: unknown
}

/** Asks what else a decision reads: its conditions, priors, and the strategy's weights. Only for the knobs. */
function askAround(decision: Decision, moment: DecisionMoment, strategy: Subject['strategy']): void {
  const questions: (() => unknown)[] = [
    ...(Array.isArray(decision.when) ? (decision.when as NonNullable<Decision['when']>) : []).map(
      (condition) => () => checked(condition, moment),
    ),
    ...decision.options.map((option) => () => option.prior?.(moment)),
    () => strategy?.({ ...moment, decision } as unknown as Question, moment.world),
  ]
  for (const question of questions)
    try {
      question()
    } catch {
      // What was read until then counts here; a run says more.
    }
}
