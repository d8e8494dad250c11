import { knob } from '@lapolicy/core'

/** How fast a coercer reacts. */
export const reactionKnobs = {
  days: knob({
    id: 'coercer.reaction-days',
    value: 30,
    range: [7, 90],
    unit: 'days after an answer, where no deadline is set',
    basis: 'judgement-coercer',
    grade: 'judgement',
  }),
  patience: knob({
    id: 'coercer.patience-days',
    value: 180,
    range: [90, 365],
    unit: 'days that a deferral without a deadline is put up with',
    basis: 'judgement-coercer-patience',
    grade: 'judgement',
  }),
  reliefDays: knob({
    id: 'coercer.relief-days',
    value: 14,
    range: [3, 60],
    unit: 'days within which relief follows a concession',
    basis: 'judgement-coercer-relief',
    grade: 'judgement',
  }),
} as const
