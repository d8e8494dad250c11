import { type ErrorText, errorsOf } from '../src/errors.js'

/** English text of the errors of the testing kit. */
export const testingText = {
  'testing/no-arbitrary': {
    message: 'No arbitrary for {where}: {problem}.',
    expected: '{expected}',
    fix: 'give the field an arbitrary of its own in `fields`',
  },
  'testing/invalid-setting': {
    message: 'The arbitrary cannot be made: {where} is {given}.',
    expected: '{expected}',
    fix: 'correct {where}',
  },
  'testing/unexpected-answer': {
    message: 'Rule "{rule}" does not answer {event} as expected:\n{difference}',
    expected: 'the lines that begin with −',
    fix: 'correct the rule, or what is expected of it',
  },
} as const satisfies Record<string, ErrorText>

/** Builds the errors of the testing kit. */
export const testingError = errorsOf(testingText)
