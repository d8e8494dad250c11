import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounded } from './bounded.js'

const key = (name: string): { readonly name: string } => ({ name })

describe('a bounded memory', () => {
  it('works a key out once while there is room, and lets the oldest go', () => {
    const worked: string[] = []
    const answer = bounded(2, ({ name }: { readonly name: string }) => {
      worked.push(name)
      return name.length
    })
    for (const name of ['a', 'b', 'a', 'c', 'b', 'a']) answer(key(name))
    expect(worked).toEqual(['a', 'b', 'c', 'a'])
  })

  it('answers alike whatever it keeps and whatever was asked before', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'bb', 'ccc', 'dddd')), fc.nat({ max: 5 }), (asked, limit) => {
        const work = ({ name }: { readonly name: string }): number => name.length
        const [keeping, forgetting] = [bounded(limit, work), bounded(0, work)]
        for (const name of asked) expect(keeping(key(name))).toBe(forgetting(key(name)))
      }),
    )
  })
})
