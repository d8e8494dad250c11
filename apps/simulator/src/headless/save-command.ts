import { runFile, writeRunFile } from '@lapolicy/core/record'
import { saveText } from '../files/save-text.js'
import { shownName } from '../files/shown-name.js'
import { systemCode } from '../files/system-code.js'
import { packages } from '../packages.js'
import { say } from '../text/message.js'
import { commandLine, withFiles } from './as-played.js'
import { CommandError, exitCodes } from './command-error.js'
import type { Output } from './output.js'
import { closedChoices } from './run-json.js'
import { lensOf, type PlayFlags, playOf, scenarioOf } from './setup.js'

/** `lapolicy save <scenario>`: plays it, and writes the run file, whole or not at all. */
export function saveCommand(output: Output, id: string, flags: PlayFlags & { readonly out?: string }): void {
  const scenario = scenarioOf(id)
  const run = playOf(scenario, flags)
  for (const remark of closedChoices(run)) output.remark(remark)
  const lens = flags.lens === undefined ? null : lensOf(flags.lens).id
  const text = writeRunFile(runFile(run, { packages, lens }))
  if (flags.out === undefined) {
    output.data(text)
    return
  }
  try {
    saveText(flags.out, text)
  } catch (error) {
    throw notWritten(flags.out, systemCode(error))
  }
  const command = commandLine('verify', flags.out, ...withFiles(flags.rules))
  output.remark(
    say('print.save.done', { file: shownName(flags.out), size: Math.ceil(Buffer.byteLength(text) / 1000), command }),
  )
}

const causes: Readonly<Record<string, Parameters<typeof say>[0]>> = {
  ENOENT: 'print.save.no-folder',
  ENOTDIR: 'print.save.no-folder',
  ENOTFILE: 'print.save.no-file',
  EISDIR: 'print.save.no-file',
  EACCES: 'print.save.no-right',
  EPERM: 'print.save.no-right',
  EROFS: 'print.save.no-right',
}

/** What stands in the way of a file is a mistake of the command line; a full or broken disk is not. */
function notWritten(file: string, code: string): CommandError {
  const cause = causes[code]
  const reason = cause === undefined ? code : say(cause as 'print.save.no-folder')
  return new CommandError(
    say('print.save.failed', { file: shownName(file), reason }),
    cause === undefined ? exitCodes.internal : exitCodes.usage,
  )
}
