import { compare, PolicyError, run } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import { describe, expect, it } from 'vitest'
import { lensSettings } from './lenses/lens.js'
import { lenses } from './lenses/lenses.js'
import type { Americas } from './model.js'
import { inputOf, type Play, playScenario } from './play.js'
import { americasRulebook } from './rulebook.js'
import type { PlayableScenario } from './scenarios/scenario.js'
import { scenarios } from './scenarios/scenarios.js'

const [first] = scenarios as readonly [PlayableScenario]
const short = { scenario: first, until: '2025-04-30' } as const
const [lens] = lenses as readonly [(typeof lenses)[number]]
const [lensed] = americasRulebook.knobs.filter(({ id }) =>
  Object.hasOwn(lensSettings(lens, americasRulebook.knobs), id),
)

const refusal = (play: Play): PolicyError => {
  try {
    playScenario(play)
  } catch (error) {
    if (error instanceof PolicyError) return error
    throw error
  }
  throw new Error('it was played')
}

describe('playing a scenario', () => {
  it('is running its input', () => {
    expect(fingerprint(playScenario(short))).toBe(fingerprint(run(inputOf(short))))
  })

  it('takes the seed 1 and no lens where nothing is said', () => {
    expect(inputOf(short)).toMatchObject({ seed: 1, settings: {} })
    expect(fingerprint(playScenario(short))).toBe(fingerprint(playScenario({ ...short, seed: 1, lens: null })))
  })

  it('with another seed is other luck, and as a branch of a branch the same luck', () => {
    const seeds = [1, 2, 3, 4, 5].map((seed) => fingerprint(playScenario({ scenario: first, seed })))
    expect(new Set(seeds).size).toBe(5)
  })

  it('sees through a lens by setting its knobs, and one’s own settings lie over those', () => {
    expect(inputOf({ ...short, lens }).settings).toEqual(lensSettings(lens, americasRulebook.knobs))
    const id = lensed?.id ?? ''
    const own = lensed?.range[0] ?? 0
    expect(inputOf({ ...short, lens, settings: { [id]: own } }).settings?.[id]).toBe(own)
  })

  it('stops before a decision that somebody wants to take, with the model’s own weights', () => {
    const { pending, endedOn } = playScenario({ ...short, ask: ['PAN'] })
    expect(pending).toMatchObject({ actor: 'PAN', date: endedOn })
    expect(pending?.weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  })

  it('keeps the model’s weights beside a recorded and beside a chosen option', () => {
    const [decision] = first.decisions
    const option = decision?.options.at(-1)?.id ?? ''
    const chosen = playScenario({ ...short, choices: { [decision?.id ?? '']: option } })
    for (const { by, weights } of [...playScenario(short).decisions, ...chosen.decisions])
      if (by !== 'closed') expect(weights.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
  })
})

describe('each lens', () => {
  it.each(lenses)('changes a number in some what-if, and what only it changes is its own: $id', (one) => {
    const moved = scenarios.filter((scenario) => {
      const [neutral, seen] = [playScenario({ scenario }), playScenario({ scenario, lens: one })]
      return compare(neutral, seen).differences.length > 0
    })
    expect(moved.length).toBeGreaterThan(0)
  })

  it('differs from each other one in some what-if', () => {
    const views = lenses.map((one) =>
      JSON.stringify(
        scenarios.map((scenario) => fingerprint(playScenario({ scenario, lens: one, until: '2025-12-31' }))),
      ),
    )
    expect(new Set(views).size).toBe(lenses.length)
  })
})

describe('what cannot be played is refused', () => {
  const refused = (play: Partial<Play>): string => refusal({ ...short, ...play }).code

  it('with a code and the place', () => {
    expect(refused({ choices: { 'no-such': 'thing' } })).toBe('decision/unknown')
    expect(refused({ choices: { [first.decisions[0]?.id ?? '']: 'no-such' } })).toBe('decision/unknown-option')
    expect(refused({ parameters: { 'no-such': 1 } })).toBe('parameter/unknown')
    expect(refused({ settings: { 'no-such': 1 } })).toBe('knob/unknown')
    expect(refused({ settings: { [lensed?.id ?? '']: 1e9 } })).toBe('knob/out-of-range')
    expect(refused({ until: '2030-01-01' })).toBe('run/invalid')
    expect(refused({ seed: -1 })).toBe('run/invalid')
    expect(refusal({ ...short, choices: { 'no-such': 'thing' } }).where).toBe('choices')
  })

  it('and every scenario as it stands can be played, on its first day and to its end', () => {
    for (const scenario of scenarios) {
      expect(playScenario({ scenario, until: scenario.start }).endedOn).toBe(scenario.start)
      expect(playScenario({ scenario }).endedOn).toBe(scenario.end)
    }
  })

  it('knows the model by its type', () => {
    const input: ReturnType<typeof inputOf> = inputOf(short)
    expect(input.model satisfies Americas).toBe(inputOf(short).model)
  })
})
