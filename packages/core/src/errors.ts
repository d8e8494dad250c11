import { type ErrorCode, errorText } from './text/en.js'

export type { ErrorCode } from './text/en.js'

/** What an error is about: short facts by name, and `where`: the path inside the value that was handed over. */
export type ErrorFacts = Readonly<Record<string, unknown>> & { readonly where?: string }

/** The one error that core throws on purpose: a stable code, one plain line, the facts, and the way out. */
export class PolicyError extends Error {
  override readonly name = 'PolicyError'
  readonly code: ErrorCode
  /** Path inside the value handed over (`schedule[3].date`), or the empty string. */
  readonly where: string
  /** What would have been right, in words. */
  readonly expected: string
  /** What to do about it, in words. */
  readonly fix: string
  readonly facts: ErrorFacts

  constructor(code: ErrorCode, facts: ErrorFacts) {
    const text = errorText[code]
    super(fill(text.message, facts))
    this.code = code
    this.facts = facts
    this.where = facts.where ?? ''
    this.expected = fill(text.expected, facts)
    this.fix = fill(text.fix, facts)
  }
}

/** Builds (does not throw) the error of a code. */
export function policyError(code: ErrorCode, facts: ErrorFacts): PolicyError {
  return new PolicyError(code, facts)
}

/** Throws the error of a value handed over: its place, what is wrong with it, and what would have been right. */
export function refuse(code: ErrorCode, where: string, problem: string, expected: string): never {
  throw policyError(code, { where, problem, expected })
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
