import { type Given, type OpeningLevels, openWorld, type Rule, type Run, rulebook, run } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { tariffsRules } from './tariffs.js'

/** A test's run of this chapter alone: two neighbours and a state on the way, what happens to them, and how long. */
export interface Trial {
  readonly events?: readonly Given<Americas>[]
  readonly opening?: readonly Given<Americas>[]
  readonly mexico?: OpeningLevels<Americas>['actors'][string]
  readonly tie?: NonNullable<OpeningLevels<Americas>['ties']>[string][string]
  /** Whether there is also a state that the trade matrix does not hold. */
  readonly cuba?: boolean
  readonly guatemala?: { readonly effort: number }
  readonly settings?: Readonly<Record<string, number>>
  readonly until?: string
  readonly rules?: readonly Rule[]
}

/** Plays a trial from 1 February 2025 on, with worlds frozen. Figures of 2023, million US dollars. */
export function tried({
  events = [],
  opening = [],
  mexico,
  tie,
  guatemala,
  cuba = false,
  settings = {},
  until,
  rules,
}: Trial): Run<Americas> {
  const state = { kind: 'state' } as const
  const world = openWorld(americas, {
    date: '2025-02-01',
    actors: {
      ...(cuba ? { CUB: state } : {}),
      GTM: { ...state, ...guatemala },
      MEX: { ...state, gdp: 1_789_114, ...mexico },
      USA: { ...state, gdp: 27_843_283 },
    },
    ties: {
      ...(cuba ? { CUB: { USA: {} } } : {}),
      GTM: { USA: { exports: 4612.6 } },
      MEX: { USA: { exports: 459_146, claimedShare: 0.397, ...tie } },
      USA: { MEX: { exports: 292_823 } },
    },
  })
  return run({
    model: americas,
    rulebook: rulebook(rules ?? tariffsRules),
    seed: 1,
    freeze: true,
    settings,
    scenario: {
      id: 'trial',
      start: '2025-02-01',
      end: '2029-01-31',
      world,
      opening,
      schedule: events,
      decisions: [],
    },
    ...(until === undefined ? {} : { until }),
  })
}

/** What every event of a trial carries. */
export const happened = { standing: 'hypothetical', sources: [] } as const

/** A tariff of the United States on Mexico, in percent, ordered on the first day. */
export const tariff = (ratePercent: number, coverage = 1): Given<Americas> => ({
  ...happened,
  id: 'tariff',
  type: 'tariff.imposed',
  date: '2025-02-01',
  actor: 'USA',
  target: 'MEX',
  issue: 'border',
  ask: 'border-and-fentanyl',
  ratePercent,
  coverage,
  inRetaliation: false,
  decision: null,
})

/** Mexico's tariff in retaliation, on the same day. */
export const retaliation = (ratePercent: number): Given<Americas> => ({
  ...happened,
  id: 'retaliation',
  type: 'tariff.imposed',
  date: '2025-02-01',
  actor: 'MEX',
  target: 'USA',
  issue: 'border',
  ask: 'border-and-fentanyl',
  ratePercent,
  coverage: 1,
  inRetaliation: true,
  decision: null,
})
