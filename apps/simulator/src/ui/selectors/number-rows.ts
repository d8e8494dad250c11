import { type Contribution, type Why, why } from '@lapolicy/core'
import type { Game } from '../state/game.js'
import type { NumberPage } from '../state/page.js'
import { currentRun } from '../state/played.js'

/** A line under a number: all that one rule did to it, or one time that it did. */
export type NumberRow =
  | {
      readonly kind: 'rule'
      readonly rule: string
      readonly delta: number
      /** What it added, and what it took away, over all the times. */
      readonly up: number
      readonly down: number
      readonly times: number
      readonly isOpen: boolean
      /** Its largest contribution, for basis and knobs. */
      readonly largest: Contribution
    }
  | { readonly kind: 'contribution'; readonly contribution: Contribution }

/** Why a number stands where it does; the rows of contributions add up to its change. */
export function whyOf(game: Game, { path, on }: Pick<NumberPage, 'path' | 'on'>): Why {
  return why(currentRun(game), path, on)
}

/** The rules behind a number, those that moved it most first; open ones with each contribution, the largest first. */
export function numberRows({ contributions }: Why, open: readonly string[]): readonly NumberRow[] {
  const byRule = new Map<string, Contribution[]>()
  for (const contribution of contributions) {
    const sofar = byRule.get(contribution.rule)
    if (sofar) sofar.push(contribution)
    else byRule.set(contribution.rule, [contribution])
  }
  return [...byRule.entries()]
    .map(([rule, own]) => ({ rule, own: bySize(own), ...sums(own) }))
    .sort((one, other) => sizeOf(other) - sizeOf(one) || (one.rule < other.rule ? -1 : 1))
    .flatMap(({ rule, own, up, down }): readonly NumberRow[] => {
      const isOpen = open.includes(rule)
      const largest = own[0] as Contribution
      const group = { kind: 'rule', rule, delta: up + down, up, down, times: own.length, isOpen, largest } as const
      return isOpen ? [group, ...own.map((contribution) => ({ kind: 'contribution', contribution }) as const)] : [group]
    })
}

function bySize(contributions: readonly Contribution[]): readonly Contribution[] {
  return [...contributions].sort((one, other) => Math.abs(other.delta) - Math.abs(one.delta))
}

/** What contributions add and what they take away: a rule that did both may come to nothing and still matter. */
function sums(contributions: readonly Contribution[]): { readonly up: number; readonly down: number } {
  const total = (sign: 1 | -1): number =>
    contributions.reduce((sum, { delta }) => sum + (delta * sign > 0 ? delta : 0), 0)
  return { up: total(1), down: total(-1) }
}

const sizeOf = ({ up, down }: { readonly up: number; readonly down: number }): number => Math.max(up, -down)
