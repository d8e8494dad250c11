import { PolicyError } from '../errors.js'
import type { Strategy } from '../rules/decision.js'
import type { Knob } from '../rules/knob.js'
import type { Rule } from '../rules/rule.js'
import type { Rulebook } from '../rules/rulebook.js'
import { checkScenario } from '../run/check-scenario.js'
import type { Given, Scenario } from '../run/scenario.js'
import { byCodeUnit, idsOf } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { inspectError } from './finding.js'

/** What a rulebook is inspected against. Each may be left out; what then cannot be checked is said. */
export interface Surroundings<M extends AnyModel = AnyModel> {
  /** The vocabulary that names are held against, and in whose worlds rules are probed. */
  readonly model?: M
  /** Where events come from besides rules, and which actors there are. */
  readonly scenarios?: readonly Scenario<M>[]
  /** The claims that rules and knobs may rest on: their ids, or a record by id. */
  readonly library?: Iterable<string> | Readonly<Record<string, unknown>>
  /** Who decides where nobody chooses; asked for the knobs that it reads. */
  readonly strategy?: Strategy<M>
}

/** A rulebook and its surroundings, looked over, so that what inspects them can rely on their shapes. */
export interface Subject {
  readonly rules: readonly Rule[]
  readonly knobs: readonly Knob[]
  readonly model: AnyModel | null
  readonly scenarios: readonly Scenario[] | null
  readonly library: ReadonlySet<string> | null
  readonly strategy: Strategy | null
}

/**
 * Looks over what was handed in. Rules need not come from `rule` (they may be data, or JavaScript without types), so
 * their shapes are checked, not their content. Throws `inspect/invalid`, or the errors of a scenario that cannot be played.
 */
export function subjectOf(rulebook: Rulebook, given: Surroundings): Subject {
  const {
    model = null,
    scenarios = null,
    library = null,
    strategy = null,
  } = record(given, 'the second argument') as Surroundings
  const { rules, knobs } = record(rulebook, 'the rulebook') as unknown as Rulebook
  list(rules, 'rulebook.rules').forEach((rule, at) => {
    checkRule(rule, `rulebook.rules[${at}]`)
  })
  list(knobs, 'rulebook.knobs').forEach((knob, at) => {
    checkKnob(knob, `rulebook.knobs[${at}]`)
  })
  const sorted = [...rules].sort((left, right) => byCodeUnit(left.id, right.id))
  sorted.forEach(({ id }, at) => {
    if (id === sorted[at + 1]?.id) wrong('rulebook.rules', `two rules share the id "${id}"`, 'ids that are unique')
  })
  if (model !== null) checkModel(model)
  if (strategy !== null && typeof strategy !== 'function') wrong('strategy', 'it is no function', 'a strategy')
  if (scenarios !== null)
    list(scenarios, 'scenarios').forEach((scenario, at) => {
      checkPlayable(model, scenario as unknown as Scenario, `scenarios[${at}]`)
    })
  return {
    rules: sorted,
    knobs,
    model,
    scenarios: scenarios as readonly Scenario[] | null,
    library: library === null ? null : new Set(idsIn(library)),
    strategy,
  }
}

function checkRule(given: unknown, where: string): void {
  const rule = record(given, where)
  if (typeof rule.id !== 'string' || rule.id === '') wrong(`${where}.id`, 'it is no name', 'a text')
  const named = `rule "${rule.id}"`
  for (const field of ['on', 'basis', 'changes'] as const)
    for (const name of list(rule[field], `${field} of ${named}`))
      if (typeof name !== 'string') wrong(`${field} of ${named}`, 'it holds what is no name', 'texts')
  const emits = record(rule.emits, `emits of ${named}`)
  for (const type of Object.keys(emits))
    if (typeof emits[type] !== 'number' || Number.isNaN(emits[type]))
      wrong(`emits of ${named}`, `the least delay of ${type} is no number`, 'days')
  const knobs = record(rule.knobs, `knobs of ${named}`)
  for (const name of Object.keys(knobs)) checkKnob(knobs[name], `knob "${name}" of ${named}`)
  for (const condition of list(rule.when, `when of ${named}`)) {
    const { kind, read } = record(condition, `when of ${named}`)
    if (kind !== 'chance' && typeof read !== 'function')
      wrong(`when of ${named}`, 'a condition reads nothing', 'conditions')
  }
  if (rule.over !== null && typeof rule.over !== 'function')
    wrong(`over of ${named}`, 'it is no function', 'a function or null')
  if (typeof rule.then !== 'function') wrong(`then of ${named}`, 'it is no function', 'a function')
}

