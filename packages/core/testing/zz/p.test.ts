import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import { everyDeclaredBasisExists, laws, villageInput, villageRulebook } from '../index.js'

describe('laws', () => {
  for (const [name, law] of Object.entries(laws))
    it(name, () => {
      fc.assert(law(villageInput()), process.env['N'] ? { numRuns: Number(process.env['N']) } : {})
    }, 60000)
})
