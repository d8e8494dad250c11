/** English text of the errors of `/record`. `{name}` is filled from the error's facts. */
export const recordText = {
  'record/not-plain': {
    message: 'The value at {where} cannot be written as JSON: {problem}.',
    expected: 'plain data: null, texts, numbers, booleans, lists and records, nested {limit} deep at most',
    fix: 'leave it out, or put plain data in its place',
  },
  'record/not-usable': {
    message: 'What was handed over is not {what}: {problem}.',
    expected: '{what}',
    fix: 'hand over {what}',
  },
  'record/unfinished': {
    message: 'The run waits for decision "{decision}", so it has no end that a file could hold.',
    expected: 'a run that waits for nothing',
    fix: 'choose an option, or run it with an `until` before that decision',
  },
  'record/too-large': {
    message: 'The run file is longer than {limit} characters.',
    expected: 'at most {limit} characters',
    fix: 'check that it is a run file; none that this library writes is longer',
  },
  'record/too-deep': {
    message: 'The run file is nested deeper than {limit} levels.',
    expected: 'at most {limit} levels',
    fix: 'check that it is a run file; none that this library writes is deeper',
  },
  'record/not-json': {
    message: 'The run file is not JSON.',
    expected: 'the text of a run file, whole',
    fix: 'get the file again from where it was saved: it may have been cut off',
  },
  'record/not-a-run-file': {
    message: 'This is JSON, but not a run file.',
    expected: 'an object with "kind": "{kind}" and a "format"',
    fix: 'check that it is the right file; `lapolicy save` writes run files',
  },
  'record/unknown-format': {
    message: 'The run file has format {format}; this version reads format {known}.',
    expected: '"format": {known}',
    fix: 'open it with the version that wrote it: it stands in the file under "packages"',
  },
  'record/invalid': {
    message: 'The run file is not valid at {where}: {problem}.',
    expected: '{expected}',
    fix: 'get the file again from where it was saved, or save the run again',
  },
  'record/not-canonical': {
    message: 'The run file holds a run, but was laid out anew by another program.',
    expected: 'the text as it was written: canonical JSON on one line',
    fix: 'get the file again from where it was saved, or save the run again',
  },
  'record/altered': {
    message: 'The run file was changed after it was written: its seal does not fit.',
    expected: 'the seal {found}',
    fix: 'get the file again from where it was saved; to play it otherwise, save another run',
  },
  'record/unknown-scenario': {
    message: 'The run file is of scenario "{scenario}", which is not known here.',
    expected: 'a scenario that the caller can resolve',
    fix: 'open it where that scenario is installed: its packages stand in the file',
  },
} as const satisfies Record<string, { message: string; expected: string; fix: string }>

/** Stable names of the errors of `/record`. */
export type RecordErrorCode = keyof typeof recordText

/** What a verification says of the parts that differ. Values are filled in as they are. */
export const differenceText = {
  nothing: 'nothing',
  declared: 'as declared',
  unmoved: 'where it began',
  added: '{name} was added',
  removed: '{name} is gone',
  changed: '{name} changed',
  moved: '{name} was {stored}, is {found}',
  more: 'and {count} more',
  hash: 'its hash, and nothing that the file lists',
  versions: 'it was saved with other versions: {items}',
  rulebook: 'it was made with another rulebook: {items}',
  knobs: 'knobs stand otherwise: {items}',
  data: 'the model, or the figures that it opens with, are others: {items}',
  scenario: 'the scenario is another: {items}',
  replay: 'it cannot be played here: {items}',
  decisions: 'decisions went otherwise: {items}',
  decided: '{option} ({by}, {date})',
  closed: 'not asked',
  events: 'events went otherwise, first {items}',
  'event-one': '{event} of {date}, which only the file has',
  'event-other': '{event} of {date}, which only the replay has',
  'event-both': '{event} of {date} in the file, {other} of {otherDate} in the replay',
  'event-within': '{event} of {date}, which holds something else',
  firings: 'rules answered otherwise: {items}',
  changes: 'numbers moved otherwise, first on {date}: {items}',
  'changes-hash': 'numbers moved for other reasons: {items}',
  missing: 'other recorded events did not happen: {items}',
  world: 'it ends in another world: {items}',
  fingerprint: 'the fingerprint is not that of the run: {items}',
} as const
