import { english } from './en.js'

/** A value put into a text; `null` reads as "not known". */
export type Filling = string | number | boolean | null | undefined

/** The text of a message id with `{names}` filled in. An id without a text comes back as it is, so that nothing is lost. */
export function text(id: string, values: Readonly<Record<string, Filling>> = {}): string {
  const template = Object.hasOwn(english, id) ? (english[id] as string) : id
  return template.replace(/\{([\w-]+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? shown(values[name]) : whole,
  )
}

/** Whether the catalogue has a text for an id. */
export function hasText(id: string): boolean {
  return Object.hasOwn(english, id)
}

function shown(value: Filling): string {
  if (value === null || value === undefined) return 'a number not known of'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  return typeof value === 'number' ? grouped(Math.round(value * 100) / 100) : String(value)
}

/** Thousands marked from ten thousand on, without asking the machine's locale. */
function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.')
  const marked = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole
  return fraction === undefined ? marked : `${marked}.${fraction}`
}
