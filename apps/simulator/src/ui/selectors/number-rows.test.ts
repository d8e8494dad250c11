import { levelAt } from '@lapolicy/core'
import { describe, expect, it } from 'vitest'
import { storeAt } from '../../../test/gestures.js'
import { type Game, scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { type NumberRow, numberRows, whyOf } from './number-rows.js'

const game = storeAt('end').getState().game as Game
const { endedOn: on } = currentRun(game)
const rules = (rows: readonly NumberRow[]): readonly Extract<NumberRow, { kind: 'rule' }>[] =>
  rows.filter((row) => row.kind === 'rule')

describe('the reasons of a number', () => {
  it.each(scenarioOf(game.scenario).watch.map(({ path }) => path))('of %s add up to its change', (path) => {
    const { opening, world } = currentRun(game)
    const change = (levelAt(world, path) ?? 0) - (levelAt(opening, path) ?? 0)
    const sum = rules(numberRows(whyOf(game, { path, on }), [])).reduce((total, { delta }) => total + delta, 0)
    expect(sum).toBeCloseTo(change, 9)
  })

  it('stand by size, and open under their rule', () => {
    const why = whyOf(game, { path: 'ties.MEX.USA.trust', on })
    const closed = rules(numberRows(why, []))
    const sizes = closed.map(({ up, down }) => Math.max(up, -down))
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one))
    const [first] = closed
    const open = numberRows(why, [first?.rule ?? ''])
    expect(open).toHaveLength(closed.length + (first?.times ?? 0))
    expect(open[1]).toMatchObject({ kind: 'contribution', contribution: { rule: first?.rule } })
  })
})
