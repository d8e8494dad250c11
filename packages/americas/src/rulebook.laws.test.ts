import { run } from '@lapolicy/core'
import { fingerprint } from '@lapolicy/core/record'
import {
  anInterventionThatFiresNoRuleChangesNothing,
  anUnrelatedRuleChangesOnlyItsOwnConsequences,
  aRuleEmitsAndChangesOnlyWhatItDeclares,
  emptySettingsEqualTheBaseline,
  everyDeclaredBasisExists,
  everyIndicatorStaysInRange,
  level,
  registrationOrderIsForgotten,
  rulesOnlyReadTheWorld,
  settingsTouchOnlyTheKnobsTheyName,
  theTwoDriversAgree,
} from '@lapolicy/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyInput, anyPlay, patience, runs } from '../tests/plays.js'
import { claims } from './claims/claims.js'
import { type Lens, type LensParameter, lensParameters, lensSettings } from './lenses/lens.js'
import { lenses } from './lenses/lenses.js'
import { inputOf, type Play, playScenario } from './play.js'
import { americasRulebook } from './rulebook.js'

describe('the rules of the model', () => {
  it('only read the world', () => fc.assert(rulesOnlyReadTheWorld(anyInput), runs(40)), patience)

  it('may be registered in any order', () => fc.assert(registrationOrderIsForgotten(anyInput), runs(35)), patience)

  it(
    'leave everything as it was where an intervention fires none of them',
    () => fc.assert(anInterventionThatFiresNoRuleChangesNothing(anyInput), runs(40)),
    patience,
  )

  it(
    'are not disturbed by an unrelated rule',
    () => fc.assert(anUnrelatedRuleChangesOnlyItsOwnConsequences(anyInput), runs(40)),
    patience,
  )

  it(
    'emit and change only what they declare',
    () => fc.assert(aRuleEmitsAndChangesOnlyWhatItDeclares(anyInput), runs(60)),
    patience,
  )

  it('are played alike with and without a record', () => fc.assert(theTwoDriversAgree(anyInput), runs(25)), patience)

  it('keep every indicator in its range', () => fc.assert(everyIndicatorStaysInRange(anyInput), runs(40)), patience)

  it('rest, and their knobs rest, on claims that exist', () => {
    fc.assert(everyDeclaredBasisExists(americasRulebook, Object.keys(claims)), runs(500))
  })
})

describe('the knobs', () => {
  it(
    'at their own values are the baseline',
    () => fc.assert(emptySettingsEqualTheBaseline(anyInput), runs(30)),
    patience,
  )

  it('are turned one at a time', () => fc.assert(settingsTouchOnlyTheKnobsTheyName(anyInput), runs(60)), patience)
})

const { knobs } = americasRulebook

/** Lenses of authors who never wrote: any reading of any parameter, silent on the rest. */
const anyLens: fc.Arbitrary<Lens> = fc
  .tuple(fc.array(fc.option(level(0, 1)), { minLength: lensParameters.length, maxLength: lensParameters.length }))
  .map(([values]) => lensOf((parameter) => values[lensParameters.indexOf(parameter)] ?? null))

function lensOf(read: (parameter: LensParameter) => number | null): Lens {
  const readings = lensParameters.map((parameter) => {
    const value = read(parameter)
    return [parameter, { value, confidence: value === null ? 'silent' : 'stated', basis: [] }] as const
  })
  return {
    id: 'any',
    name: 'any',
    source: 'any',
    readings: Object.fromEntries(readings) as unknown as Lens['readings'],
  }
}

const silent = lensOf(() => null)
const centred = lensOf(() => 0.5)

/** A play as it would be without lens and knobs, and told so that two of them can be compared. */
const bare = ({ lens: _lens, settings: _settings, ...play }: Play): Play => play
const madeOf = (play: Play): string => fingerprint(run(inputOf(play)))

describe('a lens', () => {
  it(
    'that is silent throughout sets nothing, and its run is the baseline’s',
    () => {
      expect(lensSettings(silent, knobs)).toEqual({})
      fc.assert(
        fc.property(anyPlay, (play) => {
          expect(madeOf({ ...bare(play), lens: silent })).toBe(madeOf(bare(play)))
        }),
        runs(25),
      )
    },
    patience,
  )

  it(
    'that reads every parameter at its centre is the baseline too',
    () => {
      fc.assert(
        fc.property(anyPlay, (play) => {
          expect(madeOf({ ...bare(play), lens: centred })).toBe(madeOf(bare(play)))
        }),
        runs(25),
      )
    },
    patience,
  )

  it('sets the knobs that name a parameter it reads, all of them, inside their ranges, and no other', () => {
    fc.assert(
      fc.property(fc.oneof(anyLens, fc.constantFrom(...lenses)), (lens) => {
        const settings = lensSettings(lens, knobs)
        const named = knobs.filter(
          (knob) => (lens.readings[knob.lens?.parameter as LensParameter]?.value ?? null) !== null,
        )
        expect(Object.keys(settings).sort()).toEqual(named.map(({ id }) => id))
        for (const { id, range } of named) {
          expect(settings[id]).toBeGreaterThanOrEqual(range[0])
          expect(settings[id]).toBeLessThanOrEqual(range[1])
        }
      }),
      runs(200),
    )
  })

  it('moves a knob one way: a higher reading never turns it against its sign', () => {
    fc.assert(
      fc.property(fc.constantFrom(...lensParameters), level(0, 1), level(0, 1), (parameter, one, other) => {
        const [low, high] = [one, other]
          .sort((a, b) => a - b)
          .map((value) =>
            lensSettings(
              lensOf((asked) => (asked === parameter ? value : null)),
              knobs,
            ),
          ) as [Readonly<Record<string, number>>, Readonly<Record<string, number>>]
        for (const { id, lens } of knobs)
          if (lens?.parameter === parameter)
            expect(((high[id] as number) - (low[id] as number)) * lens.sign, id).toBeGreaterThanOrEqual(0)
      }),
      runs(200),
    )
  })

  it(
    'leaves rules whose knobs it does not name to fire with their own numbers',
    () => {
      const used = new Map(americasRulebook.rules.map((one) => [one.id, one.knobs]))
      fc.assert(
        fc.property(anyPlay, anyLens, (play, lens) => {
          const settings = lensSettings(lens, knobs)
          const { firings } = playScenario({ ...bare(play), lens })
          for (const { rule, knobs: values } of firings)
            for (const [name, knob] of Object.entries(used.get(rule) ?? {}))
              expect(values[name], `${rule} ${name}`).toBe(settings[knob.id] ?? knob.value)
        }),
        runs(25),
      )
    },
    patience,
  )
})
