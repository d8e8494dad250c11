import { errorText, type TradeErrorCode } from './text/en.js'

export type { TradeErrorCode } from './text/en.js'

/** What `@lapolicy/trade` throws on purpose: a stable code, the entry at fault, what would have been right, the way out. */
export class TradeError extends Error {
  override readonly name = 'TradeError'
  /** Which error it is: does not change with the wording. */
  readonly code: TradeErrorCode
  /** Path of the entry at fault inside the input: `flows[2][0]`. */
  readonly where: string
  /** What would have been right there, in words. */
  readonly expected: string
  /** What to do about it, in words. */
  readonly hint: string

  constructor(code: TradeErrorCode, where: string, expected: string) {
    const { message, hint } = errorText[code]
    super(message.replace('{where}', where).replace('{expected}', expected))
    this.code = code
    this.where = where
    this.expected = expected
    this.hint = hint
  }
}

/** Throws the error of an entry. */
export function refuse(code: TradeErrorCode, where: string, expected: string): never {
  throw new TradeError(code, where, expected)
}
