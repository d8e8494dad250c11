/** English text of the errors of `/data`. `{name}` is filled from the error's facts; `where` is the path in the data. */
export const dataText = {
  'data/not-plain': {
    message: '{where} is {problem}.',
    expected: 'plain data: objects, lists, text, finite numbers, true, false and null',
    fix: 'write it as plain data',
  },
  'data/too-large': {
    message: '{where}: the rules are too large: more than {limit} {what}.',
    expected: 'at most {limit} {what}',
    fix: 'split them into several files, or say it in fewer words',
  },
  'data/invalid': {
    message: '{where}: {problem}.',
    expected: '{expected}',
    fix: '{fix}',
  },
  'data/unknown-name': {
    message: '{where}: there is no {what} "{given}".',
    expected: 'one of: {known}',
    fix: '{fix}',
  },
  'data/wrong-type': {
    message: '{where}: {problem}.',
    expected: '{expected}',
    fix: '{fix}',
  },
  'data/undeclared': {
    message: '{where}: the rule {does} {name}, which it does not declare.',
    expected: 'one of: {known}',
    fix: 'add {name} to `{claim}`, or leave it out',
  },
  'data/out-of-place': {
    message: '{where}: {what} cannot stand here.',
    expected: '{expected}',
    fix: '{fix}',
  },
  'data/duplicate-id': {
    message: '{where}: the {what} id "{id}" is taken already.',
    expected: 'an id of its own for each {what}',
    fix: 'rename this one',
  },
} as const

/** Stable names of the errors that rules as data are refused with. */
export type DataErrorCode = keyof typeof dataText
