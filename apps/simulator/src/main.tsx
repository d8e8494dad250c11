#!/usr/bin/env node
import { command } from './command.js'
import { exitCodes } from './headless/command-error.js'

// The one file that touches the process: arguments, streams, signals and the exit code.

const write = (stream: NodeJS.WriteStream) => (text: string) => {
  stream.write(text)
}

// A reader that has seen enough (`| head`) is no error; a full disk is, and half a document must not pass for a whole one.
process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(exitCodes.ok)
  remark(`lapolicy: what was asked for could not be written whole (${code ?? message})`)
  process.exit(exitCodes.internal)
})

// Where remarks cannot be written nobody reads them: the exit code says what the command did.
process.stderr.on('error', () => {})

process.on('SIGINT', () => process.exit(exitCodes.interrupted))

const remark = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** One line that is written over itself: back to its start, the text, the rest cleared. */
const overwrite = (line: string): void => {
  process.stderr.write(`\r${line}\u001b[K`)
}

command(process.argv.slice(2), {
  output: { data: write(process.stdout), remark },
  hasTerminal: process.stdin.isTTY === true && process.stdout.isTTY === true,
  ...(process.stderr.isTTY ? { progress: overwrite } : {}),
  openApp: async (scenario) => (await import('./ui/open-app.js')).openApp(scenario),
}).then(
  (code) => {
    process.exitCode = code
  },
  (error: unknown) => {
    remark(`lapolicy: ${error instanceof Error ? error.message : String(error)}`)
    if (process.env.LAPOLICY_DEBUG && error instanceof Error) remark(error.stack ?? '')
    process.exitCode = exitCodes.internal
  },
)
