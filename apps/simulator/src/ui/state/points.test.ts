import { expect, it } from 'vitest'
import { storeAt } from '../../../test/gestures.js'
import type { Game } from './game.js'
import { currentRun } from './played.js'
import { dateAfter, dateBefore, datesOf, levelsOf, pointAt, pointsOf } from './points.js'

const run = currentRun(storeAt('end').getState().game as Game)

it('the cursor can stand on the first day, on the closes of months and on the last day', () => {
  expect(datesOf('2024-11-15', '2025-03-02')).toEqual([
    '2024-11-15',
    '2024-11-30',
    '2024-12-31',
    '2025-01-31',
    '2025-02-28',
    '2025-03-02',
  ])
  expect(datesOf('2024-02-29', '2024-02-29')).toEqual(['2024-02-29'])
  expect(datesOf('2025-01-31', '2025-02-28')).toEqual(['2025-01-31', '2025-02-28'])
})

it('a course has a level at each of them', () => {
  expect(levelsOf(run, 'ties.MEX.USA.trust')).toHaveLength(pointsOf(run).length)
  expect(levelsOf(run, 'ties.MEX.USA.nothing').every((level) => level === null)).toBe(true)
})

it('dates lie between points, and the ends stay where they are', () => {
  expect(pointAt(run, '2025-03-15')).toBe(pointAt(run, '2025-02-28'))
  expect(dateAfter(run, '2025-03-15')).toBe('2025-03-31')
  expect(dateBefore(run, '2025-03-15')).toBe('2025-02-28')
  expect(dateAfter(run, run.endedOn)).toBe(run.endedOn)
  expect(dateBefore(run, '2025-02-01')).toBe('2025-02-01')
})
