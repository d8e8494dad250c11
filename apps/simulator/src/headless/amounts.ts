import { americas } from '@lapolicy/americas'
import { indicatorAt } from '@lapolicy/core'
import { say } from '../text/message.js'

/** How a unit is written: what the number is multiplied by, and what stands after it. */
interface Spelling {
  readonly times: number
  readonly after: string
}

const spellings: Readonly<Record<string, Spelling>> = {
  share: { times: 100, after: ' %' },
  'a month': { times: 100, after: ' % a month' },
  // Indices of our own run from 0 to 1; hundredths read better than decimals.
  index: { times: 100, after: ' points of 100' },
  rung: { times: 1, after: ' (rung of 8)' },
  count: { times: 1, after: '' },
  '%': { times: 1, after: ' %' },
}

/** A number as people read it: rounded to what matters, with its unit in words; "not known" for null. */
export function amount(path: string, value: number | null, signed = false): string {
  if (value === null) return say('value.unknown')
  const unit = indicatorAt(americas, path)?.unit ?? ''
  const { times, after } = spellings[unit] ?? { times: 1, after: ` ${unit}` }
  const scaled = value * times
  const size = Math.abs(scaled)
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : 3
  const rounded = Number(scaled.toFixed(digits))
  const sign = signed && rounded > 0 ? '+' : ''
  return `${sign}${grouped(rounded)}${after}`.trimEnd()
}

/** A number with as many digits as it takes to stand on the right side of a threshold, and its unit in words. */
export function exactAmount(path: string, value: number): string {
  return written(indicatorAt(americas, path)?.unit ?? '', value, 6)
}

/** Likewise, for a number that has no path: by the unit itself. */
export function exactIn(unit: string, value: number): string {
  return written(unit, value, 6)
}

function written(unit: string, value: number, digits: number): string {
  const { times, after } = spellings[unit] ?? { times: 1, after: unit === '' ? '' : ` ${unit}` }
  return `${grouped(Number((value * times).toFixed(digits)))}${after}`
}

/** Whether screens show only how far a path moved. */
export function isChangeOnly(path: string): boolean {
  return indicatorAt(americas, path)?.changeOnly === true
}

/** A number with commas between thousands. */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${marked}${fraction === undefined ? '' : `.${fraction}`}`
}
