/**
 * Harbours: a model such as a user of the kit would write, with rules of her own. Beside the lantern villages, on which
 * the kit was grown, it shows that nothing in it knows the villages.
 */
import * as z from 'zod'
import { atLeast, chance, defineModel, event, hasNot, idsOf, indicator, knob, rule, rulebook } from '../../src/index.js'

export const harbours = defineModel({
  events: {
    'ship.landed': event({ tons: z.number().min(0).max(400), flag: z.string().regex(/^[A-Z]{3}$/) }),
    'pilot.hired': event({ crew: z.array(z.enum(['pilot', 'mate'])).min(1), until: z.iso.date().optional() }),
    'quay.leased': event({ metres: z.int().min(10).max(900) }),
    'quay.returned': event({}),
    'dues.disputed': event({ issue: z.enum(['dues', 'depth']), terms: z.record(z.string(), z.boolean()) }),
    'dues.settled': event({ issue: z.enum(['dues', 'depth']) }),
  },
  actorIndicators: {
    trade: indicator({ unit: 'tons', range: [0, 1000], opening: 500, meaning: 'tons in store' }),
    pride: indicator({ unit: 'points', range: [-10, 10], merge: 'max', meaning: 'the best day of its captain' }),
    depth: indicator({ unit: 'metres', range: [0, 30], opening: null, meaning: 'not sounded everywhere' }),
  },
  tieIndicators: { goodwill: indicator({ unit: 'points', range: [-1, 1], meaning: 'how welcome its ships are' }) },
  measures: {
    lease: {
      fields: { metres: z.int().min(10).max(900) },
      openedBy: { 'quay.leased': ({ metres }) => ({ metres }) },
      closedBy: ['quay.returned'],
    },
  },
  demands: {
    fields: { urgent: z.boolean() },
    openedBy: { 'dues.disputed': ({ issue, terms }) => ({ issue, ask: 'pay', urgent: idsOf(terms).length > 1 }) },
    answeredBy: ['dues.settled'],
  },
})

export type Harbours = typeof harbours

const load = knob({ id: 'load', value: 0.5, range: [0, 1], unit: 'share', basis: 'log', grade: 'judgement' })

export const harbourRules = rulebook([
  rule(
    harbours,
    'cargo-is-stored',
    { on: 'ship.landed', basis: ['log'], changes: ['actors.trade', 'ties.goodwill'], knobs: { load } },
    {
      when: [atLeast('more than a boat', ({ event }) => event.tons, 10)],
      then: ({ event, knob }, fx) =>
        event.actor === null
          ? []
          : [
              fx.actor(event.actor, 'trade', event.tons * knob.load),
              fx.tie(event.target ?? event.actor, event.actor, 'goodwill', 0.1),
            ],
    },
  ),
  rule(
    harbours,
    'captains-boast',
    { on: 'pilot.hired', basis: ['log'], changes: ['actors.pride'], emits: { 'quay.leased': 3 } },
    {
      over: (_, world) => idsOf(world.actors),
      when: [
        chance('in the mood', 0.5),
        hasNot('has no quay', ({ world, binding }) =>
          Object.values(world.measures).some(({ actor }) => actor === binding),
        ),
      ],
      then: ({ binding, event, draw }, fx) => [
        fx.actor(binding, 'pride', draw('words') * 10),
        ...(binding === event.actor
          ? [fx.emit('quay.leased', { actor: binding, target: null, metres: 50, inDays: 3 })]
          : []),
      ],
    },
  ),
  rule(
    harbours,
    'stores-empty',
    { on: 'month.closed', basis: ['log'], changes: ['actors.trade'] },
    {
      over: (_, world) => idsOf(world.actors),
      when: [atLeast('has something in store', ({ level, binding }) => level(binding, 'trade'), 1)],
      then: ({ binding, event, level }, fx) => [
        fx.actor(binding, 'trade', (-event.days / 100) * level(binding, 'trade')),
      ],
    },
  ),
])
