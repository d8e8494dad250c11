// The model that these examples share: a ferry, the two villages that cross on it, and what a dearer fare does between
// them. Nothing here is about any country; the Americas come last.
import {
  atLeast,
  atMost,
  chance,
  defineModel,
  event,
  indicator,
  knob,
  openWorld,
  rule,
  rulebook,
  type Scenario,
} from '@lapolicy/core'
import * as z from 'zod'

// The vocabulary. Units are in the names of fields, or beside the range; every type below is inferred from this.
export const ferry = defineModel({
  events: {
    'fare.raised': event({ coins: z.number().min(0).max(20) }),
    'fare.lowered': event({ coins: z.number().min(0).max(20) }),
    'complaint.sent': event({}),
  },
  actorIndicators: {
    takings: indicator({ unit: 'coins a week', range: [0, 400], opening: 100, meaning: 'what the ferry earns' }),
  },
  tieIndicators: {
    trust: indicator({ unit: 'points', range: [-10, 10], meaning: 'a village in the ferry, against the start' }),
  },
})

// A rule says first what it claims (what it listens to, what it rests on, what it may change or bring about), then what
// it does. `over` runs it once for each village.
const villages = () => ['hill', 'island']

/** Points of trust that one coin costs: a number that somebody may see differently, so it is a knob. */
export const anger = knob({
  id: 'anger',
  value: 1,
  range: [0, 3],
  unit: 'points a coin',
  basis: 'ferry-book',
  grade: 'judgement',
})

export const faresAnger = rule(
  ferry,
  'fares-anger',
  { on: 'fare.raised', basis: ['ferry-book'], changes: ['ties.trust'], knobs: { anger } },
  {
    over: villages,
    when: [atLeast('two coins or more', ({ event }) => event.coins, 2)],
    then: ({ event, binding, knob }, effects) => [effects.tie(binding, 'ferry', 'trust', -knob.anger * event.coins)],
  },
)

export const villagesComplain = rule(
  ferry,
  'villages-complain',
  { on: 'fare.raised', basis: ['letters-in-the-office'], emits: { 'complaint.sent': 2 } },
  {
    over: villages,
    when: [chance('somebody there can write', 0.6)],
    then: ({ binding }, effects) => [effects.emit('complaint.sent', { actor: binding, target: 'ferry', inDays: 5 })],
  },
)

export const distrustRows = rule(
  ferry,
  'distrust-rows',
  { on: 'month.closed', basis: ['ferry-book'], changes: ['actors.takings'] },
  {
    over: villages,
    when: [atMost('trust lower than at the start', ({ tie, binding }) => tie(binding, 'ferry', 'trust'), -1)],
    then: ({ tie, binding, draw }, effects) => {
      const rowing = draw('how many row themselves')
      return [effects.actor('ferry', 'takings', 4 * rowing * tie(binding, 'ferry', 'trust'))]
    },
  },
)

export const lowerFaresCalm = rule(
  ferry,
  'lower-fares-calm',
  { on: 'fare.lowered', basis: ['ferry-book'], changes: ['ties.trust'] },
  { over: villages, then: ({ event, binding }, effects) => [effects.tie(binding, 'ferry', 'trust', event.coins)] },
)

export const ferryRules = rulebook([faresAnger, villagesComplain, distrustRows, lowerFaresCalm])

// A scenario: the world as it opens, what is on record, and where somebody could have decided otherwise.
export const dearerCrossing: Scenario<typeof ferry> = {
  id: 'dearer-crossing',
  start: '2030-03-01',
  end: '2030-06-30',
  world: openWorld(ferry, {
    date: '2030-03-01',
    actors: { ferry: { kind: 'firm' }, hill: { kind: 'village' }, island: { kind: 'village' } },
    ties: { hill: { ferry: {} }, island: { ferry: {} } },
    applies: (kind) => kind === 'firm',
  }),
  opening: [],
  schedule: [
    {
      id: 'dearer',
      type: 'fare.raised',
      date: '2030-03-10',
      actor: 'ferry',
      target: null,
      coins: 3,
      standing: 'reported',
      sources: [{ source: 'ferry-book', locator: 'page 12' }],
    },
  ],
  decisions: [
    {
      id: 'answer',
      actor: 'ferry',
      date: '2030-04-15',
      when: [atMost('somebody distrusts the ferry', ({ tie }) => tie('island', 'ferry', 'trust'), -2)],
      recorded: 'stand-firm',
      options: [
        { id: 'stand-firm', title: 'Stand firm', standing: 'reported', events: () => [] },
        {
          id: 'lower',
          title: 'Take two coins back',
          standing: 'hypothetical',
          events: () => [{ type: 'fare.lowered', actor: 'ferry', target: null, coins: 2 }],
        },
      ],
    },
  ],
}
