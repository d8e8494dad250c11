import { sound } from '../src/errors.js'
import type { EventEnvelope, Payload } from '../src/events/event.js'
import type { Rule, World } from '../src/index.js'
import { type AnyModel, type EventType, type KnobSettings, parseEvent } from '../src/index.js'
import { checked } from '../src/rules/condition.js'
import { checkDeclared } from '../src/rules/declared.js'
import { createDraws } from '../src/rules/draw.js'
import { type Contribution, effects } from '../src/rules/effect.js'
import { checkSettings } from '../src/rules/knob.js'
import { bindingsOf } from '../src/run/fire.js'
import { ruleMoment } from '../src/run/moment.js'
import { deepFrozen } from '../src/world/frozen.js'
import type { ModelEvent } from '../src/world/model.js'
import type { Answer, Fired } from './fired.js'
import { type Expected, shows } from './shows.js'

/** An event as a test writes it: its type and payload, and what else matters. The rest is filled in. */
export type GivenEvent<M extends AnyModel, Type extends EventType<M> = EventType<M>> = Type extends string
  ? { readonly type: Type } & Payload<M['events'], Type> & Partial<Omit<EventEnvelope, 'type'>>
  : never

/** What a rule is asked in. */
export interface Scene<M extends AnyModel> {
  /** Handed to the rule as a frozen copy: a rule that writes fails. */
  readonly world: World<M>
  /** What the rule is asked about. */
  readonly event: GivenEvent<M>
  /** Of the random numbers: a whole number from 0, which is the default. */
  readonly seed?: number
  /** Knob values by knob id. */
  readonly knobs?: KnobSettings
  /** Draws by purpose (a chance by its label), instead of the seed's: numbers from 0, below 1. */
  readonly luck?: (purpose: string) => number
}

/**
 * Asks one rule about one event, as a run would: a frozen world, keyed draws, declared effects only. A rule that does not
 * listen to the event gives no answer. Throws `event/…`, `date/invalid`, `knob/…` or `run/invalid` for a scene that is wrong,
 * and `rule/…` for an answer that is.
 */
export function fire<M extends AnyModel>(rule: Rule, model: M, scene: Scene<M>): Fired {
  return sound('fire', () => {
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
  })
}

/** What a rule answered, to be looked at or compared with what was expected. */
export interface Answered extends Fired {
  /** Throws `testing/unexpected-answer`, with the difference line by line, unless it answered so; returns what it answered. */
  shows(expected: Expected): Fired
}

/**
 * `given(model, world).when(event).answerOf(rule).shows({ contributions })`: the same as `fire`, in the order in which a
 * test is told.
 */
export function given<M extends AnyModel>(
  model: M,
  world: World<M>,
  circumstances: Pick<Scene<M>, 'seed' | 'knobs' | 'luck'> = {},
): { readonly when: (event: GivenEvent<M>) => { readonly answerOf: (rule: Rule) => Answered } } {
  return {
    when: (event) => ({
      answerOf(rule) {
        const fired = sound('answerOf', () => fire(rule, model, { ...circumstances, world, event }))
        const asked = { rule: rule.id, event: (event as { readonly type: string }).type }
        // Not to be counted among what it answered.
        return Object.defineProperty(fired, 'shows', {
          value: (expected: Expected): Fired => {
            shows(fired, expected, asked)
            return fired
          },
        }) as Answered
      },
    }),
  }
}

function added(contributions: readonly Contribution[]): Readonly<Record<string, number>> {
  const sums = new Map<string, number>()
  for (const { path, amount } of contributions) sums.set(path, (sums.get(path) ?? 0) + amount)
  return Object.fromEntries(sums)
}
