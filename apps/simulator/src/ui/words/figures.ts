import { americas } from '@lapolicy/americas'
import { indicatorAt } from '@lapolicy/core'
import { amount, isChangeOnly } from '../../headless/amounts.js'
import { say } from '../../text/message.js'

/** A number in at most six cells, without its unit: `−3.2`, `0.43`, `487k`. The sign of a change is always written. */
export function short(value: number | null, isChange = false): string {
  if (value === null) return '·'
  const size = Math.abs(value)
  const [scaled, suffix] = size >= 1e6 ? [size / 1e6, 'M'] : size >= 1e4 ? [size / 1e3, 'k'] : [size, '']
  const digits = scaled >= 100 || Number.isInteger(scaled) ? 0 : scaled >= 10 ? 1 : scaled >= 0.1 ? 2 : 3
  const written = scaled.toFixed(digits).replace(/\.0$|(?<=\.\d\d)0$/, '')
  if (Number(written) === 0) return '0'
  const sign = value < 0 ? '−' : isChange ? '+' : ''
  return `${sign}${written}${suffix}`
}

/** Indices and shares run from 0 to 1; hundredths of them are easier to read, here as in `amount`. */
const HUNDREDTHS: ReadonlySet<string> = new Set(['index', 'share', 'a month'])

/** What a path's number is multiplied by where it is shown. */
export function scaleOf(path: string): number {
  return HUNDREDTHS.has(unitOf(path)) ? 100 : 1
}

/** As `short`, for the number at a path. */
export function shortAt(path: string, value: number | null, isChange = false): string {
  return short(value === null ? null : value * scaleOf(path), isChange)
}

/** A number with its unit as a sentence shows it: its change where no sourced level exists, else its level and change. */
export function standing(path: string, opening: number | null, level: number | null): string {
  if (level === null) return say('value.unknown')
  const change = opening === null ? null : level - opening
  const moved = change === null || rounds(change) ? say('value.unchanged') : amount(path, change, true)
  if (isChangeOnly(path)) return moved
  return change === null || rounds(change)
    ? `${amount(path, level)}, ${moved}`
    : say('value.from-to', { from: amount(path, opening), to: amount(path, level) })
}

/** The unit of a path's number, or the empty string. */
function unitOf(path: string): string {
  return indicatorAt(americas, path)?.unit ?? ''
}

/** Whether a change is too small to be shown as one. */
export function rounds(change: number): boolean {
  return Math.abs(change) < 5e-4
}

export { amount, isChangeOnly }
