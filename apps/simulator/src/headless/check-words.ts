import { type Americas, americas, hasText, text } from '@lapolicy/americas'
import { type Check, type Flip, indicatorAt, type Run } from '@lapolicy/core'
import { say } from '../text/message.js'
import { exactAmount, isChangeOnly } from './amounts.js'
import { bindingWords, plain } from './flip-words.js'

/** The label under which core says whether a rule ran for whom one asked about. */
const BINDING = 'why-not.binding'

/** What a condition asks, in words. */
export function conditionWords(label: string, binding: string): string {
  if (label === BINDING) return say('print.why-not.binding', { whom: bindingWords(binding) })
  return hasText(label) ? text(label) : label
}

/**
 * What a condition saw, and by how much it held or failed. Numbers carry their unit where it is known whose they are,
 * which the flips of the condition tell; where no sourced level exists, only by how much is said.
 */
export function checkWords(run: Run<Americas>, rule: string, check: Check, flips: readonly Flip[]): string {
  const { label, holds, value, need, margin } = check
  const kind = run.input.rulebook.rules.find(({ id }) => id === rule)?.when.find((one) => one.label === label)?.kind
  if (kind === 'has-not') return say(holds ? 'print.why-not.absent' : 'print.why-not.present')
  if (kind === 'is' || kind === 'has' || kind === undefined) {
    if (holds) return say('print.why-not.so')
    const seen = kind === 'is' && value !== null ? String(value) : null
    return seen === null ? say('print.why-not.not-so') : say('print.why-not.not-so-seen', { seen })
  }
  if (typeof value !== 'number' || typeof need !== 'number' || margin === null) return say('print.why-not.not-askable')
  const path = flips.find((flip) => flip.label === label && flip.from === value && isLevel(flip.path))?.path
  const number = (one: number): string => (path === undefined ? plain(rounded(one)) : exactAmount(path, rounded(one)))
  const by = number(Math.abs(margin))
  const outcome =
    margin === 0 && holds
      ? say('print.why-not.held-just')
      : say(holds ? 'print.why-not.held-by' : 'print.why-not.missed-by', { margin: by })
  if (path !== undefined && isChangeOnly(path)) return outcome
  const told = { value: number(value), need: number(need), outcome }
  if (kind === 'chance') return say('print.why-not.luck', told)
  return say(kind === 'at-least' ? 'print.why-not.at-least' : 'print.why-not.at-most', told)
}

const isLevel = (path: string): boolean => indicatorAt(americas, path) !== null

const rounded = (value: number): number => Number(value.toPrecision(3))
