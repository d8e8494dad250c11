import { describe, expect, it } from 'vitest'
import { atLeast, idsOf, PolicyError, rule } from '../src/index.js'
import { given } from './fire.js'
import { type Expected, shows } from './shows.js'
import { plainWorld } from './villages/plain-input.js'
import { villages } from './villages/village.js'

const hurts = rule(
  villages,
  'hurts',
  { on: 'toll.imposed', basis: ['tale'], changes: ['ties.trust', 'actors.cheer'], emits: { 'story.told': 0 } },
  {
    over: (_, world) => idsOf(world.actors),
    when: [
      atLeast('high', ({ event }) => event.rate, 0.1),
      atLeast('not the guild', ({ binding }) => binding.length, 5),
    ],
    then: ({ event, binding }, fx) => [
      fx.tie(binding, 'cedar', 'trust', -10 * event.rate),
      fx.actor(binding, 'cheer', -1),
      fx.emit('story.told', { actor: binding, target: null, words: binding.length, inDays: 2 }),
    ],
  },
)
const answer = given(villages, plainWorld).when({ type: 'toll.imposed', rate: 0.3, issue: 'wood' }).answerOf(hurts)

const tolds = ['alder', 'birch', 'cedar'].map((actor) => ({ type: 'story.told', actor }))
const contributions = {
  'actors.alder.cheer': -1,
  'actors.birch.cheer': -1,
  'actors.cedar.cheer': -1,
  'ties.alder.cedar.trust': -3,
  'ties.birch.cedar.trust': -3,
  'ties.cedar.cedar.trust': -3,
}

/** The message of a comparison that has to fail, without its first line. */
function shown(expected: Expected): string {
  try {
    answer.shows(expected)
  } catch (error) {
    if (error instanceof PolicyError && error.code === 'testing/unexpected-answer') return `${error.message}\n`
    throw error
  }
  throw new Error('the answer is as expected')
}

describe('an answer that is as expected', () => {
  it('passes, looking only at what was named, and is handed back', () => {
    expect(answer.shows({})).toBe(answer)
    answer.shows({ fired: true })
    answer.shows({ contributions })
    answer.shows({ emissions: tolds })
    answer.shows({ held: { 'alder/high': true } })
    answer.shows({ fired: true, contributions, emissions: [...tolds].reverse() })
    expect(Object.keys(answer)).not.toContain('shows')
  })

  it('need not be exact to the last digit, or no nearer than is said', () => {
    answer.shows({ contributions: { ...contributions, 'ties.alder.cedar.trust': -3 - 1e-10 } })
    answer.shows({ contributions: { ...contributions, 'ties.alder.cedar.trust': -3.2 }, within: 0.1 })
    expect(() => answer.shows({ contributions: { ...contributions, 'ties.alder.cedar.trust': -3.2 } })).toThrow()
    answer.shows({
      emissions: tolds.map((one) => ({ ...one, payload: { words: 5 + 1e-12 }, inDays: 2 })),
    })
  })
})

describe('an answer that is not as expected', () => {
  it('is shown line by line, with how far numbers lie apart, and what agrees is folded', () => {
    expect(
      shown({ fired: true, contributions: { ...contributions, 'ties.birch.cedar.trust': -2.5 } }),
    ).toBe(`Rule "hurts" does not answer toll.imposed as expected:
  … 4 equal lines
   actors.cedar.cheer  -1
   ties.alder.cedar.trust  -3
−  ties.birch.cedar.trust  -2.5
+  ties.birch.cedar.trust  -3  (0.5 too little)
   ties.cedar.cedar.trust  -3
`)
  })

  it('shows what is missing and what was not asked for', () => {
    const { 'actors.alder.cheer': _, ...others } = contributions
    expect(
      shown({ contributions: { ...others, 'actors.dale.cheer': 1 } }),
    ).toBe(`Rule "hurts" does not answer toll.imposed as expected:
 contributions
+  actors.alder.cheer  -1
   actors.birch.cheer  -1
   actors.cedar.cheer  -1
−  actors.dale.cheer  1
   ties.alder.cedar.trust  -3
   ties.birch.cedar.trust  -3
  … 1 equal line
`)
  })

  it('says that it fired, or did not, and which condition held', () => {
    expect(
      shown({ fired: false, held: { 'alder/high': false, 'alder/unheard of': true } }),
    ).toBe(`Rule "hurts" does not answer toll.imposed as expected:
−did not fire
+fired
 conditions
−  alder/high  false
−  alder/unheard of  true
+  alder/high  true
+  alder/unheard of  nothing
`)
  })

  it('tells each event by the fields of the expected one that it is closest to', () => {
    expect(
      shown({
        emissions: [
          { type: 'story.told', actor: 'cedar', target: null, inDays: 2, payload: { words: 4 } },
          { type: 'story.told', actor: 'alder' },
          { type: 'lantern.lit' },
        ],
      }),
    ).toBe(`Rule "hurts" does not answer toll.imposed as expected:
 emissions
−  lantern.lit
   story.told  alder → —
−  story.told  cedar → —  in 2 days  {"words":4}
+  story.told  birch → —  in 2 days  {"words":5}
+  story.told  cedar → —  in 2 days  {"words":5}
`)
  })

  it('is compared by itself, too', () => {
    expect(() => shows(answer, { fired: false })).toThrowError('Rule "the rule" does not answer the event as expected')
  })
})
