import { expect, it } from 'vitest'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { type Villages, villages } from '../../testing/villages/village.js'
import type { World } from '../world/world.js'
import { levelReaders, type Reading } from './moment.js'

const { level, tie } = levelReaders(villages, () => plainWorld as unknown as World) as Pick<
  Reading<Villages>,
  'level' | 'tie'
>

it('levels are read from the world', () => {
  expect([level('alder', 'stores'), tie('alder', 'birch', 'trust')]).toEqual([40, 0])
})

it('where the world has none, an indicator stands at its opening, or at zero when that is not known', () => {
  expect([level('nobody', 'stores'), level('alder', 'silence'), tie('birch', 'cedar', 'trust')]).toEqual([40, 0, 0])
})

it('what all objects have is no level', () => {
  expect(level('constructor', 'name' as 'cheer')).toBe(0)
  expect(level('alder', 'toString' as 'cheer')).toBe(0)
  expect(tie('__proto__', 'constructor', 'name' as 'trust')).toBe(0)
})
