import { addDays, type Decision, type Given, levelAt, type Run, run, type Weight, worldOn } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { answers } from '../answer/answer.js'
import { type Americas, americas } from '../model.js'
import { americasRulebook } from '../rulebook.js'
import { modelStrategy } from '../strategy/strategy.js'
import { openingWorld } from '../world/opening-world.js'

const start = '2025-02-01'
/** Demands are put two months apart and answered the day after. */
const asked = Array.from({ length: 6 }, (_, which) => addDays(start, 1 + 60 * which))
const seeds = Array.from({ length: 30 }, (_, seed) => seed + 1)

const party = { actor: 'USA', target: 'MEX' } as const
const matter = { issue: 'border', ask: 'border-and-fentanyl' } as const
const told = { standing: 'hypothetical', sources: [] } as const
const eventOf = {
  'accepts-in-full': 'demand.accepted',
  'accepts-in-part': 'demand.partly-met',
  defers: 'demand.deferred',
  declines: 'demand.declined',
  retaliates: 'demand.answered-in-kind',
} as const

type Follow = 'threat.dropped' | 'threat.carried-out' | null

/** One demand, the same each time: with the threat of a tariff or without; and what the coercer does with a refusal. */
function demand(date: string, which: number, isThreat: boolean, follow: Follow): readonly Given<Americas>[] {
  const header = { ...told, ...party, date, id: `asked-${which}`, decision: `reply-${which}` }
  const made: Given<Americas> = isThreat
    ? { ...header, ...matter, type: 'tariff.threatened', ratePercent: 25, coverage: 1, deadlineDays: 20 }
    : {
        ...header,
        ...matter,
        type: 'demand.made',
        instrument: 'none',
        severity: 0.2,
        sidePayment: 0,
        multilateral: false,
        deadlineDays: null,
      }
  if (follow === null) return [made]
  const refused = { ...told, ...party, date: addDays(date, 25), id: `done-${which}`, issue: matter.issue }
  return [made, { ...refused, type: follow }]
}

const reply = (date: string, which: number): Decision<Americas> => ({
  id: `reply-${which}`,
  actor: 'MEX',
  date: addDays(date, 1),
  recorded: null,
  luck: 'issue/MEX/border',
  options: answers.map((answer) => ({
    id: answer,
    title: answer,
    answer,
    standing: 'hypothetical',
    events: () => [{ type: eventOf[answer], actor: 'MEX', target: 'USA', ...matter }],
  })),
})

function pressed(seed: number, { threat = false, follow = null as Follow } = {}): Run<Americas> {
  return run({
    model: americas,
    rulebook: americasRulebook,
    strategy: modelStrategy,
    seed,
    scenario: {
      id: 'six',
      start,
      end: addDays(start, 320),
      world: openingWorld(start),
      opening: [],
      schedule: asked.flatMap((date, which) => demand(date, which, threat, follow)),
      decisions: asked.map(reply),
    },
  })
}

const givenIn = ({ decisions }: Run<Americas>): readonly string[] => decisions.map(({ option }) => option ?? '')
const ranks = (taken: readonly string[]): readonly number[] =>
  taken.map((option) => (answers as readonly string[]).indexOf(option))
const yielding = (weights: readonly Weight[]): number =>
  weights.reduce((sum, { option, weight }) => sum + (option.startsWith('accepts') ? weight : 0), 0)
const yieldOf = (given: Run<Americas>, which: number): number => yielding(given.decisions[which]?.weights ?? [])

describe('the sixth identical demand', () => {
  it('is no sixth lottery: nearly every state answers it as it answered the first', () => {
    const alike = seeds.filter((seed) => new Set(givenIn(pressed(seed))).size === 1)
    // Six independent draws would agree in one run of some hundreds.
    expect(alike.length).toBeGreaterThan(seeds.length * 0.7)
  })

  it('is still answered differently by differently resolved states', () => {
    expect(new Set(seeds.flatMap((seed) => givenIn(pressed(seed)))).size).toBeGreaterThanOrEqual(3)
  })

  it('counts as a sixth, and finds a public that five have stirred', () => {
    for (const seed of seeds.slice(0, 5)) {
      const { world, opening } = pressed(seed)
      expect(levelAt(world, 'ties.MEX.USA.demandsMade')).toBe(6)
      expect(levelAt(world, 'actors.MEX.salience') as number).toBeGreaterThan(
        levelAt(opening, 'actors.MEX.salience') as number,
      )
    }
  })

  it('is never answered more softly than the one before, and is less likely to be granted than the first', () => {
    for (const seed of seeds) {
      const given = pressed(seed)
      const hardness = ranks(givenIn(given))
      expect([...hardness].sort(), `seed ${seed}: ${givenIn(given).join(', ')}`).toEqual(hardness)
      expect(yieldOf(given, 5)).toBeLessThan(yieldOf(given, 0))
    }
  })
})

describe('the sixth identical threat', () => {
  const hollow = seeds.slice(0, 12).map((seed) => pressed(seed, { threat: true, follow: 'threat.dropped' }))
  const meant = seeds.slice(0, 12).map((seed) => pressed(seed, { threat: true, follow: 'threat.carried-out' }))
  const followThrough = (given: Run<Americas>, which: number): number =>
    levelAt(worldOn(given, asked[which] as string), 'ties.MEX.USA.followThrough') as number

  it('is believed less than the first where five were dropped after a refusal', () => {
    const refused = hollow.filter((given) =>
      givenIn(given)
        .slice(0, 5)
        .every((option) => !option.startsWith('accepts')),
    )
    expect(refused.length).toBeGreaterThan(3)
    for (const given of refused) {
      expect(followThrough(given, 5)).toBeLessThan(followThrough(given, 0) - 0.1)
      expect(yieldOf(given, 5)).toBeLessThan(yieldOf(given, 0))
    }
  })

  it('is believed more, and yielded to more, where five were carried out than where five were dropped', () => {
    hollow.forEach((given, at) => {
      const other = meant[at] as Run<Americas>
      expect(followThrough(other, 5)).toBeGreaterThan(followThrough(given, 5))
      expect(yieldOf(other, 5)).toBeGreaterThan(yieldOf(given, 5))
    })
  })
})
