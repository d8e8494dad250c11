import { describe, expect, it } from 'vitest'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { villages } from '../../testing/villages/village.js'
import { indicatorAt, levelAt, numericPaths, pathParts } from './path.js'

describe('pathParts', () => {
  it.each([
    ['actors.alder.cheer', { in: 'actors', actor: 'alder', indicator: 'cheer' }],
    ['ties.alder.birch.trust', { in: 'ties', from: 'alder', to: 'birch', indicator: 'trust' }],
    ['measures.a.b/c:d>e.f', { in: 'measures', id: 'a.b/c:d>e.f' }],
    ['demands.x', { in: 'demands', id: 'x' }],
  ])('takes %s apart', (path, parts) => {
    expect(pathParts(path)).toEqual(parts)
  })

  it.each([
    '',
    'actors',
    'actors.alder',
    'actors.a.b.c',
    'ties.a.b',
    'moons.a.b',
    'actors.__proto__.cheer',
    'measures.__proto__',
  ])('finds no path in %j', (path) => {
    expect(pathParts(path)).toBeNull()
  })
})

describe('a path', () => {
  it('leads to a level, to null where it is not known, to nothing where there is none', () => {
    const at = (path: string): unknown => levelAt(plainWorld, path)
    expect(at('actors.alder.stores')).toBe(40)
    expect(at('ties.alder.birch.trust')).toBe(0)
    expect(at('actors.alder.silence')).toBeNull()
    for (const path of [
      'actors.alder.kind',
      'actors.elm.cheer',
      'actors.constructor.name',
      'ties.alder.cedar.trust',
      'measures.t',
      'x',
    ])
      expect(at(path)).toBeUndefined()
  })

  it('leads to the declaration of its indicator', () => {
    expect(indicatorAt(villages, 'actors.anyone.lamps')).toBe(villages.actorIndicators.lamps)
    expect(indicatorAt(villages, 'ties.a.b.fear')).toBe(villages.tieIndicators.fear)
    for (const path of ['actors.alder.trust', 'actors.alder.constructor', 'measures.t', ''])
      expect(indicatorAt(villages, path)).toBeNull()
  })

  it('of every number in a world is listed, ascending', () => {
    const paths = numericPaths(plainWorld)
    expect(paths).toHaveLength(3 * 5 + 3 * 2)
    expect(paths.slice(0, 2)).toEqual(['actors.alder.cheer', 'actors.alder.lamps'])
    expect(paths.at(-1)).toBe('ties.cedar.birch.trust')
    expect([...paths].sort()).toEqual(paths)
  })
})
