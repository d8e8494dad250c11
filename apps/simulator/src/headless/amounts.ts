import { americas, nameOf, type PlayableScenario, text } from '@lapolicy/americas'
import { indicatorAt } from '@lapolicy/core'

/** A number as people read it: rounded to what matters, with its unit; "not known" for null. */
export function amount(path: string, value: number | null, signed = false): string {
  if (value === null) return 'not known'
  const unit = indicatorAt(americas, path)?.unit ?? ''
  const size = Math.abs(value)
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : 3
  const rounded = Number(value.toFixed(digits))
  const sign = signed && rounded > 0 ? '+' : ''
  return `${sign}${grouped(rounded)} ${unit}`.trim()
}

/** Whether screens show only how far a path moved. */
export function isChangeOnly(path: string): boolean {
  return indicatorAt(americas, path)?.changeOnly === true
}

/** What a path is, in words. */
export function pathTitle(scenario: PlayableScenario, path: string): string {
  const watched = scenario.watch.find((one) => one.path === path)
  if (watched) return text(watched.title)
  const parts = path.split('.')
  const name = parts.at(-1) ?? path
  const who = parts.slice(1, -1).map(nameOf).join(' → ')
  return `${name}, ${who}`
}

function grouped(value: number): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${marked}${fraction === undefined ? '' : `.${fraction}`}`
}
