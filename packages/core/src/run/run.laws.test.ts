import * as fc from 'fast-check'
import { describe, it } from 'vitest'
import {
  everyChangeNamesItsCause,
  everyIndicatorStaysInRange,
  replayingALogRebuildsTheWorld,
  resumingEqualsNeverStopping,
  rulesOnlyReadTheWorld,
  sameSeedSameRun,
  villageInput,
} from '../../testing/index.js'

describe('any run', () => {
  it('is the same for the same seed, byte for byte (law 1)', () => {
    fc.assert(sameSeedSameRun(villageInput()))
  })

  it('hands rules a world that they only read (law 1)', () => {
    fc.assert(rulesOnlyReadTheWorld(villageInput()))
  })

  it('is rebuilt, world by world, from its log (law 5)', () => {
    fc.assert(replayingALogRebuildsTheWorld(villageInput()))
  })

  it('goes on from any saved point as if it had never stopped (law 5)', () => {
    fc.assert(resumingEqualsNeverStopping(villageInput()))
  })

  it('names a cause for all that happens, and causes precede (law 6)', () => {
    fc.assert(everyChangeNamesItsCause(villageInput()))
  })

  it('keeps every indicator in its range (law 8)', () => {
    fc.assert(everyIndicatorStaysInRange(villageInput()))
  })
})
