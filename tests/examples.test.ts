import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { examples, expected, printed } from '../scripts/examples.mjs'
import { root } from './source-files.js'

describe('the examples', () => {
  it('are numbered from 01 on, without a gap', () => {
    expect(examples.map((file) => Number(file.slice(0, 2)))).toEqual(examples.map((_, at) => at + 1))
    expect(examples.length).toBeGreaterThanOrEqual(11)
  })

  it('are listed, in their order, where a reader looks for them', () => {
    const list = [...readFileSync(`${root}/examples/README.md`, 'utf8').matchAll(/\]\((\d\d-[\w-]+\.ts)\)/g)]
    expect(list.map(([, file]) => file)).toEqual(examples)
  })

  it.each(examples)('%s prints what it says', async (file) => {
    expect(expected(file)).not.toBe('')
    expect(await printed(file)).toBe(expected(file))
  })
})
