import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import * as z from 'zod'
import { clean, truncate } from '../draw/cells.js'
import { Session, sessionByteLimit, sessionVersion } from './session.js'
import { type SessionFault, systemCode } from './session-error.js'

/** A session, nothing where there is no file, or what is wrong with the file. The file itself is left alone. */
export type Reading = { readonly session: Session } | { readonly session: null; readonly fault: SessionFault | null }

const Versioned = z.looseObject({ version: z.union([z.number(), z.string()]) })

/** Reads and checks one file of decisions. */
export function readSession(path: string, scenario: string): Reading {
  let text: string | null
  try {
    text = boundedText(path)
  } catch (error) {
    const code = systemCode(error)
    return { session: null, fault: code === 'ENOENT' ? null : { kind: 'no-access', code } }
  }
  if (text === null) return { session: null, fault: { kind: 'too-large' } }
  return parsedSession(text, scenario)
}

/** Checks the text of a file. Whatever it holds, the answer is a session or a fault, never an exception. */
export function parsedSession(text: string, scenario: string): Reading {
  const failed = (fault: SessionFault): Reading => ({ session: null, fault })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed({ kind: 'not-json' })
  }
  // The version is looked at first: of a later format nothing else can be judged.
  const version = Versioned.safeParse(value).data?.version
  if (version !== undefined && version !== sessionVersion) {
    return failed({ kind: 'unknown-version', version: shown(String(version)) })
  }
  const result = Session.safeParse(value)
  if (!result.success) {
    const issue = result.error.issues[0]
    const path = issue && issue.path.length > 0 ? issue.path.map(String).join('.') : '.'
    return failed({ kind: 'wrong-shape', path: shown(path), expected: shown(issue?.message ?? '') })
  }
  if (result.data.scenario !== scenario) return failed({ kind: 'other-scenario', found: shown(result.data.scenario) })
  return { session: result.data }
}

/** The text of a file, or `null` if it is longer than a session may be; never reads more than that. */
function boundedText(path: string): string | null {
  // Asked before opening: opening a pipe would wait for a writer.
  if (!statSync(path).isFile()) throw Object.assign(new Error('not a file'), { code: 'ENOTFILE' })
  const file = openSync(path, 'r')
  try {
    if (fstatSync(file).size > sessionByteLimit) return null
    const buffer = Buffer.alloc(sessionByteLimit + 1)
    let length = 0
    for (;;) {
      const read = readSync(file, buffer, length, buffer.length - length, null)
      if (read === 0) return buffer.toString('utf8', 0, length)
      length += read
      if (length > sessionByteLimit) return null
    }
  } finally {
    closeSync(file)
  }
}

/** Foreign text for a message: clean, and short. */
function shown(text: string): string {
  return truncate(clean(text.slice(0, 400)), 80)
}
