/** Exit codes of the command. */
export const exitCodes = { ok: 0, usage: 2, content: 3, internal: 70, interrupted: 130 } as const

/** A mistake on the command line or in a value: one plain line, and the exit code that goes with it. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
  readonly exitCode: number

  constructor(message: string, exitCode: number = exitCodes.usage) {
    super(message)
    this.exitCode = exitCode
  }
}
