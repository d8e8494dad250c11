import { describe, expect, it } from 'vitest'
import { tileBeside, tileGrid, tiles } from './tiles.js'

// The 33 states of Latin America and the Caribbean (CELAC's members), the United States and Canada.
const STATES =
  'ARG ATG BHS BLZ BOL BRA BRB CAN CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY USA VCT VEN'

describe('the tiles', () => {
  it('are the 35 states of the Americas, each once', () => {
    expect(tiles.map((tile) => tile.iso).sort()).toEqual(STATES.split(' '))
  })

  it('lie on the grid, no two on one place', () => {
    const places = tiles.map(({ row, column }) => `${row} ${column}`)
    expect(new Set(places).size).toBe(35)
    expect(tiles.every(({ row, column }) => row < tileGrid.rows && column < tileGrid.columns)).toBe(true)
  })

  it.each([
    ['USA', 'down', 'MEX'],
    ['USA', 'up', 'CAN'],
    ['CAN', 'up', 'CAN'],
    ['COL', 'right', 'VEN'],
    ['COL', 'up', 'PAN'],
    ['MEX', 'right', 'CUB'],
    ['ATG', 'right', 'ATG'],
    ['CUB', 'left', 'MEX'],
    ['XXX', 'up', 'CAN'],
  ] as const)('lead from %s %s to %s', (from, direction, to) => {
    expect(tileBeside(from, direction)).toBe(to)
  })

  it('can all be reached by arrow keys from Mexico', () => {
    const reached = new Set(['MEX'])
    const queue = ['MEX']
    for (let iso = queue.pop(); iso !== undefined; iso = queue.pop()) {
      for (const direction of ['up', 'down', 'left', 'right'] as const) {
        const next = tileBeside(iso, direction)
        if (!reached.has(next)) queue.push(next)
        reached.add(next)
      }
    }
    expect(reached.size).toBe(35)
  })
})
