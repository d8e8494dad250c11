import { chance, has, knob, rule } from '@lapolicy/core'
import { latinAmericanStates } from '../../actors/states.js'
import { americas } from '../../model.js'

/** Days that a panel takes at least. */
const LEAST_DAYS = 365

/**
 * A dispute under the trade agreement is ruled on after a year or more. Nothing in the five sources; the option of
 * filing one is this project's, and so are times and odds.
 */
export const disputeRuled = rule(
  americas,
  'tariffs.dispute-ruled',
  {
    on: 'dispute.filed',
    basis: ['judgement-dispute'],
    emits: { 'dispute.ruled': LEAST_DAYS },
    knobs: {
      upheld: knob({
        id: 'tariffs.dispute-upheld',
        value: 0.6,
        range: [0.3, 0.9],
        unit: 'probability',
        basis: 'judgement-dispute',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [has('tariffs.dispute-ruled.parties', ({ event }) => Object.hasOwn(latinAmericanStates, event.actor ?? ''))],
    then: ({ event: { actor, target, forum }, draw, knob: { upheld } }, effects) => [
      effects.emit('dispute.ruled', {
        actor,
        target,
        forum,
        upheld: draw('ruling') < upheld,
        inDays: LEAST_DAYS + Math.floor(120 * draw('delay')),
      }),
    ],
  },
)

/** A ruling against a tariff may be heeded: then the tariff is lifted. More often it is not, and everything stays. */
export const rulingHeeded = rule(
  americas,
  'tariffs.ruling-heeded',
  {
    on: 'dispute.ruled',
    basis: ['judgement-dispute'],
    emits: { 'tariff.lifted': 30 },
    knobs: {
      heeded: knob({
        id: 'tariffs.ruling-heeded',
        value: 0.35,
        range: [0.1, 0.7],
        unit: 'probability',
        basis: 'judgement-dispute',
        grade: 'judgement',
      }),
    },
  },
  {
    when: [
      has('tariffs.ruling-heeded.upheld', ({ event }) => event.upheld),
      has('tariffs.ruling-heeded.tariff', ({ event: { actor, target }, world }) =>
        Object.values(world.measures).some(
          (measure) =>
            measure.kind === 'tariff' && measure.actor === target && measure.target === actor && !measure.inRetaliation,
        ),
      ),
      chance('tariffs.ruling-heeded.heeds', ({ knob: { heeded } }) => heeded),
    ],
    then: ({ event: { actor, target }, world, draw }, effects) => {
      const tariff = Object.values(world.measures).find(
        (measure) => measure.kind === 'tariff' && measure.actor === target && measure.target === actor,
      )
      if (tariff?.kind !== 'tariff') return []
      const inDays = 30 + Math.floor(60 * draw('delay'))
      return [effects.emit('tariff.lifted', { actor: target, target: actor, issue: tariff.issue, inDays })]
    },
  },
)
