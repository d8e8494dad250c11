/**
 * English text of what an inspection finds. `{name}` is filled from the finding's facts; a finding prints its message and
 * its way out. `inspect/invalid` and `inspect/unknown-focus` are thrown, all others are found.
 */
export const inspectText = {
  'inspect/invalid': {
    message: 'There is nothing to inspect: {problem} at {where}.',
    expected: '{expected}',
    fix: 'Hand over what rulebook, defineModel and the scenarios give.',
  },
  'inspect/unknown-focus': {
    message: 'The graph has no rule, event or indicator "{focus}"{meant}.',
    expected: 'one of its nodes, by name',
    fix: 'Use a name that exists.',
  },

  'inspect/cycle-without-delay': {
    message: 'Without delay, {path}{more}.',
    fix: 'Delay one of these emissions by a day, or take one out.',
  },
  'inspect/cycle-with-delay': {
    message: '{path}{more}: once round takes {days} at least.',
    fix: 'Nothing to do if it is meant to come round again.',
  },

  'inspect/unknown-event': {
    message: '{who} {does} "{type}", which the model does not have{meant}.',
    fix: 'Correct the name, or declare the event in the model.',
  },
  'inspect/unknown-indicator': {
    message: 'Rule "{rule}" declares that it changes "{name}", which the model does not have{meant}.',
    fix: 'Correct the name, or declare the indicator in the model.',
  },
  'inspect/unknown-member': {
    message: 'Rule "{rule}" reads "{name}" of {place}, which has no such member{meant}.',
    fix: 'Correct the name, or declare it in the model.',
  },
  'inspect/unknown-knob': {
    message: 'Rule "{rule}" reads its knob "{name}", which it does not declare{meant}.',
    fix: 'Correct the name, or add it to `knobs`.',
  },
  'inspect/unknown-value': {
    message: 'Rule "{rule}" waits for {field} to be {value} ("{label}"), which the event never holds{meant}.',
    fix: 'Use one of: {known}.',
  },
  'inspect/unknown-actor': {
    message: 'Rule "{rule}" asks about the actor "{name}", whom no scenario has{meant}.',
    fix: 'Correct the name, or add the actor to a world.',
  },
  'inspect/unknown-condition': {
    message: 'Rule "{rule}" has a condition "{label}" of the kind "{kind}", which does not exist{meant}.',
    fix: 'Make it with atLeast, atMost, is, has, hasNot or chance.',
  },

  'inspect/duplicate-emission': {
    message: '{who} bring about {type} on {heard}{proof}.',
    fix: 'Let their conditions exclude each other, let one rule decide, or declare `coalesce` on {type}.',
  },
  'inspect/conflicting-set': {
    message: '{who} set {indicator}{proof}.',
    fix: 'Let one rule decide, or declare another merge for it.',
  },

  'inspect/never-fires': {
    message: 'Rule "{rule}" can never fire: {reason}.',
    fix: 'Correct the condition, or take the rule out.',
  },
  'inspect/unreachable-rule': {
    message: 'Rule "{rule}" listens only to {heard}, which nothing brings about in {scenarios}{because}.',
    fix: 'Schedule or emit one of them, or take the rule out.',
  },
  'inspect/never-fired': {
    message: 'Rule "{rule}" fired in none of {probes} probes{because}.',
    fix: 'Look whether its conditions can hold together.',
  },
  'inspect/always-true': {
    message: 'The condition "{label}" of rule "{rule}" held in all {probes} probes{because}.',
    fix: 'Leave it out if it decides nothing.',
  },
  'inspect/redundant-condition': {
    message: 'The condition "{label}" of rule "{rule}" says nothing beside "{stronger}", which asks more of the same.',
    fix: 'Leave it out.',
  },
  'inspect/same-answers': {
    message: 'Rules {names} gave the same answers in all {probes} probes.',
    fix: 'Keep one of them; two count everything twice.',
  },
  'inspect/missing-case': {
    message: 'Rules {names} ask what {field} of {type} is, and none of them is for {missing}.',
    fix: 'Add a rule for it, if something should follow.',
  },

  'inspect/event-never-made': {
    message: 'Nothing brings about {type}: no rule emits it, no scenario gives it, no option was seen to{heard}.',
    fix: 'Emit or schedule it, or take it out of the model.',
  },
  'inspect/event-unheard': {
    message: 'No rule listens to {type}, and it opens, amends and closes nothing{made}.',
    fix: 'Nothing to do if it is only for the log.',
  },
  'inspect/indicator-unchanged': {
    message: 'No rule changes {indicator}.',
    fix: 'Nothing to do if it is only an opening level; else let a rule change it.',
  },

  'inspect/knob-never-read': {
    message: 'Knob "{knob}" {owner} was never read in {probes} probes.',
    fix: 'Use it, or take it out: turning it changes nothing.',
  },
  'inspect/knob-not-needed': {
    message: 'Knob "{knob}" is declared by {names}, where it was never read in {probes} probes, only by {readers}.',
    fix: 'Take it out of the `knobs` where it is not needed: turning it changes nothing there.',
  },
  'inspect/knob-outside-rulebook': {
    message: 'Rule "{rule}" reads the knob "{knob}", which the rulebook does not hold, so that no setting reaches it.',
    fix: 'Add it to the rule’s `knobs`, or share it with the rulebook.',
  },
  'inspect/knob-range': {
    message: 'Knob "{knob}" stands at {value}, and its range is {low} to {high}.',
    fix: 'Give it a range from low to high around its value.',
  },
  'inspect/knob-fixed': {
    message: 'Knob "{knob}" cannot be turned: its range is {low} to {high}.',
    fix: 'Give it the range in which it may be seen differently, or make it a plain number.',
  },
  'inspect/judgement-knobs': {
    message: '{count} of {all} knobs rest on judgement alone.',
    fix: 'Look for figures where they matter most.',
  },
  'inspect/no-basis': {
    message: '{who} rests on nothing.',
    fix: 'Name the claim it rests on in `basis`.',
  },
  'inspect/unknown-basis': {
    message: '{who} rests on "{basis}", which the library does not have{meant}.',
    fix: 'Correct the id, or add the claim.',
  },

  'inspect/never-produced': {
    message: 'Rule "{rule}" declares {what}, and brought none about in {probes} probes.',
    fix: 'Take it out of the declaration if it cannot come about.',
  },
  'inspect/wrong-payload': {
    message: '{who} brings about {type} with a wrong {field}: {problem}.',
    fix: 'Give the field what the model declares for it.',
  },
  'inspect/payload-out-of-range': {
    message: '{who} can bring about {type} with {field} outside its bounds: {problem}.',
    fix: 'Hold it inside them.',
  },
  'inspect/writes-world': {
    message: 'Rule "{rule}" writes to {place}.',
    fix: 'Return an effect instead: a rule only reads.',
  },
  'inspect/throws': {
    message: '{who} threw in {count} of {probes} probes, first on {type}: {problem}.',
    fix: 'Guard it by a condition, if that can come about.',
  },
  'inspect/not-checked': {
    message: 'Not checked: {what}, {because}.',
    fix: '{hand}',
  },
} as const satisfies Record<string, { message: string; expected?: string; fix: string }>

/** Stable names of what an inspection finds. */
export type InspectCode = keyof typeof inspectText
