import type { ModelEvent } from '@lapolicy/core'
import { actors } from '../actors/actors.js'
import { offices } from '../actors/offices.js'
import type { Americas } from '../model.js'
import { type Filling, hasText, text } from './say.js'

const names: Readonly<Record<string, { readonly name: string }>> = { ...offices, ...actors }

/** The name of an actor or office as screens show it; its id where it has none. */
export function nameOf(id: string | null): string {
  if (id === null) return '—'
  return Object.hasOwn(names, id) ? (names[id] as { readonly name: string }).name : id
}

/** One line that says what happened, offices and states by name. Contested content is attributed by `attribution`. */
export function sentence(event: ModelEvent<Americas>): string {
  const values = Object.fromEntries(
    Object.entries(event).map(([name, value]): [string, Filling] => [name, filling(value)]),
  )
  const id = `event.${event.type}`
  const asked = 'ask' in event && hasText(`ask.${event.ask}`) ? { ask: text(`ask.${event.ask}`) } : {}
  const said = { ...values, ...asked, actor: nameOf(event.actor), target: nameOf(event.target) }
  return hasText(id) ? text(id, said) : `${said.actor}: ${event.type}`
}

/** Who stands behind an event and who disputes it, as one clause, or the empty string. */
export function attribution({ standing, claimedBy = [], disputedBy = [] }: ModelEvent<Americas>): string {
  if (standing !== 'claimed' && standing !== 'disputed') return ''
  const clause = (word: string, ids: readonly string[]): readonly string[] =>
    ids.length > 0 ? [`${word} by ${ids.map(nameOf).join(', ')}`] : []
  const clauses = [...clause('claimed', claimedBy), ...clause('disputed', disputedBy)]
  return clauses.length > 0 ? clauses.join(', ') : standing
}

function filling(value: unknown): Filling {
  if (typeof value === 'string') return nameOf(value)
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? value : undefined
}
