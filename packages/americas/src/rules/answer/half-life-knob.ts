import { type Knob, knob } from '@lapolicy/core'

/** A knob for how many months it takes until half of something has faded. All of them are judgement. */
export const halfLife = (
  id: string,
  months: number,
  range: readonly [low: number, high: number],
  basis: string,
): Knob => knob({ id, value: months, range, unit: 'months (half-life)', basis, grade: 'judgement' })
