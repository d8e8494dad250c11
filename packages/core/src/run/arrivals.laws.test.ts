import * as fc from 'fast-check'
import { it } from 'vitest'
import { aRecordedEventHappensOnlyIfWhatItNeedsHappened, villageInput } from '../../testing/index.js'

it('a recorded event happens only if what it needs happened, and is otherwise missing with the reason (law 13)', () => {
  fc.assert(aRecordedEventHappensOnlyIfWhatItNeedsHappened(villageInput()))
})
