import { has, knob, type ModelEvent, rule } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { demandOf } from '../../strategy/demand.js'
import { climb } from './hostility.js'

const types = [
  'demand.made',
  'territory.threatened',
  'tariff.threatened',
  'tariff.imposed',
  'accusation.made',
  'deployment.ordered',
  'vessel.struck',
  'aircraft.engaged',
] as const
type StirringEvent = ModelEvent<Americas, (typeof types)[number]>

/** What an act is to the public of the state that it is aimed at, or null when it stirs nobody. */
function stirs(event: StirringEvent): 'force' | 'accusation' | 'demand' | null {
  switch (event.type) {
    case 'territory.threatened':
    case 'deployment.ordered':
    case 'vessel.struck':
    case 'aircraft.engaged':
      return 'force'
    case 'accusation.made':
      return 'accusation'
    case 'demand.made':
      return event.instrument === 'force' || event.instrument === 'territory' ? 'force' : 'demand'
    default:
      return demandOf(event) === null ? null : 'demand'
  }
}

/**
 * Sovereignty weighs more with the public after force (a deployment by how far it climbs) or a claim to territory, less
 * so after an accusation, and a little
 * each time a demand is made again: the sixth finds a public that five have stirred. as-coa-tracker-2025 records that
 * Mexico's president refused US force each time it came up and answered an accusation within days; that publics elsewhere
 * are stirred likewise, and by how much, is judgement.
 */
export const salienceRaised = rule(
  americas,
  'salience.raised',
  {
    on: types,
    basis: ['judgement-salience', 'm-accusation-triggers-counteraccusation'],
    changes: ['actors.salience'],
    knobs: {
      force: knob({
        id: 'salience.force',
        value: 0.25,
        range: [0.1, 0.4],
        unit: 'index',
        basis: 'judgement-salience',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
      accusation: knob({
        id: 'salience.accusation',
        value: 0.15,
        range: [0.05, 0.25],
        unit: 'index',
        basis: 'm-accusation-triggers-counteraccusation',
        grade: 'judgement',
        lens: { parameter: 'sovereigntyBacklash', sign: 1 },
      }),
      repetition: knob({
        id: 'salience.repetition',
        value: 0.02,
        range: [0, 0.05],
        unit: 'index for each demand after the first',
        basis: 'judgement-salience',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('salience.raised.stirs', ({ event }) => stirs(event)),
      has(
        'salience.raised.new-or-again',
        ({ event, tie }) => stirs(event) !== 'demand' || tie(event.target ?? '', event.actor ?? '', 'demandsMade') >= 1,
      ),
    ],
    then: ({ event, tie, knob: { force, accusation, repetition } }, effects) => {
      const whole = { force, accusation, demand: repetition }[stirs(event) ?? 'demand']
      const size = event.type === 'deployment.ordered' ? whole * climb(event, { tie }) : whole
      return event.target === null ? [] : [effects.actor(event.target, 'salience', size)]
    },
  },
)
