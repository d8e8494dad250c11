/** Texts of the errors of `/ensemble`; `{name}` is filled from the error's facts. */
export const ensembleText = {
  'ensemble/invalid': {
    message: 'This ensemble cannot be played: {problem} at {where}.',
    expected: '{expected}',
    fix: 'Correct the option named.',
  },
  'ensemble/unlike': {
    message: 'These ensembles cannot be put together: they differ in {what}.',
    expected: 'parts of one ensemble, which differ in nothing but their seeds',
    fix: 'Play every part with the same input and the same options.',
  },
  'ensemble/overlap': {
    message: 'These ensembles cannot be put together: both have played seed {seed}.',
    expected: 'parts that share no seed',
    fix: 'Give each part seeds of its own, by `from`.',
  },
} as const
