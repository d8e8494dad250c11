import { sound } from '../errors.js'
import { type Check, checked } from '../rules/condition.js'
import { checkDeclared } from '../rules/declared.js'
import { createDraws } from '../rules/draw.js'
import { type Effect, effects } from '../rules/effect.js'
import { checkSettings, type KnobSettings } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import type { AnyModel, ModelEvent } from '../world/model.js'
import type { World } from '../world/world.js'
import { allHold, bindingsOf } from './fire.js'
import { ruleAsking } from './moment.js'
import { allPass, quickTests } from './quick-tests.js'

/** A rule whose conditions all hold. */
export interface Match {
  /** Id of the rule. */
  readonly rule: string
  /** The element of `over` that it holds for; the empty string without `over`. */
  readonly binding: string
}

/** A match with what the rule would bring about. */
export interface Matched extends Match {
  /** Contributions and follow-on events, as data: nothing is written. */
  readonly effects: readonly Effect[]
}

/** What a rule made of an event, fired or not. */
export interface Examined extends Match {
  /** Whether all conditions hold. */
  readonly fired: boolean
  /** Every condition, asked without short cut: what it saw, what it needed, and by how much. */
  readonly checks: readonly Check[]
}

/** Rules asked outside a run: about one event in one world, which is only read. */
export interface Evaluator<M extends AnyModel = AnyModel> {
  /** The rules whose conditions hold, ascending by rule and binding. Keeps no record: this is the fast way. */
  matches(event: ModelEvent<M>, world: World<M>): readonly Match[]
  /** The same, with their effects. Throws the errors of rules that bring about what they do not declare. */
  effects(event: ModelEvent<M>, world: World<M>): readonly Matched[]
  /** Every rule that listens to the event, with every one of its checks. */
  examine(event: ModelEvent<M>, world: World<M>): readonly Examined[]
}

/**
 * Asks a rulebook about events without playing a run: which rules hold, what they would do, and why not. Draws are those
 * of the seed (0 by default), named by the event's id. The event is taken as it is; `parseEvent` checks one from outside.
 * Throws `knob/unknown` and `knob/out-of-range` for wrong settings, `run/invalid` for a wrong seed.
 */
export function evaluator<M extends AnyModel>(asking: {
  /** The vocabulary of the rules. */
  readonly model: M
  /** The rules that are asked: those that listen to the event's type. */
  readonly rulebook: Rulebook
  /** Knob values that differ from the rulebook's, by knob id. */
  readonly settings?: KnobSettings
  /** Of the random numbers: a whole number from 0. */
  readonly seed?: number
}): Evaluator<M> {
  return sound('evaluator', () => {
    const { model, rulebook, settings = {}, seed = 0 } = asking
    checkSettings(rulebook.knobs, settings)
    const draws = createDraws(seed)
    // Whose turn it is: a small number, which is written for every rule and costs less there than its id.
    let place = 0
    const { moment, take, bind }: Seats = ruleAsking({
      draws: { uniform: (key) => draws.uniform({ ...key, rule: (listening[place] as Seat).rule.id }) },
      input: { model, settings },
      knobs: new Map(),
    })
    const seats = new Map<string, readonly Seat[]>()
    let last: string | null = null
    let listening: readonly Seat[] = []

    /** The rules that listen to an event, with what their moments differ in. The moment stands at the event afterwards. */
    const seatsFor = (event: ModelEvent, world: World): readonly Seat[] => {
      const { type } = event
      let known = type === last ? listening : seats.get(type)
      if (known === undefined) {
        known = rulebook.listening(event.type).map((rule) => {
          take(rule, event, world)
          return {
            rule,
            knob: moment.knob,
            tests: quickTests(rule, settings),
            match: rule.over === null ? Object.freeze({ rule: rule.id, binding: '' }) : null,
          }
        })
        seats.set(type, known)
      }
      // Whoever asks about many events asks about many of one type.
      last = type
      listening = known
      bind('', 'asking')
      moment.event = event
      moment.world = world
      return known
    }

    // One loop for each question, and nothing called in it that need not be: this is what a rule costs beside its conditions.
    const plain: Evaluator = {
      matches(event, world) {
        const found: Match[] = []
        const asking = seatsFor(event, world)
        for (let at = 0; at < asking.length; at++) {
          const seat = asking[at] as Seat
          place = at
          moment.knob = seat.knob
          if (seat.match !== null) {
            if (allPass(seat.tests, moment)) found.push(seat.match)
            continue
          }
          const { rule, tests } = seat
          for (const binding of bindingsOf(rule, event, world)) {
            moment.binding = binding
            if (allPass(tests, moment)) found.push({ rule: rule.id, binding })
          }
          moment.binding = ''
        }
        return found
      },
      effects(event, world) {
        const found: Matched[] = []
        for (const [at, { rule, knob }] of seatsFor(event, world).entries()) {
          place = at
          moment.knob = knob
          for (const binding of bindingsOf(rule, event, world)) {
            bind(binding, 'asking')
            if (!allHold(rule.when, moment)) continue
            bind(binding, 'answering')
            const returned = rule.then(moment, effects)
            for (const effect of returned) checkDeclared(rule, effect)
            found.push({ rule: rule.id, binding, effects: returned })
          }
        }
        return found
      },
      examine(event, world) {
        const found: Examined[] = []
        for (const [at, { rule, knob }] of seatsFor(event, world).entries()) {
          place = at
          moment.knob = knob
          for (const binding of bindingsOf(rule, event, world)) {
            moment.binding = binding
            const checks: Check[] = []
            let fired = true
            for (const condition of rule.when) {
              const check = checked(condition, moment)
              checks.push(check)
              if (!check.holds) fired = false
            }
            found.push({ rule: rule.id, binding, fired, checks })
          }
        }
        return found
      },
    }
    return plain as unknown as Evaluator<M>
  })
}

type Writable<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] }

interface Seats extends Omit<ReturnType<typeof ruleAsking>, 'moment'> {
  readonly moment: Writable<Moment>
}

/** A rule in its place, with what can be settled before it is asked. */
interface Seat {
  readonly rule: Rule
  readonly knob: Moment['knob']
  readonly tests: ReturnType<typeof quickTests>
  /** What is found where it holds, of a rule that runs once: one for all events, frozen. Null where it runs over something. */
  readonly match: Match | null
}
