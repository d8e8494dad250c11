/**
 * A made-up valley with a fault in it, for the tests of inspection: a model, a scenario, and rules as data or JavaScript
 * without types would hand them over.
 */
import * as z from 'zod'
import { event } from '../events/event.js'
import type { Effect } from '../rules/effect.js'
import type { Knob } from '../rules/knob.js'
import type { Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import { rulebook } from '../rules/rulebook.js'
import type { Scenario } from '../run/scenario.js'
import { indicator } from '../world/indicator.js'
import { type AnyModel, defineModel } from '../world/model.js'
import { openWorld } from '../world/open-world.js'
import type { Finding } from './finding.js'
import { type Inspection, inspect } from './inspect.js'
import type { Surroundings } from './subject.js'

/** Towers that fall when the ground shakes, and what people make of it. */
export const valley = defineModel({
  events: {
    'quake.felt': event({ size: z.number().min(0).max(10), origin: z.enum(['slip', 'mine', 'dam']).optional() }),
    'tower.fell': event({ height: z.number().min(0).max(100) }),
    'alarm.rung': event({ loud: z.boolean(), words: z.string() }),
    'rumour.spread': event({}, { coalesce: true }),
  },
  actorIndicators: {
    grievance: indicator({
      unit: 'points',
      range: [0, 100],
      opening: 50,
      meaning: 'what people hold against the builders',
    }),
    guard: indicator({ unit: 'people', range: [0, 20], merge: 'set', opening: 2, meaning: 'who stands watch tonight' }),
  },
  tieIndicators: { trust: indicator({ unit: 'points', range: [-50, 50], meaning: 'goodwill' }) },
  measures: {
    curfew: {
      fields: { hours: z.number().min(0).max(24) },
      openedBy: { 'alarm.rung': () => ({ hours: 8 }) },
      closedBy: ['rumour.spread'],
    },
  },
})

const people = { actor: 'upper', target: 'lower', standing: 'reported', sources: [] } as const

/** A quake on the second day, and nothing else. */
export const shaken = {
  id: 'shaken',
  start: '2030-01-01',
  end: '2030-03-01',
  world: openWorld(valley, {
    date: '2030-01-01',
    actors: { upper: { kind: 'village' }, lower: { kind: 'village' } },
    ties: { upper: { lower: {} }, lower: { upper: {} } },
  }),
  opening: [],
  schedule: [{ id: 'first', type: 'quake.felt', date: '2030-01-02', size: 3, ...people }],
  decisions: [],
} as unknown as Scenario

/** A moment as JavaScript without types sees it: a field of the event is whatever it is taken for. */
export type Seen = Omit<Moment, 'event' | 'knob'> & {
  readonly event: Readonly<Record<string, unknown>> & { readonly actor: string | null; readonly target: string | null }
  readonly knob: Readonly<Record<string, number>>
}

/** The maker of effects, likewise. */
export interface Fx {
  readonly actor: (id: string, name: string, amount: number) => Effect
  readonly tie: (from: string, to: string, name: string, amount: number) => Effect
  readonly emit: (type: string, event: object) => Effect
}

/** A rule with what a test gives it; it answers nothing unless told. */
export function planted(
  id: string,
  on: string | readonly string[],
  given: Readonly<Record<string, unknown>> = {},
): Rule {
  return {
    id,
    on: typeof on === 'string' ? [on] : on,
    basis: ['chronicle'],
    emits: {},
    changes: [],
    knobs: {},
    over: null,
    when: [],
    then: () => [],
    ...given,
  } as unknown as Rule
}

/** A knob that rests on the chronicle, from 0 to 10. */
export function turned(id: string, given: Partial<Knob> = {}): Knob {
  return { id, value: 5, range: [0, 10], unit: 'points', basis: 'chronicle', grade: 'measured', ...given }
}

/** Inspects rules in the valley. */
export function inspected(
  rules: readonly Rule[],
  surroundings: Surroundings = {},
  shared: readonly Knob[] = [],
): Inspection {
  const valleys = { model: valley as unknown as AnyModel, scenarios: [shaken], library: ['chronicle'] }
  return inspect(rulebook(rules, shared), { ...valleys, ...surroundings })
}

/** Findings of one code, without it. */
export function ofCode(findings: readonly Finding[], code: string): readonly Omit<Finding, 'code'>[] {
  return findings.filter((finding) => finding.code === code).map(({ rules, message }) => ({ rules, message }))
}
