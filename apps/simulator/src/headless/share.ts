import { say } from '../text/message.js'
import { CommandError } from './command-error.js'

/**
 * A rate or share as it was typed, as a fraction: `25%` and `25 %` are a quarter, and so is `0.25`. A bare number from 1 on
 * could mean either, and is refused.
 */
export function shareOf(given: string, option: string): number {
  const typed = given.trim()
  const found = typed.match(/^(\d{1,6}(?:\.\d{1,9})?|\.\d{1,9})\s*(%?)$/)
  if (found === null) throw new CommandError(say('tariff.flag.no-share', { option, given }))
  const [, digits = '', sign] = found
  // Tenths of a per cent are no whole binary fractions: 17.5 / 100 is read from its digits, as 0.175 would be.
  if (sign === '%') return Number(`${digits}e-2`)
  const value = Number(digits)
  if (value >= 1) throw new CommandError(say('tariff.flag.ambiguous', { option, given: typed }))
  return value
}

/** A fraction in per cent, as people write it: 0.25 is `25 %`. */
export function inPercent(share: number): string {
  return `${Number((100 * share).toFixed(4))} %`
}
