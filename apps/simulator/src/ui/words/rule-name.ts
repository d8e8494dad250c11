import { claims, hasText, sources, text } from '@lapolicy/americas'
import { say } from '../../text/message.js'

/** What a rule says, in words. Core's own two, for what is in force and for ends of ranges, have words of the app. */
export function ruleName(rule: string): string {
  if (rule === 'in-force') return say('rule.in-force')
  if (rule === 'range-limit') return say('rule.range-limit')
  return hasText(`rule.${rule}`) ? text(`rule.${rule}`) : rule
}

/** A claim that a rule rests on, as it is cited. */
export interface Cited {
  readonly says: string
  /** Title of the source and the words by which the passage is found. */
  readonly where: string
  /** Why the wording must not be read as the sign of a number, where the two part. */
  readonly caution: string | null
}

/** A claim with its source, by id. */
export function citedClaim(id: string): Cited {
  const claim = Object.hasOwn(claims, id) ? claims[id as keyof typeof claims] : null
  if (claim === null) return { says: id, where: '', caution: null }
  return {
    says: claim.says,
    where: passage(claim.source, claim.locator),
    caution: 'caution' in claim ? claim.caution : null,
  }
}

/** A source by its title, with the words by which the passage is found. */
export function passage(source: string, locator: string): string {
  const known = Object.hasOwn(sources, source) ? sources[source as keyof typeof sources].title : source
  return locator === '' ? known : say('cite.passage', { source: known, locator })
}
