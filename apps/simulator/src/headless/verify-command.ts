import { americas, modelStrategy, rulebook, scenarios } from '@lapolicy/americas'
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
import { systemCode } from '../files/system-code.js'
import { packages } from '../packages.js'
import { say } from '../text/message.js'
import { CommandError, exitCodes } from './command-error.js'
import { json, lines, type Output } from './output.js'

/** `lapolicy verify <file>`: plays a run file again, offline, and says whether it is the same run. Gives the exit code. */
export function verifyCommand(output: Output, path: string, flags: { readonly json?: boolean }): number {
  const { file, verification } = verified(path)
  if (flags.json) json(output, verifyJson(file, verification))
  else lines(output, told(path, file, verification))
  return isAsSaved(verification) ? exitCodes.ok : exitCodes.content
}

/** Another version alone is no reason to doubt a run that came out the same, part for part. */
function isAsSaved({ verified, outcome, differs }: Verification): boolean {
  return verified || (outcome === 'same' && differs.every(({ part }) => part === 'versions'))
}

function verified(path: string): { readonly file: RunFile; readonly verification: Verification } {
  try {
    const file = readRunFile(textOf(path))
    return { file, verification: verifyRunFile(file, resolved) }
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    const problem = clean(error.message)
    throw new CommandError(
      say('print.verify.refused', { file: path, problem, fix: clean(error.fix) }),
      exitCodes.content,
    )
  }
}

function resolved({ input }: RunFile): Resolved<typeof americas> | null {
  const scenario = scenarios.find(({ id }) => id === input.scenario)
  return scenario ? { model: americas, rulebook, strategy: modelStrategy, scenario, packages } : null
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
    const problem = isMissing ? say('print.verify.missing') : say('print.verify.closed', { code })
    throw new CommandError(
      say('print.verify.unread', { file: path, problem }),
      isMissing ? exitCodes.usage : exitCodes.content,
    )
  }
  if (text === null)
    throw new CommandError(
      say('print.verify.unread', { file: path, problem: say('print.verify.too-large') }),
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

function told(path: string, file: RunFile, verification: Verification): readonly string[] {
  const { scenario, seed, until } = file.input
  const { outcome, differs } = verification
  const head = { file: path, scenario: clean(scenario), seed, until }
  if (verification.verified)
    return [say('print.verify.verified', head), say('print.verify.fingerprint', { fingerprint: file.fingerprint })]
  return [
    say(`print.verify.${outcome}`, head),
    ...differs.map(({ part, detail }) => `  ${say(`print.verify.part.${part}`).padEnd(14)}${clean(detail)}`),
    advice(file, verification),
  ]
}

/** What to do about a file that is not verified. */
function advice(file: RunFile, verification: Verification): string {
  if (isAsSaved(verification)) return say('print.verify.advice-none')
  const differs = verification.differs.map(({ part }) => part)
  const versions = Object.entries(file.packages).map((entry) => clean(entry.join('@')))
  if (differs.includes('versions')) return say('print.verify.advice-versions', { versions: versions.join(', ') })
  return say('print.verify.advice-file')
}
