import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  aRuleEmitsAndChangesOnlyWhatItDeclares,
  emptySettingsEqualTheBaseline,
  everyDeclaredBasisExists,
  registrationOrderIsForgotten,
  settingsTouchOnlyTheKnobsTheyName,
  villageInput,
  villageRulebook,
} from '../../testing/index.js'

describe('rules', () => {
  it('give the same run in whatever order they are registered (law 2)', () => {
    fc.assert(registrationOrderIsForgotten(villageInput()))
  })

  it('emit and change only what they declare (law 7)', () => {
    fc.assert(aRuleEmitsAndChangesOnlyWhatItDeclares(villageInput()))
  })

  it('rest on claims that exist (law 7)', () => {
    fc.assert(
      fc.property(villageRulebook, (book) => fc.assert(everyDeclaredBasisExists(book, ['tale']), { numRuns: 5 })),
    )
  })
})

describe('settings', () => {
  it('that set nothing equal the baseline (law 11)', () => {
    fc.assert(emptySettingsEqualTheBaseline(villageInput()))
  })

  it('touch only the knobs that they name (law 11)', () => {
    fc.assert(settingsTouchOnlyTheKnobsTheyName(villageInput()))
  })
})
