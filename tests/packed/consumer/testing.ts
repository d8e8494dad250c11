// A stranger's tests: a rule asked about one event, an event of the model made at random, and a law tried on a model of
// their own, with the installed test kit and fast-check.
import { atLeast, defineModel, event, indicator, openWorld, rule } from '@lapolicy/core'
import { fire, laws, modelEvent, villageInput } from '@lapolicy/core/testing'
import * as fc from 'fast-check'
import * as z from 'zod'

const model = defineModel({
  events: { 'fence.raised': event({ metres: z.number().min(0).max(3) }) },
  actorIndicators: {},
  tieIndicators: { trust: indicator({ unit: 'points', range: [-50, 50], meaning: 'change since the opening' }) },
})

const minds = rule(
  model,
  'neighbour-minds',
  { on: 'fence.raised', basis: ['folklore'], changes: ['ties.trust'] },
  {
    when: [atLeast('is taller than a neighbour', ({ event }) => event.metres, 2)],
    then: ({ event }, effects) => [effects.tie('Ann', 'Bob', 'trust', -event.metres)],
  },
)

const world = openWorld(model, {
  date: '2025-01-01',
  actors: { Ann: { kind: 'person' }, Bob: { kind: 'person' } },
  ties: { Ann: { Bob: {} } },
})

const ask = (metres: number) => fire(minds, model, { world, event: { type: 'fence.raised', metres } })

const given = modelEvent(model, { actors: ['Ann', 'Bob'], from: '2025-01-01' }, ['fence.raised'])
fc.assert(
  fc.property(given, (event) => event.type === 'fence.raised' && ask(event.metres).fired === event.metres >= 2),
  { seed: 1 },
)
const names = Object.keys(laws)
for (const law of Object.values(laws)) fc.assert(law(villageInput()), { seed: 1, numRuns: 3 })

// @ts-expect-error - a fence has metres, not feet: the published types must say so.
const misuse = () => fire(minds, model, { world, event: { type: 'fence.raised', feet: 6 } })

console.log(
  JSON.stringify({ tall: ask(2.5).contributions, low: ask(1).fired, laws: names.length, misuse: typeof misuse }),
)
