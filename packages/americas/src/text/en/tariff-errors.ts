/** English text of the errors of a question about a tariff. `{name}` is filled from the error’s facts. */
export const tariffErrorText = {
  'tariff/unknown-region': {
    message: 'There is no region "{given}" ({where}).',
    expected: 'one of: {known}',
    fix: 'correct the id',
  },
  'tariff/not-in-matrix': {
    message: '{given} is not in the trade matrix ({where}). {reason}',
    expected: 'one of: {known}',
    fix: '{fix}',
  },
  'tariff/own-target': {
    message: '{given} cannot put a tariff on itself ({where}).',
    expected: 'a target other than the actor',
    fix: 'name another target',
  },
  'tariff/out-of-range': {
    message: '{where} is {given}.',
    expected: '{expected}',
    fix: 'correct the value',
  },
  'tariff/unknown-sector': {
    message: 'There is no sector "{given}".',
    expected: 'one of: {known}',
    fix: 'correct the id',
  },
  'tariff/not-in-sector': {
    message: 'The table of sectors has no imports of {given} by itself ({where}).',
    expected: '{expected}',
    fix: 'leave the sector out, or name another target',
  },
} as const
