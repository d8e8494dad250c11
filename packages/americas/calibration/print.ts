// Prints the numbers of `src/answer/intercepts.ts`, the two imposed shifts of `knobs.ts`, and the mean exposure of
// `inputs.ts`. Run by `pnpm calibrate`.
import { GOODS_SCALE, saturating } from '../src/answer/exposure.js'
import { betaQuantile } from './beta.js'
import { referencePopulation } from './population.js'
import { solveImposedShifts, solveIntercepts } from './solve.js'
import { imposedTargets, threatTargets } from './targets.js'

const population = referencePopulation(200_000, 2024)
const tiesUs = solveIntercepts(population, threatTargets.tiesUs)
const tiesUsLatam = solveIntercepts(population, threatTargets.tiesUsLatam)

const goodsShare = betaQuantile(1.6, 4.5)
const cells = Array.from({ length: 200_000 }, (_, cell) => saturating(goodsShare((cell + 0.5) / 200_000), GOODS_SCALE))
const exposure = cells.reduce((sum, value) => sum + value, 0) / cells.length

console.log(
  JSON.stringify(
    {
      tiesUs,
      tiesUsLatam,
      imposed: solveImposedShifts(population, tiesUs, imposedTargets.tiesUs),
      imposedLatam: solveImposedShifts(population, tiesUsLatam, imposedTargets.tiesUsLatam),
      exposure,
    },
    null,
    2,
  ),
)
