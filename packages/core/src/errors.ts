import { type ErrorCode, errorText } from './text/en.js'

export type { ErrorCode } from './text/en.js'

/** What an error is about: short facts by name, and `where`: the path inside the value that was handed over. */
export type ErrorFacts = Readonly<Record<string, unknown>> & { readonly where?: string }

/** The words of one error; `{name}` is filled from its facts. */
export interface ErrorText {
  readonly message: string
  readonly expected: string
  readonly fix: string
}

/** The one error that core throws on purpose: a stable code, one plain line, the facts, and the way out. */
export class PolicyError<Code extends string = string> extends Error {
  override readonly name = 'PolicyError'
  readonly code: Code
  /** Path inside the value handed over (`schedule[3].date`), or the empty string. */
  readonly where: string
  /** What would have been right, in words. */
  readonly expected: string
  /** What to do about it, in words. */
  readonly fix: string
  readonly facts: ErrorFacts

  constructor(code: Code, text: ErrorText, facts: ErrorFacts) {
    super(fill(text.message, facts))
    this.code = code
    this.facts = facts
    this.where = facts.where ?? ''
    this.expected = fill(text.expected, facts)
    this.fix = fill(text.fix, facts)
  }
}

/** Builds (does not throw) the error of a code. */
export function policyError(code: ErrorCode, facts: ErrorFacts): PolicyError<ErrorCode> {
  return new PolicyError(code, errorText[code], facts)
}

/** What builds the errors of an entry that has texts of its own, so that the main entry need not carry them. */
export function errorsOf<Texts extends Readonly<Record<string, ErrorText>>>(
  texts: Texts,
): <Code extends keyof Texts & string>(code: Code, facts: ErrorFacts) => PolicyError<Code> {
  return (code, facts) => new PolicyError(code, texts[code] as ErrorText, facts)
}

/** Throws the error of a value handed over: its place, what is wrong with it, and what would have been right. */
export function refuse(code: ErrorCode, where: string, problem: string, expected: string): never {
  throw policyError(code, { where, problem, expected })
}

/**
 * Makes something of what was handed over. What goes wrong without an error of its own (a field that is not there, a
 * function that fails, data without end) is put down to that: `input/invalid`, with the first error among its facts as `cause`.
 */
export function sound<Made>(where: string, make: () => Made): Made {
  try {
    return make()
  } catch (cause) {
    throw soundError(where, cause)
  }
}

/** What `sound` throws for what went wrong; for those that are asked too often to be handed a function each time. */
export function soundError(where: string, cause: unknown): PolicyError {
  return cause instanceof PolicyError ? cause : policyError('input/invalid', { where, problem: String(cause), cause })
}

function fill(text: string, facts: ErrorFacts): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => shown(facts[name]))
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.map(shown).join(', ')
  if (typeof value === 'string') return value.length > 1000 ? `${value.slice(0, 1000)}…` : value
  if (value === undefined) return 'nothing'
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}
