import { policyError } from '../errors.js'
import type { DecisionMoment } from '../rules/decision.js'
import type { Draws } from '../rules/draw.js'
import { type KnobSettings, knobValue } from '../rules/knob.js'
import { levelReaders, type Moment, type Reading } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import type { ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import { defaultOf } from './scenario.js'
import { type Asker, type RunState, readable } from './state.js'

/** The key of a draw that is kept for the whole run: its subject alone. */
export const lastingDraw = (draws: Draws, subject: string): number =>
  draws.uniform({ rule: '', path: subject, binding: '', purpose: 'lasting', occurrence: 0 })

/** The moment of one rule on one event, bound anew for each element of `over`. */
export function ruleMoment(
  asker: Asker,
  rule: Rule,
  event: ModelEvent,
  world: World,
): { readonly moment: Moment; readonly bind: (binding: string, stage: 'asking' | 'answering') => void } {
  const { draws, input } = asker
  const settings = input.settings ?? noSettings
  let asking = true
  let counts: Map<string, number> | null = null
  const moment = {
    ...levelReaders(input.model, () => world),
    event,
    world,
    settings,
    binding: '',
    knob: knobValues(asker, rule, settings),
    valueOf: (knob: Parameters<Reading['valueOf']>[0]) => knobValue(knob, settings),
    lasting: (subject: string) => lastingDraw(draws, subject),
    // Asking twice must give the same answer, so conditions do not count occurrences.
    draw(purpose: string): number {
      const { binding } = moment
      if (asking)
        return draws.uniform({ rule: rule.id, path: event.id, binding, purpose: `?${purpose}`, occurrence: 0 })
      counts ??= new Map()
      const occurrence = counts.get(purpose) ?? 0
      counts.set(purpose, occurrence + 1)
      return draws.uniform({ rule: rule.id, path: event.id, binding, purpose, occurrence })
    },
  }
  const bind = (binding: string, stage: 'asking' | 'answering'): void => {
    moment.binding = binding
    asking = stage === 'asking'
    counts = null
  }
  return { moment: moment as unknown as Moment, bind }
}

/** What a decision, or the conditions of a scheduled event, see. Draws are named by `path`. */
export function decisionMoment(state: RunState, path: string): DecisionMoment {
  const { draws, input, happened } = state
  const world = readable(state)
  const settings = input.settings ?? noSettings
  return {
    ...levelReaders(input.model, () => world),
    world,
    settings,
    date: world.date,
    valueOf: (knob) => knobValue(knob, settings),
    lasting: (subject) => lastingDraw(draws, subject),
    draw: (purpose) => draws.uniform({ rule: 'decision', path, binding: '', purpose, occurrence: 0 }),
    happened: (id) => happened.has(id),
    parameter: (name) => parameterValue(state, name),
  } as DecisionMoment
}

function parameterValue({ input }: RunState, name: string): number {
  const given = input.parameters ?? {}
  if (Object.hasOwn(given, name)) return given[name] as number
  const known = input.scenario.parameters ?? []
  const parameter = known.find((one) => one.name === name)
  if (parameter) return defaultOf(parameter)
  throw policyError('parameter/unknown', { parameter: name, known: known.map((one) => one.name), where: 'parameters' })
}

const noSettings = {}

function knobValues({ knobs }: Asker, rule: Rule, settings: KnobSettings): Readonly<Record<string, number>> {
  const known = knobs.get(rule)
  if (known) return known
  const values = Object.entries(rule.knobs).map(([name, knob]) => [name, knobValue(knob, settings)])
  const frozen = Object.freeze(Object.fromEntries(values) as Record<string, number>)
  knobs.set(rule, frozen)
  return frozen
}
