import * as fc from 'fast-check'
import { sound } from '../../src/errors.js'
import {
  type AnyModel,
  addDays,
  type Decision,
  dayNumber,
  type EventType,
  type Given,
  type Happening,
  idsOf,
  type Scenario,
} from '../../src/index.js'
import type { MeasureKind } from '../../src/world/measure.js'
import { described, told } from '../villages/described.js'
import { days } from './arbitrary.js'
import { partyOf, payloadIn, typesOf } from './model-event.js'
import { kindsOf, modelWorld, type WorldSetting } from './model-world.js'

/** Of whom and of what scenarios are made. */
export interface ScenarioSetting<M extends AnyModel = AnyModel> extends WorldSetting {
  /** Types of event that are given or brought about by options; by default all but the clock's. */
  readonly types?: readonly EventType<M>[]
  /** Longest play in days; 100 by default. */
  readonly within?: number
  /** Most recorded events; 8 by default. */
  readonly schedule?: number
  /** Most opening facts; 3 by default. */
  readonly opening?: number
  /** Most decisions; 3 by default. */
  readonly decisions?: number
}

/**
 * Scenarios of any model: a world, opening facts, recorded events of which some need one another, and decisions whose
 * options bring events about. Two given events of one day never amend one measure, since they would conflict. They
 * shrink to an empty schedule over a world at its opening levels. Throws `testing/invalid-setting`,
 * `testing/no-arbitrary`, `date/invalid` or `world/invalid`.
 */
export function modelScenario<M extends AnyModel>(model: M, setting: ScenarioSetting<M>): fc.Arbitrary<Scenario<M>> {
  return sound('modelScenario', () => {
    const { within = 100, schedule = 8, opening = 3, decisions = 3, date = '2030-01-01', fields = {} } = setting
    dayNumber(date)
    const actors = idsOf(kindsOf(setting))
    const party = partyOf(actors)
    const happening = fc.oneof(
      ...(setting.types ?? typesOf(model)).map((type) =>
        fc.record({
          type: fc.constant(type as string),
          actor: party,
          target: party,
          payload: payloadIn(model, type, fields),
        }),
      ),
    )
    // Half of what happens, happens at once, so that consequences meet.
    const later = fc.oneof(fc.constant(0), days(within))
    const parts = {
      world: modelWorld(model, setting as WorldSetting),
      length: fc.integer({ min: 1, max: within }),
      opening: listOf(fc.record({ happening, earlier: fc.integer({ min: 1, max: 365 }) }), opening),
      schedule: listOf(fc.record({ happening, later: days(within), needs: seldom(fc.nat({ max: 9 })) }), schedule),
      decisions: listOf(
        fc.record({
          actor: fc.constantFrom(...actors),
          later: days(within),
          recorded: fc.option(fc.nat({ max: 1 })),
          options: fc.array(listOf(fc.record({ happening, later }), 2), { minLength: 2, maxLength: 3 }),
        }),
        decisions,
      ),
    }
    return fc.record(parts).map((drawn) => scenarioOf(model, date, drawn) as unknown as Scenario<M>)
  })
}

interface Drawn {
  readonly type: string
  readonly actor: string | null
  readonly target: string | null
  readonly payload: Readonly<Record<string, unknown>>
}

interface DrawnScenario {
  readonly world: unknown
  readonly length: number
  readonly opening: readonly { readonly happening: Drawn; readonly earlier: number }[]
  readonly schedule: readonly { readonly happening: Drawn; readonly later: number; readonly needs: number | null }[]
  readonly decisions: readonly {
    readonly actor: string
    readonly later: number
    readonly recorded: number | null
    readonly options: readonly (readonly { readonly happening: Drawn; readonly later: number }[])[]
  }[]
}

function scenarioOf(model: AnyModel, start: string, drawn: DrawnScenario): Scenario {
  const { world, length } = drawn
  const isFree = freeDays(model)
  const header = { standing: 'reported', sources: [] }
  const given = (id: string, date: string, { type, actor, target, payload }: Drawn): Given[] =>
    isFree(type, date) ? [{ ...header, ...payload, id, type, date, actor, target } as unknown as Given] : []
  const ids = drawn.schedule.map((_, at) => `given-${at}`)
  const needable = [...ids, ...drawn.decisions.map((_, at) => `choice-${at}=way-0`), 'never']
  const schedule = drawn.schedule.flatMap(({ happening, later, needs }, at) => {
    const need = needs === null ? undefined : needable[needs % needable.length]
    const one = given(ids[at] as string, addDays(start, later % (length + 1)), happening)
    return need === undefined || need === ids[at] ? one : one.map((event) => ({ ...event, needs: [need] }) as Given)
  })
  const opening = drawn.opening.flatMap(({ happening, earlier }, at) =>
    given(`fact-${at}`, addDays(start, -earlier), happening),
  )
  const decisions = drawn.decisions.map(({ actor, later, recorded, options }, at) => {
    const date = addDays(start, later % (length + 1))
    const ways = options.map((events, which) => ({
      id: `way-${which}`,
      events: events.flatMap(({ happening, later: inDays }): Happening[] => {
        const { type, payload, actor: from, target } = happening
        if (!isFree(type, addDays(date, inDays))) return []
        return [{ ...payload, type, actor: from, target, inDays } as unknown as Happening]
      }),
    }))
    return { id: `choice-${at}`, actor, date, recorded: recorded === null ? null : `way-${recorded}`, ways }
  })
  const end = addDays(start, length)
  const whole = { id: 'drawn', start, end, world, opening, schedule }
  return described({ ...whole, decisions: decisions.map(decisionOf) } as unknown as Scenario, () =>
    told({ ...whole, decisions }),
  )
}

interface Told extends Pick<Decision, 'id' | 'actor' | 'date' | 'recorded'> {
  readonly ways: readonly { readonly id: string; readonly events: readonly Happening[] }[]
}

const decisionOf = ({ ways, ...decision }: Told): Decision => ({
  ...decision,
  options: ways.map(({ id, events }) => ({ id, title: id, standing: 'reported', events: () => events })),
})

/** Says of each type of event and day whether it may still be given: of what amends measures, one a day. */
function freeDays(model: AnyModel): (type: string, date: string) => boolean {
  const kinds = Object.values(model.measures as Readonly<Record<string, MeasureKind>>)
  const amending = new Set(kinds.flatMap(({ amendedBy }) => Object.keys(amendedBy ?? {})))
  const taken = new Set<string>()
  return (type, date) => {
    if (!amending.has(type)) return true
    if (taken.has(date)) return false
    taken.add(date)
    return true
  }
}

const listOf = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength: number): fc.Arbitrary<Value[]> =>
  fc.array(arbitrary, { maxLength, size: 'max' })

/** Null in three of four cases. */
const seldom = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.oneof({ withCrossShrink: true }, { arbitrary: fc.constant(null), weight: 3 }, { arbitrary, weight: 1 })
