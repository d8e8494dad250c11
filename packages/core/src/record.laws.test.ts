import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  aRunSurvivesJson,
  unknownInputIsRefused,
  villageInput,
  worldsAndEventsAreReadBackAsTheyWere,
} from '../testing/index.js'
import { canonicalJson } from './record.js'

describe('plain data', () => {
  it('is all that a run is made of, so that it survives JSON (law 12)', () => {
    fc.assert(aRunSurvivesJson(villageInput()))
  })

  it('is read back as the world, and the events, that it was (law 12)', () => {
    fc.assert(worldsAndEventsAreReadBackAsTheyWere(villageInput()))
  })

  it('with a fault in it is refused, with the place of the fault (law 12)', () => {
    fc.assert(unknownInputIsRefused(villageInput()))
  })

  it('has one canonical JSON, whatever the order of its keys', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null
        ? value
        : Array.isArray(value)
          ? value.map(turned)
          : Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, inner]) => [key, turned(inner)]),
            )
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })
})
