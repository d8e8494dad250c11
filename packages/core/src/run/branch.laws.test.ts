import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  anInterventionThatFiresNoRuleChangesNothing,
  anUnrelatedRuleChangesOnlyItsOwnConsequences,
  branchEqualsParentUpToTheFork,
  branchThatChangesNothingEqualsParent,
  villageInput,
} from '../../testing/index.js'

describe('a branch', () => {
  it('equals its parent up to the fork (law 3)', () => {
    fc.assert(branchEqualsParentUpToTheFork(villageInput()))
  })

  it('that changes nothing equals its parent throughout (law 3)', () => {
    fc.assert(branchThatChangesNothingEqualsParent(villageInput()))
  })
})

describe('an intervention', () => {
  it('that fires no rule changes nothing (law 4)', () => {
    fc.assert(anInterventionThatFiresNoRuleChangesNothing(villageInput()))
  })

  it('by a rule that nobody depends on changes only its own consequences (law 4)', () => {
    fc.assert(anUnrelatedRuleChangesOnlyItsOwnConsequences(villageInput()))
  })
})
