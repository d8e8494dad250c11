import * as z from 'zod'
import { clean, truncate } from '../draw/cells.js'
import { boundedText } from '../files/bounded-text.js'
import { systemCode } from '../files/system-code.js'
import { Session, sessionByteLimit, sessionVersion } from './session.js'
import type { SessionFault } from './session-error.js'

/** A session, nothing where there is no file, or what is wrong with the file. The file itself is left alone. */
export type Reading = { readonly session: Session } | { readonly session: null; readonly fault: SessionFault | null }

const Versioned = z.looseObject({ version: z.union([z.number(), z.string()]) })

/** Reads and checks one file of decisions. */
export function readSession(path: string, scenario: string): Reading {
  let text: string | null
  try {
    text = boundedText(path, sessionByteLimit)
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

/** Foreign text for a message: clean, and short. */
function shown(text: string): string {
  return truncate(clean(text.slice(0, 400)), 80)
}
