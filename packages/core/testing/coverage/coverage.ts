import { sound } from '../../src/errors.js'
import type { AnyRun, Rule, Rulebook } from '../../src/index.js'
import { checked } from '../../src/rules/condition.js'
import { createDraws } from '../../src/rules/draw.js'
import { bindingsOf } from '../../src/run/fire.js'
import type { EventRow } from '../../src/run/ledger.js'
import { ruleAsking } from '../../src/run/moment.js'
import { pastWorlds } from '../../src/views/past-world.js'
import { testingError } from '../text.js'

/** How one condition of a rule did, over all times that the rule was asked. */
export interface ConditionCoverage {
  /** Message id of the condition. */
  readonly label: string
  /** How often it held. */
  readonly held: number
  /** How often it failed; also where it could not be asked, since it leans on one that had failed. */
  readonly failed: number
  /** How often it failed alone: all others held, so that it decided. */
  readonly decided: number
}

/** How one rule did. */
export interface RuleCoverage {
  /** Its id. */
  readonly rule: string
  /** How many events happened that it listens to. */
  readonly heard: number
  /** Times that it was asked: once for each binding of each event. */
  readonly asked: number
  /** Times that all conditions held. */
  readonly fired: number
  /** In the rule's own order. */
  readonly conditions: readonly ConditionCoverage[]
}

/** What some runs put to the test of a rulebook, and what they did not. */
export interface Coverage {
  /** How many runs were looked at. */
  readonly runs: number
  /** Every rule, ascending by id. */
  readonly rules: readonly RuleCoverage[]
  /** Ids of rules that no event ever reached: nothing they listen to happened. */
  readonly neverHeard: readonly string[]
  /** Ids of rules that heard events and never ran for anybody: `over` gave nothing. */
  readonly neverAsked: readonly string[]
  /** Ids of rules that were asked and never fired. */
  readonly neverFired: readonly string[]
  /** Conditions of rules that were asked, as `rule/label`, that held each time: without them all would be the same. */
  readonly alwaysHeld: readonly string[]
  /** Those that never held. */
  readonly neverHeld: readonly string[]
  /** Those that failed, and never alone: another condition always failed with them. */
  readonly neverAlone: readonly string[]
}

interface Tally {
  heard: number
  asked: number
  fired: number
  readonly conditions: { readonly label: string; held: number; failed: number; decided: number }[]
}

/**
 * Which rules of a rulebook some runs fired, and which conditions decided. Each run's ledger is played again and every
 * rule asked without short cut, with the luck that the run had; a run is looked at once, so `runs` may be a generator.
 * Throws `testing/invalid-setting` where a run was played under other rules, and `rule/unsorted-bindings` where a
 * rule binds out of order.
 */
export function coverage(rulebook: Rulebook, runs: Iterable<AnyRun>): Coverage {
  return sound('coverage', () => {
    const tallies = new Map(
      rulebook.rules.map((rule): [string, Tally] => [
        rule.id,
        {
          heard: 0,
          asked: 0,
          fired: 0,
          conditions: rule.when.map(({ label }) => ({ label, held: 0, failed: 0, decided: 0 })),
        },
      ]),
    )
    let count = 0
    for (const run of runs) {
      count++
      tally(run, tallies)
    }
    const rules = rulebook.rules.map(({ id }): RuleCoverage => ({ rule: id, ...(tallies.get(id) as Tally) }))
    const conditions = rules
      .filter(({ asked }) => asked > 0)
      .flatMap(({ rule, conditions }) => conditions.map((one) => ({ name: `${rule}/${one.label}`, ...one })))
    const idsOf = (some: readonly RuleCoverage[]): string[] => some.map(({ rule }) => rule)
    const namesOf = (some: typeof conditions): string[] => some.map(({ name }) => name)
    return {
      runs: count,
      rules,
      neverHeard: idsOf(rules.filter(({ heard }) => heard === 0)),
      neverAsked: idsOf(rules.filter(({ heard, asked }) => heard > 0 && asked === 0)),
      neverFired: idsOf(rules.filter(({ asked, fired }) => asked > 0 && fired === 0)),
      alwaysHeld: namesOf(conditions.filter(({ failed }) => failed === 0)),
      neverHeld: namesOf(conditions.filter(({ held }) => held === 0)),
      neverAlone: namesOf(conditions.filter(({ failed, decided }) => failed > 0 && decided === 0)),
    }
  })
}

function tally(run: AnyRun, tallies: ReadonlyMap<string, Tally>): void {
  const { model, rulebook, seed, settings = {}, scenario } = run.input
  const { moment, take, bind } = ruleAsking({
    draws: createDraws(seed),
    input: { model, settings },
    knobs: new Map(),
  })
  const worldAt = pastWorlds(run)
  for (const row of run.events as readonly EventRow[]) {
    const { event } = row
    // No rule is asked about opening facts.
    if (event.date < scenario.start) continue
    const world = worldAt(row)
    for (const rule of rulebook.listening(event.type)) {
      const known = tallies.get(rule.id)
      if (known?.conditions.length !== rule.when.length)
        throw testingError('testing/invalid-setting', {
          where: 'runs',
          given: `one under another rule "${rule.id}"`,
          expected: 'runs under the rulebook that is looked at',
        })
      known.heard++
      const bindings = bindingsOf(rule, event, world)
      if (bindings.length > 0) take(rule, event, world)
      for (const binding of bindings) {
        bind(binding, 'asking')
        noted(known, answersOf(rule, moment))
      }
    }
  }
}

/** Whether each condition holds. One that cannot be asked leans on another that failed: it counts as failed. */
function answersOf({ when }: Rule, moment: Parameters<typeof checked>[1]): readonly boolean[] {
  return when.map((condition) => {
    try {
      return checked(condition as Parameters<typeof checked>[0], moment).holds
    } catch {
      return false
    }
  })
}

function noted(known: Tally, answers: readonly boolean[]): void {
  const failures = answers.filter((held) => !held).length
  known.asked++
  if (failures === 0) known.fired++
  answers.forEach((held, at) => {
    const condition = known.conditions[at]
    if (condition === undefined) return
    if (held) condition.held++
    else condition.failed++
    if (!held && failures === 1) condition.decided++
  })
}
