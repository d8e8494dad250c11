import { sound } from '../errors.js'
import type { Decision, Option } from '../rules/decision.js'
import type { Given, Parameter, Scenario } from '../run/scenario.js'
import type { AnyModel } from '../world/model.js'
import type { World } from '../world/world.js'
import { type DeclaredCondition, declaredCondition } from './declared-condition.js'
import { digestOf, hashOf } from './digest.js'
import { usable } from './usable.js'

/** An option as plain data: without the functions that weigh it and bring its events about. */
export type OptionData = Omit<Option, 'prior' | 'events'>

/** A decision as plain data: its conditions as they declare themselves, its options without functions. */
export interface DecisionData extends Omit<Decision, 'when' | 'options'> {
  /** It opens only if all hold. */
  readonly when?: readonly DeclaredCondition[]
  /** Ways to decide, in the scenario's order. */
  readonly options: readonly OptionData[]
}

/** A given event as plain data. */
export type GivenData = Readonly<Record<string, unknown>> & {
  /** Conditions, asked on its date, without which it does not happen. */
  readonly when?: readonly DeclaredCondition[]
}

/** A scenario as plain data: what the engine needs of it, without functions. */
export interface ScenarioData {
  /** By which files and commands name it. */
  readonly id: string
  /** ISO date of its first day. */
  readonly start: string
  /** ISO date of its last day. */
  readonly end: string
  /** Levels at the start. */
  readonly world: World
  /** Facts dated before the start. */
  readonly opening: readonly GivenData[]
  /** Recorded events from the start on. */
  readonly schedule: readonly GivenData[]
  /** Points at which an actor chooses. */
  readonly decisions: readonly DecisionData[]
  /** Numbers that the player sets. */
  readonly parameters: readonly Parameter[]
}

/**
 * The plain part of a scenario, as `scenario.schema.json` describes it: functions are left out, conditions stand as what
 * they declare, and fields that the engine does not know are dropped. Throws `record/not-usable` for what is no scenario.
 */
export function scenarioData<M extends AnyModel>(scenario: Scenario<M>): ScenarioData {
  return sound('scenarioData', () => {
    const {
      id,
      start,
      end,
      world,
      opening,
      schedule,
      decisions,
      parameters = [],
    } = usable(scenario, 'a scenario', {
      world: 'record',
      opening: 'list',
      schedule: 'list',
      decisions: 'list',
    }) as unknown as Scenario
    return {
      id,
      start,
      end,
      world,
      opening: opening.map(givenData),
      schedule: schedule.map(givenData),
      decisions: decisions.map(decisionData),
      parameters: parameters.map(({ name, unit, range, record, illustrative }) => ({
        name,
        unit,
        range,
        ...(record ? { record } : {}),
        ...(illustrative === undefined ? {} : { illustrative }),
      })),
    }
  })
}

function givenData(given: Given): GivenData {
  const { when, fill: _, ...event } = given as Given & Readonly<Record<string, unknown>>
  const plain = Object.fromEntries(Object.entries(event).filter(([, value]) => value !== undefined))
  return when ? { ...plain, when: when.map(declaredCondition) } : plain
}

function decisionData({ id, actor, date, when, options, recorded, luck }: Decision): DecisionData {
  return {
    id,
    actor,
    date,
    recorded,
    options: options.map(optionData),
    ...(when ? { when: when.map(declaredCondition) } : {}),
    ...(luck === undefined ? {} : { luck }),
  }
}

function optionData({ id, title, standing, answer, needs }: Option): OptionData {
  return { id, title, standing, ...(answer === undefined ? {} : { answer }), ...(needs ? { needs } : {}) }
}

/** A scenario's hash, and a digest of each of its items (`schedule.<id>`, `decisions.<id>`, …). Its world is data. */
export interface ScenarioPart {
  /** Over all of them: SHA-256, 64 hexadecimal digits. */
  readonly hash: string
  /** Digests (16 hexadecimal digits) by name. */
  readonly items: Readonly<Record<string, string>>
}

/** A scenario without its world, hashed. */
export function scenarioPart(scenario: Scenario): ScenarioPart {
  const { world: _, id: __, start, end, opening, schedule, decisions, parameters } = scenarioData(scenario)
  const items = Object.fromEntries([
    ['span', digestOf({ start, end })],
    ...opening.map((given) => [`opening.${given.id}`, digestOf(given)]),
    ...schedule.map((given) => [`schedule.${given.id}`, digestOf(given)]),
    ...decisions.map((decision) => [`decisions.${decision.id}`, digestOf(decision)]),
    ...parameters.map((parameter) => [`parameters.${parameter.name}`, digestOf(parameter)]),
  ]) as Readonly<Record<string, string>>
  return { hash: hashOf(items), items }
}
