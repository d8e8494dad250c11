import type { ErrorText } from '../errors.js'

/** English text of the errors of why-not. */
export const whyNotText = {
  'why-not/unknown-rule': {
    message: 'The rulebook has no rule "{rule}".',
    expected: 'one of: {known}',
    fix: 'use one that exists',
  },
  'why-not/unknown-event': {
    message: 'Rule "{rule}" was never asked about an event "{event}" in this run.',
    expected: 'the id of an event of this run, of a type that the rule listens to: {types}',
    fix: 'leave the event out, and the closest miss is found',
  },
} as const satisfies Record<string, ErrorText>
