import type { ModelEvent } from '@lapolicy/core'
import type { Americas } from '../model.js'
import { nameInSentence, nameOf } from './names.js'
import { recordsOf } from './provenance.js'
import { type Filling, hasText, text } from './say.js'

/**
 * One line that says what happened. A recorded event speaks in the words of the record, which name the office and
 * attribute what is contested; what a rule or an unrecorded option brings about, in the words of its type.
 */
export function sentence(event: ModelEvent<Americas>): string {
  const recorded = recordsOf(event)
  if (recorded.length === 0) return capitalised(template(event))
  const said = recorded.map(({ says }) => says.replace(/\.$/, '')).join('; ')
  // The record seldom gives the number that is played: it is the player's, or a record outside the five sources.
  return 'ratePercent' in event ? `${said}; played at ${event.ratePercent} %` : said
}

/** Who stands behind an event and who disputes it, as one clause, or the empty string. */
export function attribution(event: ModelEvent<Americas>): string {
  const { standing, claimedBy = [], disputedBy = [] } = event
  if (standing !== 'claimed' && standing !== 'disputed') return ''
  const clause = (word: string, ids: readonly string[]): readonly string[] =>
    ids.length > 0 ? [`${word} by ${ids.map(nameOf).join(', ')}`] : []
  const otherwise = 'otherwiseBy' in event ? (event.otherwiseBy ?? []) : []
  const clauses = [
    ...clause('claimed', claimedBy),
    ...clause('disputed', disputedBy),
    ...clause('said otherwise', otherwise),
  ]
  return clauses.length > 0 ? clauses.join(', ') : standing
}

function template(event: ModelEvent<Americas>): string {
  const values = Object.fromEntries(
    Object.entries(event).map(([name, value]): [string, Filling] => [name, filling(value)]),
  )
  const id = `event.${event.type}`
  const asked = 'ask' in event && hasText(`ask.${event.ask}`) ? { ask: text(`ask.${event.ask}`) } : {}
  const allowed =
    'allows' in event && hasText(`allows.${event.allows}`) ? { allows: text(`allows.${event.allows}`) } : {}
  const said = {
    ...values,
    ...asked,
    ...allowed,
    actor: nameInSentence(event.actor),
    target: nameInSentence(event.target),
  }
  return hasText(id) ? text(id, said) : `${said.actor}: ${event.type}`
}

function filling(value: unknown): Filling {
  if (typeof value === 'string') return nameInSentence(value)
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
