import { describe, expect, it } from 'vitest'
import { marginals } from '../../calibration/marginals.js'
import { referencePopulation } from '../../calibration/population.js'
import { solveImposedShifts, solveIntercepts } from '../../calibration/solve.js'
import { imposedTargets, threatTargets } from '../../calibration/targets.js'
import { type Answer, answers, type ByAnswer, concessionProbability } from './answer.js'
import { type AnswerInputs, neutral } from './inputs.js'
import { intercepts } from './intercepts.js'
import { answerDefaults, answerKnobs } from './knobs.js'

// Another draw of the population than the one on which the intercepts were solved.
const population = referencePopulation(20_000, 7)
const lowCase = { ...answerDefaults, regionalRecord: 1 }

const concession = (replaced: Partial<AnswerInputs>, values = answerDefaults): number =>
  concessionProbability(marginals(population, values, replaced))

const isWithin = (found: ByAnswer<number>, wanted: Partial<ByAnswer<number>>, tolerance: number): void => {
  for (const [answer, share] of Object.entries(wanted))
    expect(Math.abs(found[answer as Answer] - share), answer).toBeLessThan(tolerance)
}

describe('the reference population answers as TIES records', () => {
  it('US threats: .294 in full, .280 in part, and the assumed split of the rest', () => {
    isWithin(marginals(population, answerDefaults), threatTargets.tiesUs, 0.01)
  })

  it('US measures in force: .165 in full, .343 in part', () => {
    const { full, part } = imposedTargets.tiesUs
    isWithin(
      marginals(population, answerDefaults, { imposed: true }),
      { 'accepts-in-full': full, 'accepts-in-part': part },
      0.01,
    )
  })

  it('the low case, threats: .212 in full, .273 in part', () => {
    isWithin(marginals(population, lowCase), threatTargets.tiesUsLatam, 0.01)
  })

  it('the low case, measures in force: .112 in full, .318 in part', () => {
    const { full, part } = imposedTargets.tiesUsLatam
    isWithin(
      marginals(population, lowCase, { imposed: true }),
      { 'accepts-in-full': full, 'accepts-in-part': part },
      0.01,
    )
  })
})

describe('the published comparisons hold', () => {
  it('a modest demand succeeds at least .15 more often than one for territory or the regime, measures in force', () => {
    expect(
      concession({ demandCost: 0.25, imposed: true }) - concession({ demandCost: 1, imposed: true }),
    ).toBeGreaterThanOrEqual(0.15)
  })

  it('a threat is accepted in full more often than a measure in force', () => {
    const full = (replaced: Partial<AnswerInputs>): number =>
      marginals(population, answerDefaults, replaced)['accepts-in-full']
    expect(full({}) - full({ imposed: true })).toBeGreaterThan(0.1)
  })

  it('backing by an international organisation adds .15 to .27', () => {
    const gain = concession({ multilateral: 1 }) - concession({ multilateral: 0 })
    expect(gain).toBeGreaterThanOrEqual(0.15)
    expect(gain).toBeLessThanOrEqual(0.27)
  })

  it('retaliation stays below .06, threatened or in force, also in the low case', () => {
    for (const values of [answerDefaults, lowCase])
      for (const imposed of [false, true])
        expect(marginals(population, values, { imposed }).retaliates).toBeLessThan(0.06)
  })

  it('retaliation rises steeply with the capacity for it: .02 to about .5, measures in force', () => {
    const retaliates = (retaliatoryCapacity: number): number =>
      marginals(population, answerDefaults, { retaliatoryCapacity, imposed: true }).retaliates
    expect(retaliates(0)).toBeLessThan(0.03)
    expect(retaliates(1)).toBeGreaterThan(0.4)
  })

  it('alignment takes concessions from about .41 to .72, and nowhere with its two knobs at zero', () => {
    expect(concession({ alignment: -0.8 })).toBeCloseTo(0.41, 1)
    expect(concession({ alignment: 0.8 })).toBeCloseTo(0.72, 1)
    const disputed = { ...answerDefaults, alignment: 0, firmnessAlignment: 0 }
    expect(concession({ alignment: -0.8 }, disputed)).toBe(concession({ alignment: 0.8 }, disputed))
  })

  it('an outside option takes away about what the hedging alternative used to: a tenth', () => {
    const loss = concession({ outsideOption: 0 }) - concession({ outsideOption: 1 })
    expect(loss).toBeGreaterThan(0.08)
    expect(loss).toBeLessThan(0.13)
  })
})

describe('only the acceptance shift moves the population', () => {
  // The regional record is the low case, the imposed shifts are another stage, precision spreads all answers.
  const others = ['acceptanceShift', 'regionalRecord', 'imposedFull', 'imposedPart', 'precision']
  const slopes = Object.keys(answerKnobs).filter((name) => !others.includes(name)) as (keyof typeof answerKnobs)[]

  // Differences between settings need fewer targets than levels do.
  const few = population.slice(0, 4000)
  const before = marginals(few, answerDefaults)

  it.each(slopes)('%s, at either end of its range, moves no answer by more than .015', (name) => {
    const settings = answerKnobs[name].range.map((value) => ({ ...answerDefaults, [name]: value }))
    for (const values of settings) isWithin(marginals(few, values), before, 0.015)
  })

  it('the acceptance shift moves concessions by a fifth, either way', () => {
    expect(concession({}, { ...answerDefaults, acceptanceShift: -1 })).toBeLessThan(0.4)
    expect(concession({}, { ...answerDefaults, acceptanceShift: 1 })).toBeGreaterThan(0.74)
  })
})

describe('the constants', () => {
  it('are what the solver finds, up to the sampling of a smaller population', () => {
    for (const set of ['tiesUs', 'tiesUsLatam'] as const) {
      const solved = solveIntercepts(population, threatTargets[set])
      for (const answer of ['accepts-in-full', 'accepts-in-part', 'declines', 'retaliates'] as const)
        expect(Math.abs(solved[answer] - intercepts[set][answer]), `${set} ${answer}`).toBeLessThan(0.03)
    }
    const shifts = solveImposedShifts(population, intercepts.tiesUs, imposedTargets.tiesUs)
    expect(Math.abs(shifts.full - answerDefaults.imposedFull)).toBeLessThan(0.03)
    expect(Math.abs(shifts.part - answerDefaults.imposedPart)).toBeLessThan(0.03)
  })

  it('the neutral inputs are the means of the population', () => {
    for (const name of Object.keys(neutral).filter((name) => name !== 'imposed') as Exclude<
      keyof AnswerInputs,
      'imposed'
    >[]) {
      const mean = population.reduce((sum, inputs) => sum + inputs[name], 0) / population.length
      expect(Math.abs(mean - neutral[name]), name).toBeLessThan(0.012)
    }
  })

  it('targets add to 1', () => {
    for (const targets of Object.values(threatTargets))
      expect(answers.reduce((sum, answer) => sum + targets[answer], 0)).toBeCloseTo(1, 12)
  })
})
