import * as fc from 'fast-check'
import { it } from 'vitest'
import { theTwoDriversAgree, villageInput } from '../../testing/index.js'

it('a bare run is the traced run without its record (law 10)', () => {
  fc.assert(theTwoDriversAgree(villageInput()))
})
