import { expect, it } from 'vitest'
import type { ModelEvent } from '../world/model.js'
import { agenda, type Due } from './agenda.js'

const due = (day: number, id: string): Due => ({ day, event: { id } as ModelEvent })
const ids = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id)

it('an agenda hands out what is due on a day, once', () => {
  const held = agenda([due(3, 'c'), due(1, 'a'), due(1, 'b')])
  expect(ids(held.take(1))).toEqual(['a', 'b'])
  expect(held.take(1)).toEqual([])
  expect(held.take(2)).toEqual([])
  held.add(due(2, 'd'))
  expect(ids(held.take(2))).toEqual(['d'])
})

it('what is left is told by day and id, whatever order it was added in', () => {
  const one = agenda([due(3, 'c'), due(1, 'b'), due(1, 'a')])
  const other = agenda([due(1, 'a'), due(3, 'c'), due(1, 'b')])
  expect(one.rest()).toEqual(other.rest())
  expect(one.rest().map(({ day, event }) => [day, event.id])).toEqual([
    [1, 'a'],
    [1, 'b'],
    [3, 'c'],
  ])
  expect(agenda(one.rest()).rest()).toEqual(one.rest())
})
