import type { MeasureOf, World } from '@lapolicy/core'
import { type Fired, fire } from '@lapolicy/core/testing'
import { describe, expect, it } from 'vitest'
import { type Americas, americas } from '../../model.js'
import { type Overrides, openingWorld } from '../../world/opening-world.js'
import { approvalSettles } from './approval-settles.js'
import { assuranceAges } from './assurance-ages.js'
import { effortAdjusts } from './effort-adjusts.js'
import { effortRelapses } from './effort-relapses.js'
import { followThroughAges } from './follow-through-ages.js'
import { normRecovers } from './norm-recovers.js'
import { outreachFades } from './outreach-fades.js'
import { outsideOptionDrifts } from './outside-option-drifts.js'
import { salienceFades } from './salience-fades.js'
import { solidarityReturns } from './solidarity-returns.js'
import { tensionFades } from './tension-fades.js'
import { trustFades } from './trust-fades.js'

type Scene = Parameters<typeof fire<Americas>>[2]

const worldWith = (overrides: Overrides): World<Americas> => openingWorld('2025-02-01', overrides)
const closed = { type: 'month.closed', days: 30 } as const
/** Half of what a mean month takes away, so that the fraction can be written down. */
const month = 30.4375
const closes = (
  rule: Parameters<typeof fire>[0],
  world: World<Americas>,
  { days = 30, knobs = {} }: { days?: number; knobs?: NonNullable<Scene['knobs']> } = {},
): Fired['contributions'] => fire(rule, americas, { world, event: { ...closed, days }, knobs }).contributions
const left = (days: number, halfLife: number): number => 2 ** (-days / month / halfLife)

describe('month by month', () => {
  it.each([
    ['trust', trustFades, { ties: { MEX: { USA: { trust: -10 } } } }, 'ties.MEX.USA.trust', 10 * (1 - left(30, 24))],
    [
      'tension',
      tensionFades,
      { ties: { MEX: { USA: { tension: 20 } } } },
      'ties.MEX.USA.tension',
      -20 * (1 - left(30, 6)),
    ],
    [
      'outreach',
      outreachFades,
      { ties: { MEX: { USA: { outreach: 2 } } } },
      'ties.MEX.USA.outreach',
      -2 * (1 - left(30, 6)),
    ],
    [
      'salience',
      salienceFades,
      { actors: { MEX: { salience: 0.8 } } },
      'actors.MEX.salience',
      -0.4 * (1 - left(30, 3)),
    ],
    [
      'solidarity',
      solidarityReturns,
      { actors: { LAC: { solidarity: 0.4 } } },
      'actors.LAC.solidarity',
      0.1 * (1 - left(30, 12)),
    ],
    ['the norm', normRecovers, { actors: { LAC: { norm: 90 } } }, 'actors.LAC.norm', 10 * (1 - left(30, 120))],
  ] as const)('%s returns to where it rests, and nothing else moves', (_, rule, overrides, path, expected) => {
    const contributions = closes(rule, worldWith(overrides))
    expect(Object.keys(contributions)).toEqual([path])
    expect(contributions[path]).toBeCloseTo(expected, 12)
  })

  it('a partial month counts for less', () => {
    const world = worldWith({ ties: { MEX: { USA: { trust: -10 } } } })
    expect(closes(trustFades, world, { days: 7 })['ties.MEX.USA.trust']).toBeLessThan(
      closes(trustFades, world)['ties.MEX.USA.trust'] ?? Number.NaN,
    )
  })

  it('old cases weigh less and their mean stays', () => {
    const world = worldWith({
      ties: { MEX: { USA: { followThrough: 0.5, followThroughWeight: 8, assuranceWeight: 5 } } },
    })
    expect(closes(followThroughAges, world)).toEqual({
      'ties.MEX.USA.followThroughWeight': expect.closeTo(-8 * (1 - left(30, 18)), 12),
    })
    expect(closes(assuranceAges, world)).toEqual({
      'ties.MEX.USA.assuranceWeight': expect.closeTo(-5 * (1 - left(30, 18)), 12),
    })
  })

  it('a rally halves in two months, and approval settles where income puts it', () => {
    const rallied = worldWith({ actors: { MEX: { approval: 4 } } })
    expect(closes(approvalSettles, rallied)['actors.MEX.approval']).toBeCloseTo(-4 * (1 - left(30, 2)), 12)
    const poorer = worldWith({ actors: { MEX: { income: -3 } } })
    expect(closes(approvalSettles, poorer)['actors.MEX.approval']).toBeCloseTo(-3 * (1 - left(30, 2)), 12)
    expect(closes(approvalSettles, worldWith({}))).toEqual({})
  })

  it('effort goes about half of its way to what is aimed at', () => {
    const world = worldWith({ actors: { MEX: { effort: 0.5, effortAim: 0.7 } } })
    expect(closes(effortAdjusts, world)['actors.MEX.effort']).toBeCloseTo(0.2 * (1 - 0.5 ** (30 / month)), 12)
  })

  it('effort that nothing holds up sinks back; an undertaking holds it', () => {
    const world = worldWith({ actors: { MEX: { effortAim: 0.7 } } })
    const granted: MeasureOf<Americas, 'undertaking'> = {
      id: 'granted',
      kind: 'undertaking',
      actor: 'MEX',
      target: 'USA',
      since: '2025-02-03',
      issue: 'border',
      ask: 'border-and-fentanyl',
      full: true,
      relieved: true,
    }
    expect(closes(effortRelapses, world)['actors.MEX.effortAim']).toBeCloseTo(-0.2 * (1 - left(30, 9)), 12)
    expect(closes(effortRelapses, { ...world, measures: { granted } })).toEqual({})
  })
})

describe('what others could replace', () => {
  const drift = (overrides: Overrides, knobs: NonNullable<Scene['knobs']> = {}): number =>
    closes(outsideOptionDrifts, worldWith(overrides), { knobs })['ties.MEX.USA.outsideOption'] ?? Number.NaN
  const cap = (0.005 / 12) * (30 / month)

  it('comes nearer by half a point a year at most', () => {
    expect(drift({ ties: { MEX: { USA: { tension: 60 } } } })).toBeCloseTo(cap, 12)
    expect(drift({ ties: { MEX: { USA: { tension: 60 } } } }, { 'outside-option.yearly-rise': 0.02 })).toBeGreaterThan(
      cap,
    )
  })

  it('comes nearer under neglect, and stays away from a state that is courted', () => {
    const near = { actors: { MEX: { alignment: 0.2 } } }
    const calm = { 'outside-option.neglect': 0.015 }
    expect(drift({ ...near, ties: { MEX: { USA: { demandsMade: 1 } } } }, calm)).toBeGreaterThan(0)
    expect(drift({ ...near, ties: { MEX: { USA: { outreach: 1 } } } }, calm)).toBeCloseTo(0, 12)
  })

  it('is left where it is for a state that nothing concerns', () => {
    expect(closes(outsideOptionDrifts, worldWith({}))).toEqual({})
  })

  it('goes away again once pressure is gone', () => {
    expect(drift({ ties: { MEX: { USA: { outsideOption: 0.6, outreach: 1 } } } })).toBeLessThan(0)
  })
})
