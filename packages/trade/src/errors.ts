/** What `@lapolicy/trade` throws on purpose: a stable code, the entry at fault, what would have been right, the way out. */
export class TradeError extends Error {
  override readonly name = 'TradeError'
  constructor(
    readonly code: string,
    readonly where: string,
    readonly expected: string,
    readonly hint: string,
  ) {
    super(`${where}: ${expected}`)
  }
}

/** Throws the error of an entry. */
export function refuse(code: string, where: string, expected: string): never {
  throw new TradeError(code, where, expected, '')
}
