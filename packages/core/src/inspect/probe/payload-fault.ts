import type * as z from 'zod'
import type { ErrorFacts } from '../../errors.js'
import { eventSchema } from '../../events/parse-event.js'
import type { AnyModel } from '../../world/model.js'

/** What is wrong with an event that somebody brings about, and how surely: its kind is an error, its size a note. */
export interface PayloadFault {
  readonly grade: 'error' | 'note'
  readonly code: 'inspect/wrong-payload' | 'inspect/payload-out-of-range'
  readonly facts: ErrorFacts
}

/** Reads an event that a rule or an option brings about, as from outside. Null for one without fault or of no known type. */
export function emissionFault(model: AnyModel, type: string, event: object): PayloadFault | null {
  const issue = issueOf(model, type, event)
  if (issue === null) return null
  if (typeof issue === 'string')
    return { grade: 'note', code: 'inspect/wrong-payload', facts: { field: 'value', problem: issue } }
  const size = issue.code === 'too_big' || issue.code === 'too_small'
  const [field, said] =
    issue.code === 'unrecognized_keys'
      ? [issue.keys[0] ?? '', 'the model declares no such field']
      : [issue.path.map(String).join('.'), issue.message]
  return {
    grade: size ? 'note' : 'error',
    code: size ? 'inspect/payload-out-of-range' : 'inspect/wrong-payload',
    facts: { field: `"${field}"`, problem: said.charAt(0).toLowerCase() + said.slice(1) },
  }
}

/** The first issue that the schema has with an event; what it threw, where the model's own refinement fails over it. */
function issueOf(model: AnyModel, type: string, event: object): z.core.$ZodIssue | string | null {
  try {
    const result = eventSchema(model.events, type)?.safeParse(event)
    return result === undefined || result.success ? null : (result.error.issues[0] ?? null)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
