import { clamp, normalQuantile } from '@lapolicy/core/arithmetic'
import { createDraws } from '../../core/src/rules/draw.js'
import { GOODS_SCALE, saturating } from '../src/answer/exposure.js'
import { type AnswerInputs, neutral } from '../src/answer/inputs.js'
import { betaQuantile } from './beta.js'

/** Costs of what was demanded, with their probabilities: mostly modest policies, rarely territory or the regime. */
const demands: readonly (readonly [cost: number, probability: number])[] = [
  [0.25, 0.4],
  [0.3, 0.15],
  [0.35, 0.15],
  [0.45, 0.1],
  [0.65, 0.13],
  [0.75, 0.03],
  [1, 0.04],
]

const demandCostAt = (u: number): number => {
  let passed = 0
  for (const [cost, probability] of demands) {
    passed += probability
    if (u < passed) return cost
  }
  return 1
}

/**
 * The reference population: synthetic targets of threats with independent inputs, on which the intercepts are solved.
 * The distributions are judgement; exposure has the goods channel only, because TIES records trade shares and no others.
 */
export const referencePopulation = (size: number, seed: number): readonly AnswerInputs[] => {
  const draws = createDraws(seed)
  const goodsShare = betaQuantile(1.6, 4.5)
  const even = betaQuantile(2, 2)
  const record = betaQuantile(3, 4)
  const lowish = betaQuantile(2, 3)
  const small = betaQuantile(1.2, 7)
  const vetoes = betaQuantile(1.5, 4)
  return Array.from({ length: size }, (_, target) => {
    const u = (purpose: string): number =>
      draws.uniform({ rule: 'reference-population', path: `target/${target}`, binding: '', purpose, occurrence: 0 })
    return {
      exposure: saturating(goodsShare(u('goods')), GOODS_SCALE),
      severity: even(u('severity')),
      imposed: false,
      followThrough: record(u('follow-through')),
      assurance: neutral.assurance,
      demandCost: demandCostAt(u('demand')),
      alignment: clamp(0.5 * normalQuantile(u('alignment')), -1, 1),
      salience: lowish(u('salience')),
      constraints: vetoes(u('constraints')),
      outsideOption: lowish(u('outside-option')),
      retaliatoryCapacity: small(u('capacity')),
      sidePayment: u('is-paid') < 0.25 ? even(u('side-payment')) : 0,
      multilateral: u('multilateral') < 0.25 ? 1 : 0,
      solidarity: neutral.solidarity,
    }
  })
}
