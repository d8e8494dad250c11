import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { run } from '../../src/index.js'
import { villageInput } from '../villages/run-input.js'
import { coverage } from './coverage.js'

it('coverage agrees with the ledger: as many firings of each rule, and never one condition that fails alone in them', () => {
  fc.assert(
    fc.property(villageInput(), (input) => {
      const played = run(input)
      const { rules } = coverage(input.rulebook, [played])
      for (const { rule, asked, fired, conditions } of rules) {
        expect(fired).toBe(played.firings.filter((row) => row.rule === rule).length)
        for (const { held, failed, decided } of conditions) {
          expect(held + failed).toBe(asked)
          expect(held).toBeGreaterThanOrEqual(fired)
          expect(decided).toBeLessThanOrEqual(failed)
        }
        const decisive = conditions.reduce((sum, { decided }) => sum + decided, 0)
        expect(decisive + fired).toBeLessThanOrEqual(asked)
      }
    }),
  )
})
