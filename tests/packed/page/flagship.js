// What the page and the worker do: play every what-if as recorded, and solve for a tariff. It is served as it stands, with bare imports.
import { playScenario, scenarios } from '@lapolicy/americas'
import { fingerprint } from '@lapolicy/core/record'
import { bitsOfTrade } from './trade-bits.js'

/** The fingerprint of each what-if under seed 1, by id, and how long the flagship took. */
export const flagship = () => {
  const fingerprints = Object.fromEntries(
    scenarios.map((scenario) => [scenario.id, fingerprint(playScenario({ scenario, seed: 1 }))]),
  )
  const scenario = scenarios.find(({ id }) => id === 'mexico-tariffs')
  const start = performance.now()
  playScenario({ scenario, seed: 2 })
  return {
    fingerprints,
    solved: bitsOfTrade(),
    milliseconds: performance.now() - start,
    host: ['process', 'Buffer'].filter((name) => name in globalThis),
  }
}
