import * as fc from 'fast-check'
import { sound } from '../../src/errors.js'
import { openWorld, type World } from '../../src/index.js'
import { level } from '../arbitraries/arbitrary.js'
import { type Villages, villageNames, villages } from './village.js'

const pairs = villageNames.flatMap((from) => villageNames.flatMap((to) => (from === to ? [] : [`${from}>${to}`])))

const actor = fc.record({ cheer: level(-20, 20), renown: level(0, 60), stores: level(0, 50), lamps: level(0, 12) })
const tie = fc.record({ trust: level(-50, 50), fear: level(0, 30) })

/** Worlds on a date: all villages at any levels, and some of their ties. The guild keeps no stores and lights no lamps. */
export function villageWorld(date: string): fc.Arbitrary<World<Villages>> {
  return sound('villageWorld', () => {
    const levels = fc.tuple(...villageNames.map(() => actor))
    const ties = fc.tuple(...pairs.map(() => fc.option(tie, { freq: 3 })))
    return fc.tuple(levels, ties).map(([held, between]) => {
      const actors = Object.fromEntries(
        villageNames.map((name, at) => {
          const { cheer, renown, stores, lamps } = held[at] as {
            cheer: number
            renown: number
            stores: number
            lamps: number
          }
          return [
            name,
            name === 'guild' ? { kind: 'guild', cheer, renown } : { kind: 'village', cheer, renown, stores, lamps },
          ]
        }),
      )
      const towards: Record<string, Record<string, { trust: number; fear: number }>> = {}
      pairs.forEach((pair, at) => {
        const [from, to] = pair.split('>') as [string, string]
        const found = between[at]
        if (found) towards[from] = { ...towards[from], [to]: found }
      })
      return openWorld(villages, {
        date,
        actors,
        ties: towards,
        applies: (kind, name) => kind === 'village' || name === 'cheer' || name === 'renown',
      })
    })
  })
}
