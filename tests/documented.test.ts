import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entries, exportedBy, programOf } from './declarations.js'
import { type Gaps, gapsIn, type Never } from './documentation.js'
import { root } from './source-files.js'

const datesOfRuns = { codes: ['date/invalid'], because: 'the dates of a run are dates' }
const seedOfRun = { codes: ['run/invalid'], because: 'the seed of a run is a seed' }
const seedsInARow = { codes: ['ensemble/overlap'], because: 'seeds that follow one another do not overlap' }
const never: Never = {
  whyNot: seedOfRun,
  coverage: seedOfRun,
  turnedAnswer: {
    codes: ['run/invalid', 'date/invalid', 'rule/unsorted-bindings'],
    because: 'it asks a rule of its own, about an event of the run',
  },
  ensemble: seedsInARow,
  ensembleOf: seedsInARow,
  inspect: { codes: ['rule/unsorted-bindings'], because: 'what a probe throws is a finding' },
  series: datesOfRuns,
  allSeries: datesOfRuns,
  tariffEffects: {
    codes: ['equilibrium/no-purchases', 'equilibrium/no-sales', 'sector/no-sales'],
    because: 'every region of the matrix sells and buys',
  },
  villageWorld: {
    codes: ['date/invalid', 'world/invalid', 'world/out-of-range'],
    because: 'it makes worlds that are right',
  },
}

describe('what a reader of an editor sees', () => {
  const program = programOf(entries.map(({ source }) => source))
  const exported = entries.flatMap(({ source, specifier }) => exportedBy(program, source, specifier))
  const gaps = gapsIn(program.getTypeChecker(), exported, never)

  it('is a comment above every export and every member of an exported type', () => {
    expect(exported.length).toBeGreaterThan(200)
    expect(gaps.silent).toEqual([])
  })

  it('says more than the name', () => {
    expect(gaps.echoes).toEqual([])
  })

  it('says of a number what it counts, or between which bounds', () => {
    expect(gaps.unmeasured).toEqual([])
  })

  it('names, above a function that throws, the codes of its errors', () => {
    expect(gaps.unwarned).toEqual([])
  })
})

describe('the reading of comments', () => {
  const path = join(root, 'tests/made-up.ts')
  const gapsOf = (text: string): Gaps => {
    const program = programOf([path], { [path]: `declare function policyError(code: string): Error\n${text}` })
    return gapsIn(program.getTypeChecker(), exportedBy(program, path, 'here'))
  }

  const doors = gapsOf(`
    export const bare = 1
    /** The door. */
    export interface Door {
      readonly width: number
      /** How wide. */
      readonly height: number
      /** Centimetres, from 0 to 300. */
      readonly depth: number
    }
    const shut = (): never => { throw policyError('door/stuck') }
    /** Pushes it with a shoulder. */
    export function push(): void { shut() }
    /** Pushes it with both. Throws \`door/stuck\`. */
    export function shove(): void { shut() }
    /** Pushes it with a friend. Throws \`door/…\`. */
    export function heave(): void { shut() }
    /** Pushes it again and again. Throws the errors of \`shove\`. */
    export function insist(): void { shut() }
    /** Pushes it, and does not mind. */
    export function try_(): void { try { shut() } catch { /* so be it */ } }
    /** Somebody who can push it. */
    export function porter(): { push(): void } { return { push() { shut() } } }
  `)

  it('finds exports and members that have none', () => {
    expect(doors.silent).toEqual(['here bare', 'here Door.width'])
  })

  it('finds comments that repeat the name', () => {
    expect(doors.echoes).toEqual(['here Door: The door.'])
  })

  it('finds numbers without unit or bounds', () => {
    expect(doors.unmeasured).toEqual(['here Door.height: How wide.'])
  })

  it('finds errors that are not named, whoever throws them; not those that are caught, or thrown later', () => {
    expect(doors.unwarned).toEqual(['here push: door/stuck'])
  })
})
