import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { laws } from '../laws/laws.js'
import { harbourRules, harbours } from './harbours.js'
import { modelInput } from './model-input.js'

// What the README promises: every law, on a model of one's own, in one loop.
describe('a model of one’s own', () => {
  const inputs = modelInput(harbours, harbourRules, { actors: ['amber', 'birch', 'cove'] })
  for (const [sentence, law] of Object.entries(laws))
    it(sentence, () => fc.assert(law(inputs), { numRuns: 25 }), 60_000)
})
