import { rulebook } from '@lapolicy/americas'
import type { Knob, Rule } from '@lapolicy/core'
import { clean } from '../draw/cells.js'
import { boundedText } from '../files/bounded-text.js'
import { systemCode } from '../files/system-code.js'
import { CommandError, exitCodes } from '../headless/command-error.js'
import { say } from '../text/message.js'
import { parseRulesFile } from './parse-rules-file.js'

/** Most bytes of a file of rules. */
const LIMIT = 1_048_576

/**
 * The rules of some files, to be added to those of the model. Ids that the model or an earlier file has are refused; a
 * knob of an earlier file may be used by its id.
 */
export function readRules(paths: readonly string[]): readonly Rule[] {
  const read: Rule[] = []
  for (const path of paths) {
    const knobs = new Map<string, Knob>()
    for (const rule of read) for (const knob of Object.values(rule.knobs)) knobs.set(knob.id, knob)
    for (const knob of rulebook.knobs) knobs.set(knob.id, knob)
    const existing = { rules: [...rulebook.rules, ...read], knobs: [...knobs.values()] }
    read.push(...parseRulesFile(path, textOf(path), existing))
  }
  return read
}

function textOf(path: string): string {
  const refuse = (problem: string, exitCode: number): never => {
    throw new CommandError(clean(say('print.rules.unread', { file: path, problem })), exitCode)
  }
  let text: string | null
  try {
    text = boundedText(path, LIMIT)
  } catch (error) {
    const code = systemCode(error)
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR'
    return isMissing
      ? refuse(say('print.rules.missing'), exitCodes.usage)
      : refuse(say('print.rules.closed', { code }), exitCodes.content)
  }
  return text ?? refuse(say('print.rules.too-large', { limit: LIMIT }), exitCodes.content)
}
