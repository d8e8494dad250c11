import { describe, expect, it } from 'vitest'
import { openedPart } from './ensemble-part.js'
import { partsOf, playEnsemble, threadsFor } from './ensemble-threads.js'

const plan = { scenario: 'panama-ports', flags: { until: '2025-03-01' }, rules: [], knobs: false, events: [] }

describe('threads of an ensemble', () => {
  it('are as many as pay, as there are cores, and four at most', () => {
    expect([1, 299, 300, 1000].map((runs) => threadsFor(runs, 2))).toEqual([1, 1, 2, 2])
    expect([450, 1000].map((runs) => threadsFor(runs, 16))).toEqual([3, 4])
    expect(threadsFor(1000, 1)).toBe(1)
  })

  it('share the runs evenly, their seeds following on one another', () => {
    const parts = partsOf(plan, 7, 11, 3)
    expect(parts.map(({ from, runs }) => [from, runs])).toEqual([
      [7, 4],
      [11, 4],
      [15, 3],
    ])
    expect(parts.every(({ scenario }) => scenario === plan.scenario)).toBe(true)
  })

  it('count what one ensemble counts, and tell how far they are', async () => {
    const told: number[] = []
    const tallies = await playEnsemble(plan, 5, 25, (played) => told.push(played))
    const whole = await openedPart(plan, 5)
    whole.add(25)
    expect(tallies).toEqual(whole.tallies())
    expect(told).toEqual([10, 20, 25])
  })

  it('hand on what goes wrong', async () => {
    await expect(playEnsemble({ ...plan, events: ['war.won'] }, 1, 1, () => {})).rejects.toThrow('no event "war.won"')
  })
})
