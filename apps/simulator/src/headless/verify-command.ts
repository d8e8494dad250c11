import { americas, modelStrategy, scenarios } from '@lapolicy/americas'
import { PolicyError } from '@lapolicy/core'
import {
  type Resolved,
  type RunFile,
  readRunFile,
  runFileLimit,
  type Verification,
  verifyRunFile,
} from '@lapolicy/core/record'
import { clean } from '../draw/cells.js'
import { boundedText } from '../files/bounded-text.js'
import { shownName } from '../files/shown-name.js'
import { systemCode } from '../files/system-code.js'
import { packages } from '../packages.js'
import { rulebookWith } from '../rules-file/add-rules.js'
import type { OwnRules } from '../rules-file/own-rules.js'
import { say } from '../text/message.js'
import { CommandError, exitCodes } from './command-error.js'
import { json, lines, type Output } from './output.js'
import { advice } from './verify-advice.js'

export interface VerifyFlags {
  readonly json?: boolean
  /** Rules of the player's own, which the run was played with. */
  readonly rules?: OwnRules
}

/** `lapolicy verify <file>`: plays a run file again, offline, and says whether it is the same run. Gives the exit code. */
export function verifyCommand(output: Output, path: string, flags: VerifyFlags): number {
  const { file, verification } = verified(path, flags.rules)
  if (flags.json) json(output, verifyJson(file, verification))
  else lines(output, told(path, file, verification, flags.rules))
  return isAsSaved(verification) ? exitCodes.ok : exitCodes.content
}

/** Another version alone is no reason to doubt a run that came out the same, part for part. */
function isAsSaved({ verified, outcome, differs }: Verification): boolean {
  return verified || (outcome === 'same' && differs.every(({ part }) => part === 'versions'))
}

function verified(path: string, own?: OwnRules): { readonly file: RunFile; readonly verification: Verification } {
  try {
    const file = readRunFile(textOf(path))
    return { file, verification: verifyRunFile(file, resolvedWith(own)) }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    const problem = clean(error.message)
    throw new CommandError(
      say('print.verify.refused', { file: shownName(path), problem, fix: clean(error.fix) }),
      exitCodes.content,
    )
  }
}

function resolvedWith(own?: OwnRules): (file: RunFile) => Resolved<typeof americas> | null {
  const rulebook = rulebookWith(own?.rules ?? [])
  return ({ input }) => {
    const scenario = scenarios.find(({ id }) => id === input.scenario)
    return scenario ? { model: americas, rulebook, strategy: modelStrategy, scenario, packages } : null
  }
}

/** Characters may take up to three bytes each; the reader counts characters. */
const mostBytes = 3 * runFileLimit

function textOf(path: string): string {
  let text: string | null
  try {
    text = boundedText(path, mostBytes)
  } catch (error) {
    const code = systemCode(error)
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
    const problem = isMissing
      ? say('print.verify.missing')
      : code === 'ENOTFILE'
        ? say('print.save.no-file')
        : say('print.verify.closed', { code })
    throw new CommandError(
      say('print.verify.unread', { file: shownName(path), problem }),
      isMissing ? exitCodes.usage : exitCodes.content,
    )
  }
  if (text === null)
    throw new CommandError(
      say('print.verify.unread', { file: shownName(path), problem: say('print.verify.too-large') }),
      exitCodes.content,
    )
  return text
}

function verifyJson(file: RunFile, { verified: isVerified, outcome, differs }: Verification): Record<string, unknown> {
  const { scenario, seed, until, lens } = file.input
  return {
    scenario,
    seed,
    lens,
    until,
    fingerprint: file.fingerprint,
    packages: { stored: file.packages, found: packages },
    verified: isVerified,
    outcome,
    differs,
  }
}

function told(path: string, file: RunFile, verification: Verification, own?: OwnRules): readonly string[] {
  const { scenario, seed, until } = file.input
  const { outcome, differs } = verification
  const head = { file: shownName(path), scenario: clean(scenario), seed, until }
  if (verification.verified)
    return [say('print.verify.verified', head), say('print.verify.fingerprint', { fingerprint: file.fingerprint })]
  return [
    say(`print.verify.${outcome}`, head),
    ...differs.map(({ part, detail }) => `  ${say(`print.verify.part.${part}`).padEnd(14)}${clean(detail)}`),
    isAsSaved(verification) ? say('print.verify.advice-none') : advice(path, file, verification, own),
  ]
}
