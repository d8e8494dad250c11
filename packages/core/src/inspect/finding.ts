import { type ErrorFacts, type ErrorText, errorsOf, type PolicyError } from '../errors.js'
import { byCodeUnit } from '../world/id.js'
import { type InspectCode, inspectText } from './text.js'

/** One thing that an inspection found. */
export interface Finding {
  /** `inspect/…`; what a run would refuse by the same check has the run's code (`rule/undeclared-event`). */
  readonly code: string
  /** Ids of the rules concerned, ascending; none where it is about the model or a scenario. */
  readonly rules: readonly string[]
  /** One line: what, in which rules, and the way out. */
  readonly message: string
}

/** What an inspection gathers. Errors: what is wrong whatever happens. Notes: what is worth a look. */
export interface Findings {
  readonly error: (code: InspectCode, rules: readonly string[], facts: ErrorFacts) => void
  readonly note: (code: InspectCode, rules: readonly string[], facts: ErrorFacts) => void
  /** An error of core that a probe ran into, under its own code. */
  readonly carry: (grade: 'error' | 'note', rules: readonly string[], error: PolicyError) => void
  /** All of them, each once, ascending by code, then by message. */
  readonly sorted: () => { readonly errors: readonly Finding[]; readonly notes: readonly Finding[] }
}

const texts = Object.fromEntries(
  Object.entries(inspectText).map(([code, text]) => [code, { expected: '', ...text }]),
) as unknown as Readonly<Record<InspectCode, ErrorText>>

/** Builds the errors that inspection itself throws. */
export const inspectError = errorsOf(texts)

/** An empty gathering of findings. */
export function findings(): Findings {
  const found = { error: new Map<string, Finding>(), note: new Map<string, Finding>() }
  const add = (grade: 'error' | 'note', rules: readonly string[], code: string, said: PolicyError): void => {
    const message = `${said.message} ${said.fix}`.replace(/\s+/g, ' ').trim()
    const unique = [...new Set(rules)].sort(byCodeUnit)
    found[grade].set(`${code} ${message}`, { code, rules: unique, message })
  }
  const all = (grade: 'error' | 'note'): readonly Finding[] =>
    [...found[grade].values()].sort(
      (left, right) => byCodeUnit(left.code, right.code) || byCodeUnit(left.message, right.message),
    )
  return {
    error: (code, rules, facts) => add('error', rules, code, inspectError(code, facts)),
    note: (code, rules, facts) => add('note', rules, code, inspectError(code, facts)),
    carry: (grade, rules, error) => add(grade, rules, error.code, sentences(error)),
    sorted: () => ({ errors: all('error'), notes: all('note') }),
  }
}

/** An error of a run, whose way out is written as the rest of a line, as two sentences. */
function sentences({ message, fix }: PolicyError): PolicyError {
  return { message, fix: `${fix.charAt(0).toUpperCase()}${fix.slice(1)}.` } as PolicyError
}

/** Names in a row: `a, b and c`; past `most`, how many more there are. */
export function inWords(names: readonly string[], most = 6): string {
  const shown = names.length > most ? [...names.slice(0, most), `${names.length - most} more`] : names
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** `, did you mean "x"?` as the end of what a finding says, or nothing. */
export function meant(name: string | null): string {
  return name === null ? '' : ` (did you mean "${name}"?)`
}
