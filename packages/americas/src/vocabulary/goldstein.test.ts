import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { goldstein, hostileTypes } from './goldstein.js'

/** The table of CAMEO with the weights of ICEWS lies beside the project, never inside it. */
const table = fileURLToPath(new URL('../../../../../shared/evidence/cameo-goldstein-plover.csv', import.meta.url))
const isRequired = process.env.REQUIRE_SHARED === '1'

describe('Goldstein weights', () => {
  it('are below zero, and not below −10', () => {
    expect(hostileTypes.filter((type) => !(goldstein[type].weight < 0 && goldstein[type].weight >= -10))).toEqual([])
  })

  it('rank force above a tariff above a threat above words', () => {
    const order = [
      'vessel.struck',
      'tariff.imposed',
      'tariff.threatened',
      'demand.made',
      'demand.declined',
      'accusation.made',
    ] as const
    const weights = order.map((type) => goldstein[type].weight)
    expect(weights).toEqual([...weights].sort((left, right) => left - right))
  })

  it.skipIf(!existsSync(table) && !isRequired)(
    'are those of the table for their code (skipped without the table)',
    () => {
      const weights = new Map(
        readFileSync(table, 'utf8')
          .split('\n')
          .map((row): [string, number] => {
            const [code = '', , ...rest] =
              row.match(/("[^"]*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? []
            return [code, Number(rest[1])]
          }),
      )
      const wrong = hostileTypes.filter((type) => weights.get(goldstein[type].cameo) !== goldstein[type].weight)
      expect(wrong).toEqual([])
    },
  )
})
