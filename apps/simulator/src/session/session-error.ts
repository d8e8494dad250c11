import { say } from '../text/message.js'
import { sessionByteLimit, sessionVersion } from './session.js'

/** Why a file of decisions cannot be used or written. */
export type SessionFault =
  | { readonly kind: 'not-json' }
  | { readonly kind: 'wrong-shape'; readonly path: string; readonly expected: string }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unknown-version'; readonly version: string }
  | { readonly kind: 'other-scenario'; readonly found: string }
  | { readonly kind: 'no-access'; readonly code: string }

/** Stable names of what went wrong. */
export type SessionErrorCode = 'session/unreadable' | 'session/unknown-version' | 'session/not-saved'

/** Trouble with saved decisions. The message is one sentence a player can read. */
export class SessionError extends Error {
  override readonly name = 'SessionError'
  readonly code: SessionErrorCode
  readonly scenario: string
  readonly fault: SessionFault
  /** Where the unusable file is now; `null` if it stayed where it was. */
  readonly movedTo: string | null

  constructor(code: SessionErrorCode, scenario: string, fault: SessionFault, movedTo: string | null = null) {
    super(sentence(code, scenario, fault, movedTo))
    this.code = code
    this.scenario = scenario
    this.fault = fault
    this.movedTo = movedTo
  }
}

function sentence(code: SessionErrorCode, scenario: string, fault: SessionFault, movedTo: string | null): string {
  const reason = reasonOf(fault)
  if (code === 'session/not-saved') return say('save.failed', { reason })
  return movedTo === null
    ? say('save.left-in-place', { scenario, reason })
    : say('save.moved-aside', { scenario, reason, movedTo })
}

function reasonOf(fault: SessionFault): string {
  switch (fault.kind) {
    case 'not-json':
      return say('save.reason.not-json')
    case 'wrong-shape':
      return say('save.reason.wrong-shape', { path: fault.path, expected: fault.expected })
    case 'too-large':
      return say('save.reason.too-large', { limit: sessionByteLimit })
    case 'unknown-version':
      return say('save.reason.unknown-version', { version: fault.version, known: sessionVersion })
    case 'other-scenario':
      return say('save.reason.other-scenario', { found: fault.found })
    case 'no-access':
      return say('save.reason.no-access', { code: fault.code })
  }
}
