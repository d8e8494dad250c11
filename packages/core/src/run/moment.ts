import { policyError } from '../errors.js'
import { kept } from '../events/kept.js'
import type { DecisionMoment } from '../rules/decision.js'
import type { Draws } from '../rules/draw.js'
import { knobValue } from '../rules/knob.js'
import { levelReaders, type Moment, type Reading } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import { own } from '../world/id.js'
import type { ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import { defaultOf } from './scenario.js'
import { type Asker, type Asking, type RunState, readable } from './state.js'

/** The key of a draw that is kept for the whole run: its subject alone. */
export const lastingDraw = (draws: Draws, subject: string): number =>
  draws.uniform({ rule: '', path: subject, binding: '', purpose: 'lasting', occurrence: 0 })

/** What every moment can be asked, over whatever world it is taken to. */
const reading = ({ draws, input }: Asker, world: () => World): Omit<Reading, 'world' | 'draw'> => {
  const { settings = {} } = input
  return {
    ...levelReaders(input.model, world),
    settings,
    valueOf: (knob) => knobValue(knob, settings),
    lasting: (subject) => lastingDraw(draws, subject),
  }
}

/** The moment of a run's rules, before it is taken to the first. */
export function ruleAsking(asker: Asker): Asking {
  let id = ''
  let asking = true
  let counts: Map<string, number> | null = null
  const key = (purpose: string, occurrence: number): number =>
    asker.draws.uniform({ rule: id, path: moment.event.id, binding: moment.binding, purpose, occurrence })
  const moment: Writable<Moment> = {
    // What rules read most comes first, where it is nearest. Before the first rule there is neither event nor world.
    event: null as unknown as ModelEvent,
    world: null as unknown as World,
    binding: '',
    knob: {},
    // Asking twice must give the same answer, so conditions do not count occurrences.
    draw(purpose: string): number {
      if (asking) return key(`?${purpose}`, 0)
      counts ??= new Map()
      const occurrence = counts.get(purpose) ?? 0
      counts.set(purpose, occurrence + 1)
      return key(purpose, occurrence)
    },
    ...reading(asker, () => moment.world),
  }
  const knobValues = kept(
    ({ knobs }: Rule) =>
      Object.freeze(Object.fromEntries(Object.entries(knobs).map(([name, knob]) => [name, moment.valueOf(knob)]))),
    asker.knobs,
  )
  return {
    moment,
    take(rule, event, world) {
      id = rule.id
      moment.event = event
      moment.world = world
      moment.knob = knobValues(rule)
    },
    bind(binding, stage) {
      moment.binding = binding
      asking = stage === 'asking'
      counts = null
    },
  }
}

/** The moment of one rule on one event. */
export function ruleMoment(asker: Asker, rule: Rule, event: ModelEvent, world: World): Omit<Asking, 'take'> {
  const asking = ruleAsking(asker)
  asking.take(rule, event, world)
  return asking
}

/** What a decision, or the conditions of a scheduled event, see. Draws are named by `path`. */
export function decisionMoment(state: RunState, path: string): DecisionMoment {
  const world = readable(state)
  return {
    ...reading(state, () => world),
    world,
    date: world.date,
    draw: (purpose) => state.draws.uniform({ rule: 'decision', path, binding: '', purpose, occurrence: 0 }),
    happened: (id) => state.happened.has(id),
    parameter: (name) => parameterValue(state, name),
  } as DecisionMoment
}

function parameterValue({ input }: RunState, name: string): number {
  const given = own(input.parameters, name)
  if (given !== undefined) return given as number
  const known = input.scenario.parameters ?? []
  const parameter = known.find((one) => one.name === name)
  if (parameter) return defaultOf(parameter)
  throw policyError('parameter/unknown', { parameter: name, known: known.map((one) => one.name), where: 'parameters' })
}

type Writable<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] }
