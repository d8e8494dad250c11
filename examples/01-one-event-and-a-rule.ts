// One event comes in, one rule answers, and the record says what changed and because of what.
import { atLeast, defineModel, event, indicator, openWorld, rule, rulebook, run } from '@lapolicy/core'
import * as z from 'zod'

// What can happen, and what is counted: declared once. An event is past tense, its fields name their units.
const pond = defineModel({
  events: { 'rain.fell': event({ millimetres: z.number().min(0) }) },
  actorIndicators: { level: indicator({ unit: 'millimetres', range: [0, 900], meaning: 'above the mud' }) },
  tieIndicators: {},
})

// The rule claims what it listens to, what it rests on and what it changes. To change anything else would not compile.
const rainFills = rule(
  pond,
  'rain-fills',
  { on: 'rain.fell', basis: ['the-frog'], changes: ['actors.level'] },
  {
    when: [atLeast('more than a drizzle', ({ event }) => event.millimetres, 2)],
    then: ({ event }, effects) => [effects.actor('pond', 'level', event.millimetres)],
  },
)

const rain = (id: string, date: string, millimetres: number) =>
  ({ id, type: 'rain.fell', date, actor: null, target: null, millimetres, standing: 'reported', sources: [] }) as const

const played = run({
  model: pond,
  rulebook: rulebook([rainFills]),
  seed: 1,
  scenario: {
    id: 'a-wet-week',
    start: '2030-05-01',
    end: '2030-05-07',
    world: openWorld(pond, { date: '2030-05-01', actors: { pond: { kind: 'water' } } }),
    opening: [],
    schedule: [rain('drizzle', '2030-05-02', 1), rain('shower', '2030-05-04', 12)],
    decisions: [],
  },
})

for (const { event } of played.events) console.log(event.date, event.id)

// The drizzle changed nothing: the rule's condition did not hold. The shower did, and the row names rule and event.
for (const { date, path, before, after, rule, firing } of played.changes) {
  console.log(date, path, before, '→', after, 'by', rule, 'on', played.firings[firing]?.event)
}

// Prints
// 2030-05-02 drizzle
// 2030-05-04 shower
// 2030-05-04 actors.pond.level 0 → 12 by rain-fills on shower
