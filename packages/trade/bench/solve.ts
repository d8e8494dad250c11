// `pnpm bench:trade`: how long a solve takes, cold and from the answer to a like question. Not part of CI; prints medians.
import { solveEquilibrium } from '../src/index.js'
import { liberationDay } from '../validation/liberation-day.js'
import { thirtySeven } from '../validation/thirty-seven.js'

const median = (times: readonly number[]): string =>
  `${[...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]?.toFixed(2)} ms`

function timed(name: string, times: number, solve: () => unknown): void {
  for (let warming = 0; warming < times / 4; warming++) solve()
  const taken = Array.from({ length: times }, () => {
    const from = performance.now()
    solve()
    return performance.now() - from
  })
  console.log(`${name}: ${median(taken)}`)
}

const tariffs = thirtySeven({ 'MEX>USA': 0.25, 'CAN>USA': 0.25, 'USA>MEX': 0.25, 'USA>CAN': 0.25 }, 4)
const near = solveEquilibrium(thirtySeven({ 'MEX>USA': 0.24, 'CAN>USA': 0.25, 'USA>MEX': 0.25, 'USA>CAN': 0.25 }, 4))
const first = performance.now()
solveEquilibrium(tariffs)
console.log(`37 regions, the first solve of a process: ${(performance.now() - first).toFixed(2)} ms`)
timed('37 regions, cold', 200, () => solveEquilibrium(tariffs))
timed('37 regions, from the answer to a like question', 200, () => solveEquilibrium({ ...tariffs, start: near }))
const world = liberationDay(false)
timed('194 regions, labour answering, cold', 9, () => solveEquilibrium(world))
timed('194 regions, plain, cold', 9, () =>
  solveEquilibrium({ regions: world.regions, flows: world.flows, tariffs: world.tariffs, elasticity: 4 }),
)
