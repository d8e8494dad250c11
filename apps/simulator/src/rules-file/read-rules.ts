import { rulebook } from '@lapolicy/americas'
import type { Knob, Rule } from '@lapolicy/core'
import { boundedText } from '../files/bounded-text.js'
import { shownName } from '../files/shown-name.js'
import { systemCode } from '../files/system-code.js'
import { CommandError, exitCodes } from '../headless/command-error.js'
import { say } from '../text/message.js'
import type { OwnRules, RulesFile } from './own-rules.js'
import { parseRulesFile } from './parse-rules-file.js'

/** Most bytes of a file of rules. */
const LIMIT = 1_048_576

/**
 * Reads files of rules. Ids that the model or an earlier file has are refused; a knob of an earlier file may be used by
 * its id. Refuses what cannot be read, or holds no rules that fit the model, with one line.
 */
export function readRules(paths: readonly string[]): OwnRules {
  const files = paths.map((name) => ({ name, text: textOf(name) }))
  return { files, rules: rulesIn(files) }
}

/** The rules that some files hold, to be added to those of the model. */
export function rulesIn(files: readonly RulesFile[]): readonly Rule[] {
  const read: Rule[] = []
  for (const { name, text } of files) {
    const knobs = new Map<string, Knob>()
    for (const rule of read) for (const knob of Object.values(rule.knobs)) knobs.set(knob.id, knob)
    for (const knob of rulebook.knobs) knobs.set(knob.id, knob)
    const existing = { rules: [...rulebook.rules, ...read], knobs: [...knobs.values()] }
    read.push(...parseRulesFile(name, text, existing))
  }
  return read
}

function textOf(path: string): string {
  const refuse = (problem: string, exitCode: number): never => {
    throw new CommandError(say('print.rules.unread', { file: shownName(path), problem }), exitCode)
  }
  let text: string | null
  try {
    text = boundedText(path, LIMIT)
  } catch (error) {
    const code = systemCode(error)
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
    return isMissing
      ? refuse(say('print.rules.missing'), exitCodes.usage)
      : refuse(code === 'ENOTFILE' ? say('print.save.no-file') : say('print.rules.closed', { code }), exitCodes.content)
  }
  return text ?? refuse(say('print.rules.too-large', { limit: LIMIT }), exitCodes.content)
}