function checkKnob(given: unknown, where: string): void {
  const { id, range } = record(given, where)
  if (typeof id !== 'string') wrong(`${where}.id`, 'it is no name', 'a text')
  if (!Array.isArray(range) || range.length !== 2) wrong(`${where}.range`, 'it is no range', 'lowest and highest value')
}

function checkModel(given: unknown): void {
  const model = record(given, 'model')
  const events = record(model.events, 'model.events')
  for (const type of Object.keys(events)) {
    const payload = record(record(events[type], `model.events.${type}`).payload, `model.events.${type}.payload`)
    for (const field of Object.keys(payload))
      if (typeof (payload[field] as { safeParse?: unknown } | null)?.safeParse !== 'function')
        wrong(`model.events.${type}.payload.${field}`, 'it is no schema', 'a schema of zod')
  }
  for (const place of ['actorIndicators', 'tieIndicators'] as const) {
    const indicators = record(model[place], `model.${place}`)
    for (const name of Object.keys(indicators)) {
      const { range } = record(indicators[name], `model.${place}.${name}`)
      if (!Array.isArray(range) || range.length !== 2)
        wrong(`model.${place}.${name}.range`, 'it is no range', 'two numbers')
    }
  }
  const measures = record(model.measures, 'model.measures')
  for (const kind of Object.keys(measures)) {
    const measure = record(measures[kind], `model.measures.${kind}`)
    record(measure.fields, `model.measures.${kind}.fields`)
    record(measure.openedBy, `model.measures.${kind}.openedBy`)
    list(measure.closedBy, `model.measures.${kind}.closedBy`)
  }
  if (model.demands === null) return
  const demands = record(model.demands, 'model.demands')
  record(demands.openedBy, 'model.demands.openedBy')
  list(demands.answeredBy, 'model.demands.answeredBy')
}

/** Whether a scenario can be played at all. Types of event that the model lacks are found later, and not refused here. */
function checkPlayable(model: AnyModel | null, scenario: Scenario, where: string): void {
  const { id, opening, schedule, decisions } = record(scenario, where)
  if (typeof id !== 'string') wrong(`${where}.id`, 'it is no name', 'a text')
  for (const place of [opening, schedule, decisions]) for (const one of list(place, where)) record(one, where)
  if (model === null) return
  const known = (one: Given): boolean => Object.hasOwn(model.events, String(one.type))
  try {
    checkScenario(model, {
      ...scenario,
      opening: (opening as readonly Given[]).filter(known),
      schedule: (schedule as readonly Given[]).filter(known),
    })
  } catch (error) {
    if (error instanceof PolicyError) throw error
    wrong(where, `it cannot be played (${String((error as Error | null)?.message)})`, 'a scenario')
  }
}

function idsIn(library: NonNullable<Surroundings['library']>): Iterable<string> {
  if (typeof library === 'string') wrong('library', 'it is a text', 'ids of claims, or a record of them')
  if (typeof (library as Iterable<string>)[Symbol.iterator] === 'function') return library as Iterable<string>
  return idsOf(record(library, 'library'))
}

function record(value: unknown, where: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) wrong(where, 'nothing is there', 'an object')
  return value as Readonly<Record<string, unknown>>
}

function list(value: unknown, where: string): readonly unknown[] {
  if (!Array.isArray(value)) wrong(where, 'it is no list', 'a list')
  return value as readonly unknown[]
}

function wrong(where: string, problem: string, expected: string): never {
  throw inspectError('inspect/invalid', { where, problem, expected })
}
