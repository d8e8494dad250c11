import { describe, expect, it } from 'vitest'
import { gather } from './gather.js'
import { kept } from './kept.js'

describe('what is kept', () => {
  it('is made once for each key, null included', () => {
    const made: string[] = []
    const lengths = kept((text: string) => {
      made.push(text)
      return text === '' ? null : text.length
    })
    expect([lengths('two'), lengths(''), lengths('two'), lengths(''), lengths('four')]).toEqual([3, null, 3, null, 4])
    expect(made).toEqual(['two', '', 'four'])
  })

  it('is forgotten when there is too much of it, and made anew', () => {
    const made: number[] = []
    const memory = new Map<number, number>()
    const doubled = kept((number: number) => {
      made.push(number)
      return 2 * number
    }, memory)
    for (let number = 0; number < 65536; number++) doubled(number)
    expect([doubled(7), made.length, memory.size]).toEqual([14, 65536, 65536])
    expect([doubled(65536), memory.size, doubled(7), made.length]).toEqual([131072, 1, 14, 65538])
  })

  it('may be kept with its key, as long as that lives', () => {
    const one = {}
    const memory = new WeakMap<object, object>()
    const made = kept(() => ({}), memory)
    expect(made(one)).toBe(made(one))
    expect(made({})).not.toBe(made(one))
    expect(memory.get(one)).toBe(made(one))
  })
})

it('values gather under their keys in the order in which they come', () => {
  const lists = new Map<string, number[]>()
  gather(lists, 'a', 1)
  gather(lists, 'b', 2)
  gather(lists, 'a', 3)
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ])
})
