import type { Reading } from '@lapolicy/core'
import { type Concession, isConcession, type Refusal } from '../answer/answer.js'
import {
  afterConcession,
  afterRefusal,
  afterRetaliation,
  type CoercerValues,
  threatensAgain,
} from '../answer/coercer.js'
import type { Americas } from '../model.js'
import { isThreat } from './demand.js'

/** What a coercer can do, softest first: the order in which one draw walks its options. */
export const coercerMoves = [
  'coercer:incentive',
  'coercer:drop',
  'coercer:hold',
  'coercer:threaten',
  'coercer:impose',
  'coercer:raise',
] as const
export type CoercerMove = (typeof coercerMoves)[number]

/** How the last answer stands, as far as the world shows it; null when nothing has been asked or all is settled. */
export type Standing = Refusal | Concession | null

type Readable = Pick<Reading<Americas>, 'world' | 'level' | 'tie'>

/**
 * The target's last answer to this coercer: an open threat counts as deferred, a threat that was refused and hangs over
 * it as declined (or, with a measure of its own in force, as answered in kind), an undertaking as what it undertook.
 */
export function standingOf({ world, tie }: Readable, coercer: string, target: string): Standing {
  const measures = Object.values(world.measures)
  const undertaking = measures.find(
    (measure) => measure.kind === 'undertaking' && measure.actor === target && measure.target === coercer,
  )
  const open = Object.values(world.demands).some(
    (demand) =>
      demand.coercer === coercer &&
      demand.target === target &&
      isThreat(demand) &&
      (undertaking === undefined || demand.since > undertaking.since),
  )
  if (open) return 'defers'
  const answeredInKind = measures.some(
    (measure) =>
      measure.kind === 'tariff' && measure.inRetaliation && measure.actor === target && measure.target === coercer,
  )
  if (answeredInKind) return 'retaliates'
  if (tie(target, coercer, 'threatsStanding') >= 1) return 'declines'
  if (undertaking?.kind === 'undertaking') return undertaking.full ? 'accepts-in-full' : 'accepts-in-part'
  return null
}

/**
 * How likely each kind of move is after an answer; kinds that share a line share its probability. After a refusal the
 * coercer imposes or does not; after a concession it keeps relief, threatens again, or imposes all the same.
 */
export function movesAfter(
  answer: Exclude<Standing, null>,
  { homeCost, assurance }: { readonly homeCost: number; readonly assurance: number },
  values: CoercerValues,
): readonly { readonly moves: readonly CoercerMove[]; readonly probability: number }[] {
  const harder: readonly CoercerMove[] = ['coercer:impose', 'coercer:raise']
  const rest: readonly CoercerMove[] = ['coercer:incentive', 'coercer:drop', 'coercer:hold', 'coercer:threaten']
  if (isConcession(answer)) {
    const { relieves, imposes } = afterConcession(answer, values)
    const again = threatensAgain({ answer, assurance }, values)
    return [
      { moves: ['coercer:incentive', 'coercer:drop', 'coercer:hold'], probability: relieves * (1 - again) },
      { moves: ['coercer:threaten'], probability: relieves * again },
      { moves: harder, probability: imposes },
    ]
  }
  const imposes =
    answer === 'retaliates'
      ? afterRetaliation(values).raises
      : afterRefusal({ answer, homeCost, hasAuthority: true }, values).imposes
  return [
    { moves: rest, probability: 1 - imposes },
    { moves: harder, probability: imposes },
  ]
}
