import * as fc from 'fast-check'
import { it } from 'vitest'
import { villageInput, whyAddsUp } from '../../testing/index.js'

it('on any day and for any number, the contributions add up to the change (law 10)', () => {
  fc.assert(whyAddsUp(villageInput()))
})
