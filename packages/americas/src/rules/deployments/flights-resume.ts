import { chance, is, knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/** The issue under which the two sides talk about flights that were broken off. */
export const flightsIssue = 'deportation flights'

/**
 * Talks about deportation flights that were broken off may bring them back, one to two months later: pism-2025 reports
 * an envoy sent to Caracas in January 2025 for flights refused since 2023. Under the eyes of a fleet it is less likely
 * than it was then; how much is judgement.
 */
export const flightsResume = rule(
  americas,
  'flights.talks-resume',
  {
    on: 'talks.held',
    basis: ['m-refusal-possible-until-negotiated', 'judgement-standoff-talks'],
    emits: { 'flights.resumed': 30 },
    knobs: {
      likely: knob({
        id: 'deployments.flights-resume',
        value: 0.5,
        range: [0.2, 0.8],
        unit: 'probability',
        basis: 'judgement-standoff-talks',
        grade: 'judgement',
        lens: { parameter: 'engagingAdversaryPays', sign: 1 },
      }),
    },
  },
  {
    when: [
      is('flights.talks-resume.about-flights', ({ event }) => event.issue, flightsIssue),
      chance('flights.talks-resume.agreed', ({ knob: { likely } }) => likely),
    ],
    then: ({ event: { actor, target }, draw }, effects) => [
      effects.emit('flights.resumed', { actor: target, target: actor, inDays: 30 + Math.floor(31 * draw('delay')) }),
    ],
  },
)
