// A stranger's program: a quarrel over a fence, told to @lapolicy/core as an installed package. It is compiled for both
// module systems and run; what it prints must not depend on which.
import {
  atLeast,
  branch,
  compare,
  defineModel,
  event,
  indicator,
  knob,
  openWorld,
  PolicyError,
  rule,
  rulebook,
  run,
  type Scenario,
  why,
} from '@lapolicy/core'
import { exp } from '@lapolicy/core/arithmetic'
import { fingerprint } from '@lapolicy/core/record'

const model = defineModel({
  events: { 'fence.raised': event({}), 'complaint.sent': event({}) },
  actorIndicators: { patience: indicator({ unit: 'points', range: [0, 10], meaning: 'how much more they will take' }) },
  tieIndicators: { trust: indicator({ unit: 'points', range: [-50, 50], meaning: 'change since the opening' }) },
})

const neighbourMinds = rule(
  model,
  'neighbour-minds',
  {
    on: 'fence.raised',
    basis: ['folklore'],
    emits: { 'complaint.sent': 1 },
    changes: ['ties.trust'],
    knobs: {
      cost: knob({ id: 'cost', value: 4, range: [0, 9], unit: 'points', basis: 'folklore', grade: 'judgement' }),
    },
  },
  {
    when: [atLeast('has some trust to lose', ({ tie }) => tie('Ann', 'Bob', 'trust'), -40)],
    then: ({ knob }, effects) => [
      effects.tie('Ann', 'Bob', 'trust', -knob.cost),
      effects.emit('complaint.sent', { actor: 'Ann', target: 'Bob', inDays: 2 }),
    ],
  },
)

// @ts-expect-error - nobody declared this event: the published types must say so.
rule(model, 'listens-to-nothing', { on: 'fence.painted', basis: [] }, { then: () => [] })

const scenario: Scenario<typeof model> = {
  id: 'fence',
  start: '2025-01-01',
  end: '2025-03-31',
  world: openWorld(model, {
    date: '2025-01-01',
    actors: { Ann: { kind: 'person' }, Bob: { kind: 'person' } },
    ties: { Ann: { Bob: {} } },
  }),
  opening: [],
  schedule: [],
  decisions: [
    {
      id: 'fence',
      actor: 'Bob',
      date: '2025-02-01',
      recorded: 'raise',
      options: [
        {
          id: 'raise',
          title: 'raise',
          standing: 'reported',
          events: () => [{ type: 'fence.raised', actor: 'Bob', target: 'Ann' }],
        },
        { id: 'leave', title: 'leave', standing: 'hypothetical', events: () => [] },
      ],
    },
  ],
}

const played = run({ model, rulebook: rulebook([neighbourMinds]), seed: 1, scenario })
const other = branch(played, { choices: { fence: 'leave' } })

const refused = (() => {
  try {
    branch(played, { choices: { fence: 'paint' } })
    return 'nothing'
  } catch (error) {
    return error instanceof PolicyError ? error.code : 'another class'
  }
})()

console.log(
  JSON.stringify({
    types: played.events.map(({ event }) => event.type),
    trust: why(played, 'ties.Ann.Bob.trust').to,
    contributions: why(played, 'ties.Ann.Bob.trust').contributions.map(({ rule, delta }) => ({ rule, delta })),
    differences: compare(played, other).differences.map(({ path }) => path),
    refused,
    e: exp(1),
    fingerprint: fingerprint(played),
  }),
)
