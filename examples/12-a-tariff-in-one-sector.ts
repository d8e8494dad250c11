// What a tariff does, by mathematics alone: one sector, three elasticities, with an answer and without. The flows are made up.
import { solveSector } from '@lapolicy/trade'

const market = {
  regions: ['A', 'B', 'rest'],
  // What each sells in A, in B and elsewhere.
  flows: [
    [800, 60, 40],
    [120, 300, 30],
    [80, 40, 2000],
  ],
  demand: -1,
  supply: [1.5, 1.5, Infinity],
}
const alone = [
  [0, 0, 0],
  [0.25, 0, 0], // A taxes what comes from B
  [0, 0, 0],
]
const answered = [[0, 0.25, 0], ...alone.slice(1)] // and B answers in kind

const percent = (share = 0) => `${(100 * share).toFixed(1)} %`.padStart(8)
const gain = (value = 0) => value.toFixed(1).padStart(6)

// A result that holds under one elasticity only is a result about the elasticity.
for (const substitution of [1.5, 3, 5]) {
  for (const [name, after] of Object.entries({ alone, answered })) {
    const { quantities, netWelfare, diagnostics } = solveSector({ ...market, tariffs: { after }, substitution })
    if (!diagnostics.converged) throw new Error('no answer')
    const [fromB, fromA] = [quantities[1]?.[0], quantities[0]?.[1]]
    console.log(
      `σ ${substitution.toFixed(1)} ${name.padEnd(8)} B→A ${percent(fromB)} A→B ${percent(fromA)}`,
      `gains: A ${gain(netWelfare[0])} B ${gain(netWelfare[1])}`,
    )
  }
}

// Prints
// σ 1.5 alone    B→A  -24.4 % A→B   -1.5 % gains: A   -0.1 B   -3.9
// σ 1.5 answered B→A  -25.1 % A→B  -27.6 % gains: A   -1.2 B   -4.9
// σ 3.0 alone    B→A  -39.4 % A→B   -8.2 % gains: A   -0.6 B   -5.4
// σ 3.0 answered B→A  -42.0 % A→B  -48.4 % gains: A   -2.8 B   -6.6
// σ 5.0 alone    B→A  -54.3 % A→B  -18.0 % gains: A   -1.8 B   -6.0
// σ 5.0 answered B→A  -58.7 % A→B  -68.2 % gains: A   -4.4 B   -7.6
