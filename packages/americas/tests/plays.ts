/** Arbitraries of whole plays of the model, for properties over everything that a player or an analyst can set. */
import { addDays, daysBetween, type Knob, type KnobSettings, type Parameter, type RunInput } from '@lapolicy/core'
import { level } from '@lapolicy/core/testing'
import * as fc from 'fast-check'
import { lenses } from '../src/lenses/lenses.js'
import type { Americas } from '../src/model.js'
import { inputOf, type Play } from '../src/play.js'
import { americasRulebook } from '../src/rulebook.js'
import type { PlayableScenario } from '../src/scenarios/scenario.js'
import { scenarios } from '../src/scenarios/scenarios.js'

export type Choices = Readonly<Record<string, string>>

/** What has to be chosen for a decision to open that the record never comes to. */
export const leadingTo: Readonly<Record<string, Choices>> = {
  'access-answer': { 'us-demand': 'access-only' },
  'access-reaction': { 'panama-access': 'decline' },
  'fees-answer': { 'us-demand': 'fees-only' },
  'flights-reply': { 'venezuela-answer': 'break-off-flights' },
  'package-reply': { 'opening-move': 'package' },
  'talks-reply': { 'venezuela-answer': 'offer-talks' },
  'us-autumn': { 'cooperation-price': 'no-transfer-without-relief' },
  'us-reaction': { 'panama-answer': 'refuse-and-appeal' },
}

/** Every option that the record did not take, each with what opens its decision. */
export const departures: readonly {
  readonly scenario: PlayableScenario
  readonly decision: string
  readonly option: string
  readonly choices: Choices
}[] = scenarios.flatMap((scenario) =>
  scenario.decisions.flatMap(({ id, recorded, options }) =>
    options
      .filter((option) => option.id !== recorded)
      .map((option) => ({
        scenario,
        decision: id,
        option: option.id,
        choices: { ...leadingTo[id], [id]: option.id },
      })),
  ),
)

/** Any of some fields, each present or absent. */
function anySomeOf<Value>(fields: Readonly<Record<string, fc.Arbitrary<Value>>>): fc.Arbitrary<Record<string, Value>> {
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<Record<string, Value>>
}

/** Any decisions, left to the record or the model or taken by somebody; or one departure from the record. */
const choicesOf = (scenario: PlayableScenario): fc.Arbitrary<Choices> => {
  const own = departures.filter((departure) => departure.scenario === scenario).map(({ choices }) => choices)
  const free: Record<string, fc.Arbitrary<string>> = {}
  for (const { id, options, recorded } of scenario.decisions) {
    const ids = options.map((option) => option.id)
    // The recorded option more often than any other: most others close the decisions that come after.
    free[id] = recorded === null ? fc.constantFrom(...ids) : fc.constantFrom(recorded, recorded, ...ids)
  }
  return fc.oneof({ arbitrary: anySomeOf(free), weight: 1 }, { arbitrary: fc.constantFrom(...own), weight: 2 })
}

/** Anywhere in the range, and in every other case in its lowest twentieth: a rate of 1000 % is seldom meant. */
const valueIn = ({ range: [low, high] }: Parameter): fc.Arbitrary<number> =>
  fc.oneof(level(low, high), level(low, low + (high - low) / 20))

const parametersOf = ({ parameters = [] }: PlayableScenario): fc.Arbitrary<Readonly<Record<string, number>>> => {
  const values: Record<string, fc.Arbitrary<number>> = {}
  for (const parameter of parameters) values[parameter.name] = valueIn(parameter)
  return fc.oneof(fc.constant({}), anySomeOf(values))
}

const { knobs } = americasRulebook
const at = ({ range: [low, high] }: Knob, position: number): number =>
  position === 1 ? high : low + (high - low) * position
const placed = (chosen: readonly Knob[], position: (which: number) => number): KnobSettings =>
  Object.fromEntries(chosen.map((one, which) => [one.id, at(one, position(which))]))

/** A handful of knobs anywhere in their ranges. */
const some = fc
  .tuple(fc.subarray([...knobs], { minLength: 1, maxLength: 12 }), level(0, 1), level(0, 1))
  .map(([chosen, first, step]) => placed(chosen, (which) => (first + which * step) % 1))

// Two numbers place all knobs: a hundred drawn one by one would shrink for minutes and prove no more.
const all = fc
  .tuple(level(0, 1), level(0, 1), fc.boolean())
  .map(([first, step, atEnds]) =>
    placed(knobs, (which) =>
      atEnds ? Math.round((first + which * (step + 0.37)) % 1) : (first + which * (step + 0.37)) % 1,
    ),
  )

const knobSettings: fc.Arbitrary<KnobSettings> = fc.oneof(fc.constant({}), some, all)

/** Anywhere in the first ten months, in which all decisions fall; past them all; or the whole of it. */
const lengthOf = ({ start, end }: PlayableScenario): fc.Arbitrary<string | undefined> => {
  const after = (least: number, most: number): fc.Arbitrary<string> =>
    fc.integer({ min: least, max: most }).map((day) => addDays(start, day))
  return fc.oneof(
    { arbitrary: after(0, 300), weight: 3 },
    { arbitrary: after(240, 300), weight: 5 },
    { arbitrary: after(300, daysBetween(start, end)), weight: 1 },
    { arbitrary: fc.constant(undefined), weight: 1 },
  )
}

/** Any play of some scenarios: luck, decisions, parameters, knobs, lens, and how far; `but` takes some of it away. */
export function anyPlayOf(
  among: readonly PlayableScenario[],
  but: (play: Play) => Play = (play) => play,
): fc.Arbitrary<Play> {
  return fc.constantFrom(...among).chain((scenario) =>
    fc
      .record({
        seed: fc.oneof(fc.nat({ max: 40 }), fc.maxSafeNat()),
        choices: choicesOf(scenario),
        parameters: parametersOf(scenario),
        settings: knobSettings,
        lens: fc.option(fc.constantFrom(...lenses), { freq: 2 }),
        until: lengthOf(scenario),
      })
      .map(
        ({ until, ...drawn }): Play => tellable(but({ scenario, ...drawn, ...(until === undefined ? {} : { until }) })),
      ),
  )
}

/** Any play of any scenario. */
export const anyPlay: fc.Arbitrary<Play> = anyPlayOf(scenarios)

/** The input of any play. */
export const anyInput: fc.Arbitrary<RunInput<Americas>> = anyPlay.map((play) => tellable(inputOf(play), play))

/** A play in the few words that one needs to repeat it. */
export function told({ scenario, lens, ...rest }: Play): string {
  return JSON.stringify({ scenario: scenario.id, lens: lens?.id ?? null, ...rest })
}

/** A value that a failing property prints as the play it is of: whole scenarios would hide the counterexample. */
function tellable<Value extends object>(value: Value, play: Play = value as unknown as Play): Value {
  return Object.defineProperty(value, fc.toStringMethod, { value: () => told(play) })
}

/** How many times deeper than usual properties go: FC_RUNS over a hundred. */
const depth = (fc.readConfigureGlobal()?.numRuns ?? 100) / 100

/** So many runs of a property, scaled by FC_RUNS; a hundred is the number at which it changes nothing. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: Math.max(1, Math.ceil(count * depth)) }
}

/** Milliseconds that a property may take: whole runs are heavy, and other tests run beside these. */
export const patience = 120_000 * Math.max(1, depth)
