import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFolder } from './folder.js'

describe('the folder of decisions', () => {
  it('is where LAPOLICY_HOME says, made absolute', () => {
    expect(dataFolder({ LAPOLICY_HOME: '/tmp/elsewhere' })).toBe('/tmp/elsewhere')
    expect(dataFolder({ LAPOLICY_HOME: 'here' })).toBe(join(process.cwd(), 'here'))
  })

  it('is otherwise the system’s place for data, under the program’s own name', () => {
    expect(dataFolder({})).toMatch(/lapolicy/)
    expect(dataFolder({ LAPOLICY_HOME: '' })).toBe(dataFolder({}))
  })
})
