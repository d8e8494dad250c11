/** English text of every error that core throws. `{name}` is filled from the error's facts. */
export const errorText = {
  'input/invalid': {
    message: '{where} cannot use what it was given: {problem}.',
    expected: 'values of the declared types',
    fix: 'correct the value',
  },
  'date/invalid': {
    message: '"{given}" is not a calendar date.',
    expected: 'a date as YYYY-MM-DD',
    fix: 'write the full date, for example 2025-02-01',
  },
  'event/invalid': {
    message: 'The event at {where} is not valid: {problem}.',
    expected: '{expected}',
    fix: 'correct it, or declare it in the model',
  },
  'event/unknown-type': {
    message: 'The model has no event type "{type}" ({where}).',
    expected: 'one of: {known}',
    fix: 'declare it, or correct its name',
  },
  'event/duplicate-id': {
    message: 'Two given events share the id "{id}".',
    expected: 'ids that are unique within a scenario',
    fix: 'rename one of them',
  },
  'world/invalid': {
    message: 'The world is not valid at {where}: {problem}.',
    expected: '{expected}',
    fix: 'correct it, or build the world with openWorld',
  },
  'world/out-of-range': {
    message: '{where} is {value}, outside its range {low} to {high}.',
    expected: 'a number from {low} to {high} {unit}, or null where unknown',
    fix: 'correct the figure, or widen the range',
  },
  'path/unknown': {
    message: '"{path}" is not a path of this world.',
    expected: 'actors.<id>.<indicator> or ties.<from>.<to>.<indicator>',
    fix: 'use one that exists',
  },
  'path/not-numeric': {
    message: '"{path}" is not a number, so it has no contributions.',
    expected: 'the path of an indicator',
    fix: 'use actors.<id>.<indicator> or ties.<from>.<to>.<indicator>',
  },
  'rule/duplicate-id': {
    message: 'Two rules share the id "{rule}".',
    expected: 'ids that are unique within a rulebook',
    fix: 'rename one of them',
  },
  'rule/undeclared-event': {
    message: 'Rule "{rule}" emitted {emitted}, which it does not declare.',
    expected: 'one of: {declared}',
    fix: 'add it to `emits`, or stop emitting it',
  },
  'rule/too-early': {
    message: 'Rule "{rule}" emitted {emitted} after {days} days, not {least}.',
    expected: 'a delay of at least {least} days',
    fix: 'lower the delay in `emits`, or emit later',
  },
  'rule/undeclared-change': {
    message: 'Rule "{rule}" changed {path}, which it does not declare.',
    expected: 'one of: {declared}',
    fix: 'add it to `changes`, or stop changing it',
  },
  'rule/not-a-number': {
    message: 'Rule "{rule}" changed {path} by {amount}.',
    expected: 'a finite number, 1e15 at most',
    fix: 'guard it by a condition',
  },
  'rule/unsorted-bindings': {
    message: 'Rule "{rule}" bound "{binding}" out of order or twice.',
    expected: 'ids in ascending order, each once',
    fix: 'sort the ids',
  },
  'rule/conflicting-set': {
    message: 'Rules {rules} set {path} to different values in one wave.',
    expected: 'one value',
    fix: 'let one decide, or declare another merge',
  },
  'rule/duplicate-emission': {
    message: 'Rules {rules} both emitted {type} of {actor} towards {target} on one event.',
    expected: 'one rule to bring it about',
    fix: 'exclude one by a condition, or declare `coalesce`',
  },
  'measure/conflicting-amendments': {
    message: 'Events {events} of one wave give {field} of {path} different values.',
    expected: 'one value',
    fix: 'date the events apart',
  },
  'run/chain-too-long': {
    message: 'Consequences ran away on {date}: {chain}.',
    expected: 'at most {waves} waves a day and {crowd} events a wave',
    fix: 'delay an emission, or end the chain by a condition',
  },
  'run/invalid': {
    message: 'The run cannot start: {problem}.',
    expected: '{expected}',
    fix: 'correct {where}',
  },
  'knob/unknown': {
    message: 'The rulebook has no knob "{knob}".',
    expected: 'one of: {known}',
    fix: 'use one that exists',
  },
  'knob/out-of-range': {
    message: 'Knob "{knob}" was set to {value}, outside {low} to {high}.',
    expected: 'a number from {low} to {high}',
    fix: 'choose one inside the range',
  },
  'decision/unknown': {
    message: 'The scenario has no decision "{decision}".',
    expected: 'one of: {known}',
    fix: 'use one that exists',
  },
  'decision/unknown-option': {
    message: 'Decision "{decision}" has no option "{option}".',
    expected: 'one of: {known}',
    fix: 'use one that exists',
  },
  'decision/no-weights': {
    message: 'Nobody chose for decision "{decision}", and the strategy gave no option weight.',
    expected: 'at least one option with a positive weight',
    fix: 'choose an option, or give a strategy',
  },
  'decision/invalid-weight': {
    message: 'The strategy gave option "{option}" of decision "{decision}" the weight {weight}.',
    expected: 'a finite weight from 0 for each of: {known}',
    fix: 'correct the strategy',
  },
  'decision/invalid-event': {
    message: 'Option "{option}" of decision "{decision}" brings about an event in {days} days.',
    expected: 'a whole number of days, 0 or more',
    fix: 'correct inDays',
  },
  'parameter/unknown': {
    message: 'The scenario has no parameter "{parameter}".',
    expected: 'one of: {known}',
    fix: 'use one that exists',
  },
  'parameter/out-of-range': {
    message: 'Parameter "{parameter}" was set to {value}, outside {low} to {high}.',
    expected: 'a number from {low} to {high} {unit}',
    fix: 'choose one inside the range',
  },
  'saved/invalid': {
    message: 'The saved point does not fit this run: {problem}.',
    expected: '{expected}',
    fix: 'resume with its own input',
  },
} as const satisfies Record<string, { message: string; expected: string; fix: string }>

/** Stable names of core's errors. */
export type ErrorCode = keyof typeof errorText
