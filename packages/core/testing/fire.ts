import type { EventEnvelope, Payload } from '../src/events/event.js'
import type { Rule, World } from '../src/index.js'
import { type AnyModel, type Check, type Effect, type EventType, type KnobSettings, parseEvent } from '../src/index.js'
import { checked } from '../src/rules/condition.js'
import { checkDeclared } from '../src/rules/declared.js'
import { createDraws } from '../src/rules/draw.js'
import { type Contribution, type Emission, effects } from '../src/rules/effect.js'
import { checkSettings } from '../src/rules/knob.js'
import { bindingsOf } from '../src/run/fire.js'
import { ruleMoment } from '../src/run/moment.js'
import { deepFrozen } from '../src/world/frozen.js'
import type { ModelEvent } from '../src/world/model.js'

/** An event as a test writes it: its type and payload, and what else matters. The rest is filled in. */
export type GivenEvent<M extends AnyModel, Type extends EventType<M> = EventType<M>> = Type extends string
  ? { readonly type: Type } & Payload<M['events'], Type> & Partial<Omit<EventEnvelope, 'type'>>
  : never

/** What a rule is asked in. */
export interface Scene<M extends AnyModel> {
  /** Handed to the rule as a frozen copy: a rule that writes fails. */
  readonly world: World<M>
  readonly event: GivenEvent<M>
  /** Of the random numbers; 0 by default. */
  readonly seed?: number
  /** Knob values by knob id. */
  readonly knobs?: KnobSettings
  /** Draws by purpose (a chance by its label), instead of the seed's: numbers from 0, below 1. */
  readonly luck?: (purpose: string) => number
}

/** What a rule answered for one binding: every condition, asked without short cut, and its effects where all held. */
export interface Answer {
  readonly binding: string
  readonly fired: boolean
  readonly checks: readonly Check[]
  readonly effects: readonly Effect[]
}

/** What a rule answered to an event. */
export interface Fired {
  /** Whether it fired, for any binding. */
  readonly fired: boolean
  readonly answers: readonly Answer[]
  /** Of all bindings, in order. */
  readonly checks: readonly Check[]
  readonly effects: readonly Effect[]
  /** Amounts by path, added up where the rule contributes more than once. */
  readonly contributions: Readonly<Record<string, number>>
  readonly emissions: readonly Omit<Emission, 'kind'>[]
}

/**
 * Asks one rule about one event, as a run would: a frozen world, keyed draws, declared effects only. A rule that does not
 * listen to the event gives no answer. Throws the errors of events, knobs and rules.
 */
export function fire<M extends AnyModel>(rule: Rule, model: M, scene: Scene<M>): Fired {
  const { seed = 0, knobs = {}, luck } = scene
  const world = deepFrozen(structuredClone(scene.world)) as unknown as World
  const blank = { id: 'given', date: world.date, actor: null, target: null, standing: 'hypothetical', sources: [] }
  const event = parseEvent(model.events, { ...blank, cause: null, ...scene.event }) as unknown as ModelEvent
  checkSettings(Object.values(rule.knobs), knobs)
  const draws = luck
    ? { uniform: ({ purpose }: { purpose: string }) => luck(purpose.replace(/^\?/, '')) }
    : createDraws(seed)
  const { moment, bind } = ruleMoment(
    { draws, input: { model, settings: knobs }, knobs: new Map() },
    rule,
    event,
    world,
  )
  const bindings = rule.on.includes(event.type) ? bindingsOf(rule, event, world) : []
  const answers = bindings.map((binding): Answer => {
    bind(binding, 'asking')
    const checks = rule.when.map((condition) => checked(condition, moment))
    const fired = checks.every(({ holds }) => holds)
    bind(binding, 'answering')
    const returned = fired ? rule.then(moment, effects) : []
    for (const effect of returned) checkDeclared(rule, effect)
    return { binding, fired, checks, effects: returned }
  })
  const all = answers.flatMap((answer) => answer.effects)
  return {
    fired: answers.some(({ fired }) => fired),
    answers,
    checks: answers.flatMap(({ checks }) => checks),
    effects: all,
    contributions: added(all.filter((effect) => effect.kind === 'contribution')),
    emissions: all.filter((effect) => effect.kind === 'emission').map(({ kind: _, ...emission }) => emission),
  }
}

/** `given(model, world).when(event).answerOf(rule)`: the same as `fire`, in the order in which a test is told. */
export function given<M extends AnyModel>(
  model: M,
  world: World<M>,
  circumstances: Pick<Scene<M>, 'seed' | 'knobs' | 'luck'> = {},
): { readonly when: (event: GivenEvent<M>) => { readonly answerOf: (rule: Rule) => Fired } } {
  return {
    when: (event) => ({ answerOf: (rule) => fire(rule, model, { ...circumstances, world, event }) }),
  }
}

function added(contributions: readonly Contribution[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const { path, amount } of contributions) sums.set(path, (sums.get(path) ?? 0) + amount)
  return Object.fromEntries(sums)
}
