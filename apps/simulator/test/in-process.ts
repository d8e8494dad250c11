import { command } from '../src/command.js'

/** What a command printed, and its exit code. */
export interface Printed {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line within the test's own process, as where there is no terminal. */
export async function lapolicy(...argv: readonly string[]): Promise<Printed> {
  let [out, err] = ['', '']
  const code = await command(argv, {
    output: {
      data: (text) => {
        out += text
      },
      remark: (text) => {
        err += `${text}\n`
      },
    },
    openApp: () => Promise.resolve(0),
    hasTerminal: false,
  })
  return { code, out, err }
}
