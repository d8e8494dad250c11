// How the cost of a run grows with the size of its model: rules, actors, events and months, each alone up to ten times
// as large as the model of this repository is today, with both drivers.

import * as z from 'zod'
import { barePlayer } from '../dist/ensemble.js'
import * as core from '../dist/index.js'
import { exponentOf, interleaved } from './measure.mjs'

/** About the flagship's size. Ties per actor do not change with the number of actors. */
const today = { rules: 60, actors: 38, events: 120, months: 24 }
const TIES = 3

const points = { unit: 'points', range: [-1000, 1000], meaning: 'against the start' }
const model = core.defineModel({
  events: { 'fair.held': core.event({ stalls: z.number() }), 'price.told': core.event({}, { coalesce: true }) },
  actorIndicators: { mood: core.indicator(points), stores: core.indicator(points) },
  tieIndicators: { trust: core.indicator(points) },
})
const basis = ['growth']
const name = (prefix, at) => `${prefix}-${String(at).padStart(4, '0')}`

/** Of twelve rules ten answer events, one goes through the ties each month, one through the actors. */
const makers = [
  (id) =>
    core.rule(
      model,
      id,
      { on: 'fair.held', basis, changes: ['actors.mood'], emits: { 'price.told': 1 } },
      {
        when: [core.atLeast('large', ({ event }) => event.stalls, 3), core.chance('well', 0.5)],
        then: ({ event, draw }, fx) => [
          fx.actor(event.actor, 'mood', draw('mood') - 0.5),
          fx.emit('price.told', { actor: event.actor, target: event.target, inDays: 3 }),
        ],
      },
    ),
  (id) =>
    core.rule(
      model,
      id,
      { on: 'month.closed', basis, changes: ['ties.trust'] },
      {
        over: (_, world) => core.tieIds(world),
        when: [core.atMost('not yet full', ({ tie, binding }) => tie(...core.endsOf(binding), 'trust'), 900)],
        then: ({ binding }, fx) => [fx.tie(...core.endsOf(binding), 'trust', 0.25)],
      },
    ),
  (id) =>
    core.rule(
      model,
      id,
      { on: 'month.closed', basis, changes: ['actors.stores'] },
      {
        over: (_, world) => core.idsOf(world.actors),
        when: [core.atLeast('in good mood', ({ level, binding }) => level(binding, 'mood'), 0)],
        then: ({ binding }, fx) => [fx.actor(binding, 'stores', 0.5)],
      },
    ),
]

const inputOf = ({ rules, actors, events, months }) => {
  const ids = Array.from({ length: actors }, (_, at) => name('town', at))
  const world = core.openWorld(model, {
    date: '2030-01-01',
    actors: Object.fromEntries(ids.map((id) => [id, { kind: 'town' }])),
    ties: Object.fromEntries(
      ids.map((id, at) => [
        id,
        Object.fromEntries(Array.from({ length: TIES }, (_, by) => [ids[(at + by + 1) % actors], {}])),
      ]),
    ),
  })
  const end = core.addDays('2030-01-01', Math.round(months * 30.4375) - 1)
  const length = core.daysBetween('2030-01-01', end)
  const schedule = Array.from({ length: events }, (_, at) => ({
    id: name('fair', at),
    type: 'fair.held',
    date: core.addDays('2030-01-01', Math.floor((at * length) / events)),
    actor: ids[at % actors],
    target: ids[(at + 1) % actors],
    standing: 'reported',
    sources: [],
    stalls: at % 7,
  }))
  const scenario = { id: 'growth', start: '2030-01-01', end, world, opening: [], schedule, decisions: [] }
  return {
    model,
    rulebook: core.rulebook(
      Array.from({ length: rules }, (_, at) => makers[Math.max(0, (at % 12) - 9)](name('rule', at))),
    ),
    scenario,
  }
}

/**
 * Milliseconds by size and the exponent, for each measure of size and driver.
 * @param {{ rounds: number, time: number, sizes: readonly number[] }} effort
 */
export const growth = async ({ sizes, ...effort }) => {
  const rows = []
  for (const what of Object.keys(today)) {
    const inputs = sizes.map((size) => [size, inputOf({ ...today, [what]: today[what] * size })])
    for (const [driver, playerOf] of [
      ['traced', (input) => () => core.run({ ...input, seed: 1 })],
      [
        'bare',
        (input) =>
          (
            (player) => () =>
              player.play(1)
          )(barePlayer(input)),
      ],
    ]) {
      const times = await interleaved(
        Object.fromEntries(inputs.map(([size, input]) => [size, playerOf(input)])),
        effort,
      )
      const measured = sizes.map((size) => [size, times[size]])
      rows.push({ what, driver, from: today[what], times: measured, exponent: exponentOf(measured) })
    }
  }
  return rows
}
