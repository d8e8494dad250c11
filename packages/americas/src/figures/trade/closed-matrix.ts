import { goodsMatrix } from './goods-matrix.js'
import { tradeRegions } from './region.js'
import { regionGdp } from './region-gdp.js'

/** What is sold at home is at least this share of what is bought abroad, where output less exports would leave next to nothing or less. */
export const LEAST_AT_HOME = 0.05

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

const abroad = (numbers: readonly number[], home: number): number => sum(numbers.filter((_, at) => at !== home))

/**
 * The goods matrix closed to an economy of 2023, million US dollars: on the diagonal stands what a region sells at home,
 * which is output less exports. Output is gross domestic product, so services sold at home count as goods that are, and
 * value added is set against exports that hold imported parts: the usual shortcut of one-sector models. No region
 * reaches the floor; Viet Nam and Guyana come nearest.
 */
export const closedMatrix: readonly (readonly number[])[] = goodsMatrix.map((row, region) => {
  const output = regionGdp[tradeRegions[region] as (typeof tradeRegions)[number]].value as number
  const bought = abroad(
    goodsMatrix.map((other) => other[region] as number),
    region,
  )
  const home = Math.max(output - abroad(row, region), LEAST_AT_HOME * bought)
  return row.map((flow, to) => (to === region ? home : flow))
})
