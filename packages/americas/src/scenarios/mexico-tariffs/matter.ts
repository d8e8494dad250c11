import type { World } from '@lapolicy/core'
import type { Americas } from '../../model.js'
import { type TariffMeasure, tariffsIn } from '../../rules/tariffs/duties.js'

/** What the United States asks of Mexico, in the words of the vocabulary. */
export const matter = { issue: 'border', ask: 'border-and-fentanyl' } as const

export const fromUs = { actor: 'USA', target: 'MEX' } as const
export const fromMexico = { actor: 'MEX', target: 'USA' } as const

/** The tariff of the United States on Mexico, collected or suspended, if there is one. */
export function tariffOnMexico(world: World<Americas>): TariffMeasure | undefined {
  return tariffsIn(world).find(
    ({ actor, target, inRetaliation }) => actor === 'USA' && target === 'MEX' && !inRetaliation,
  )
}

/** The demand on the table that a decision of this scenario answers. */
export function demandFor(world: World<Americas>, decision: string): World<Americas>['demands'][string] | undefined {
  return Object.values(world.demands).find((demand) => demand.decision === decision)
}
