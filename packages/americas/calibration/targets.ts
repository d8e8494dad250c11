import type { ByAnswer } from '../src/answer/answer.js'

/**
 * How targets that conceded nothing are split, which TIES does not record: an assumption. The older split of deferring
 * .38, declining .42, retaliating .05 and hedging .15, with hedging, which accompanies an answer, shared out in proportion.
 */
const refusals = { defers: 0.38 / 0.85, declines: 0.42 / 0.85, retaliates: 0.05 / 0.85 }

const withRefusals = (full: number, part: number): ByAnswer<number> => {
  const refused = 1 - full - part
  return {
    'accepts-in-full': full,
    'accepts-in-part': part,
    defers: refused * refusals.defers,
    declines: refused * refusals.declines,
    retaliates: refused * refusals.retaliates,
  }
}

/** TIES, US sender, cases that ended at the threat: n = 218 (ties-threat); Latin America and the Caribbean n = 33 (ties-latam). */
export const threatTargets = {
  tiesUs: withRefusals(0.294, 0.28),
  tiesUsLatam: withRefusals(0.212, 0.273),
}

/**
 * TIES, US sender, imposed measures, n = 236 (ties-imposed). For the region the published model gives .112 and .318 with
 * the shifts of all targets; the 55 regional cases themselves have .127 and .364.
 */
export const imposedTargets = {
  tiesUs: { full: 0.165, part: 0.343 },
  tiesUsLatam: { full: 0.112, part: 0.318 },
}
