import * as fc from 'fast-check'
import {
  addDays,
  atLeast,
  type Condition,
  chance,
  type Decision,
  type DecisionMoment,
  type Given,
  type Happening,
  type Option,
  type Parameter,
  type Scenario,
  type World,
} from '../../src/index.js'
import { days, level, probability } from '../arbitraries/arbitrary.js'
import { payloadOn, ranks } from './payload.js'
import { type Villages, villageNames } from './village.js'
import { villageWorld } from './world.js'

type Told = (typeof ranks)[number]
type Asking = DecisionMoment<Villages>

/** Two villages have most to do with one another, so that what they open meets what ends it. */
const party = fc.oneof(
  { arbitrary: fc.constantFrom('alder', 'birch'), weight: 9 },
  { arbitrary: fc.constantFrom(...villageNames), weight: 3 },
  { arbitrary: fc.constant(null), weight: 1 },
)

/** A player's number: how much of everything the options bring about. */
const generosity: Parameter = {
  name: 'generosity',
  unit: 'share',
  range: [0, 1],
  record: { value: 0.6, source: 'tale', locator: 'p. 1' },
}

/** Null in three of four cases. */
function seldom<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary, weight: 1 })
}

const happening = fc.record({
  type: fc.constantFrom(...ranks),
  actor: party,
  target: party,
  inDays: fc.constantFrom(0, 0, 0, 3, 20),
  size: level(0, 1),
})

/** A condition that a recorded event or a decision may hang on. */
const condition = seldom(fc.record({ kind: fc.constantFrom('cheerful', 'seldom', 'generous'), bound: probability() }))

const given = fc.record({
  type: fc.constantFrom(...ranks),
  actor: party,
  target: party,
  day: days(110),
  size: level(0, 1),
  /** Which of the ids that could be needed; none when it is beyond them. */
  needs: seldom(fc.nat({ max: 15 })),
  when: condition,
})

const option = fc.record({
  happenings: fc.array(happening, { maxLength: 2, size: 'max' }),
  needs: seldom(fc.nat({ max: 15 })),
  stands: fc.boolean(),
})

const decision = fc.record({
  actor: fc.constantFrom(...villageNames),
  day: days(100),
  when: condition,
  options: fc.array(option, { minLength: 2, maxLength: 3 }),
  recorded: fc.option(fc.nat({ max: 1 }), { freq: 3 }),
  lasting: fc.boolean(),
})

/** Scenarios of the villages: opening facts, recorded events with what they need, decisions, one parameter. */
export const villageScenario: fc.Arbitrary<Scenario<Villages>> = fc
  .record({
    start: days(80).map((later) => addDays('2030-01-01', later)),
    length: fc.integer({ min: 20, max: 120 }),
    opening: fc.array(given, { maxLength: 4, size: 'max' }),
    schedule: fc.array(given, { maxLength: 8, size: 'max' }),
    decisions: fc.array(decision, { maxLength: 4, size: 'max' }),
  })
  .chain((drawn) => villageWorld(drawn.start).map((world) => scenarioOf({ ...drawn, world })))

type Drawn<Type> = Type extends fc.Arbitrary<infer Value> ? Value : never

interface DrawnScenario {
  readonly start: string
  readonly length: number
  readonly opening: readonly Drawn<typeof given>[]
  readonly schedule: readonly Drawn<typeof given>[]
  readonly decisions: readonly Drawn<typeof decision>[]
  readonly world: World<Villages>
}

function scenarioOf({ start, length, opening, schedule, decisions, world }: DrawnScenario): Scenario<Villages> {
  // In the order of a hash and not of time, so that an id's place among the others says nothing of its date.
  const ids = schedule.map((_, at) => `told-${(at * 5 + 3) % 8}`)
  const needable = [
    ...decisions.flatMap(({ options }, at) => options.map((_, which) => `choice-${at}=way-${which}`)),
    ...ids,
    'saying-0',
    'saying-1',
    'never',
  ]
  const needsOf = (at: number | null): readonly string[] =>
    at === null ? [] : [needable[at % needable.length] as string]
  const end = addDays(start, length)
  const facts = opening.map(({ type, actor, target, day, size }, at) => {
    const date = addDays(start, -1 - day)
    return {
      id: `fact-${at}`,
      type,
      date,
      actor,
      target,
      standing: 'reported',
      sources: [],
      ...payloadOn(type, date, size),
    }
  })
  const told = schedule.map(({ type, actor, target, day, size, needs, when }, at) => {
    const date = addDays(start, day)
    const hangs = { needs: needsOf(needs).filter((need) => need !== ids[at]), when: conditionsOf(when) }
    const known = { id: ids[at], type, date, actor, target, standing: 'reported', sources: [] }
    return { ...known, ...payloadOn(type, date, size), ...hangs }
  })
  return {
    id: 'lanterns',
    start,
    end,
    world,
    opening: facts as unknown as readonly Given<Villages>[],
    schedule: told as unknown as readonly Given<Villages>[],
    decisions: decisions.map((drawn, at) => decisionOf(drawn, at, start, length, needsOf)),
    parameters: [generosity],
  }
}

function decisionOf(
  { actor, day, when, options, recorded, lasting }: Drawn<typeof decision>,
  at: number,
  start: string,
  length: number,
  needsOf: (at: number | null) => readonly string[],
): Decision<Villages> {
  return {
    id: `choice-${at}`,
    actor,
    date: addDays(start, day % (length + 1)),
    when: conditionsOf(when),
    recorded: recorded === null ? null : `way-${recorded}`,
    ...(lasting ? { luck: `temper/${actor}` } : {}),
    options: options.map(
      ({ happenings, needs, stands }, which): Option<Villages> => ({
        id: `way-${which}`,
        title: `village.choice.way-${which}`,
        standing: 'reported',
        needs: needsOf(needs),
        events: ({ date, parameter }) =>
          happenings.map(({ type, actor, target, inDays, size }) => {
            const payload = payloadOn(type as Told, addDays(date, inDays), size * parameter('generosity'))
            const records = stands ? { records: [`saying-${which % 2}`] } : {}
            return { type, actor, target, inDays, ...payload, ...records } as unknown as Happening<Villages>
          }),
      }),
    ),
  }
}

function conditionsOf(made: Drawn<typeof condition>): readonly Condition<Asking>[] {
  if (made === null) return []
  if (made.kind === 'seldom') return [chance('seldom', made.bound)]
  if (made.kind === 'generous') return [atLeast('generous', ({ parameter }) => parameter('generosity'), made.bound)]
  return [atLeast('cheerful', ({ level }) => level('cedar', 'cheer'), 20 * made.bound - 15)]
}
