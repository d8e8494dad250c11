import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'

/**
 * An audit of the canal administration is a signal to the coercer and an instrument at home: US goodwill rises a
 * little, and the state gains a legal ground on which a concession may later fall. pism-2025 reports the audit after the
 * visit and leaves open whether pressure caused it.
 */
export const auditSignals = rule(
  americas,
  'ports.audit-signals',
  {
    on: 'audit.launched',
    basis: ['m-panama-pressure-yields-china-rollback', 'precedent-court-annuls', 'judgement-presence'],
    changes: ['ties.trust'],
    emits: { 'court.ruled': 240 },
    knobs: {
      goodwill: knob({
        id: 'ports.audit-goodwill',
        value: 2,
        range: [0, 5],
        unit: 'points',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
      ruled: knob({
        id: 'ports.court-ends-it',
        value: 0.35,
        range: [0.1, 0.7],
        unit: 'probability',
        basis: 'judgement-presence',
        grade: 'judgement',
      }),
    },
  },
  {
    then: ({ event, world, draw, knob: { goodwill, ruled } }, effects) => {
      const host = event.actor
      if (host === null) return []
      const held = Object.values(world.measures).find(
        (measure) => measure.kind === 'concession' && (measure.actor === host || measure.target === host),
      )
      const operator = held?.actor === host ? held.target : held?.actor
      const court = operator && draw('court') < ruled
      // A court takes about a year; outside the five sources, Panama's took from February 2025 to January 2026.
      const inDays = 240 + Math.floor(240 * draw('delay'))
      return [
        effects.tie('USA', host, 'trust', goodwill),
        ...(court ? [effects.emit('court.ruled', { actor: host, target: host, operator, inDays })] : []),
      ]
    },
  },
)
