import { type Americas, americas, nameInSentence, sentence } from '@lapolicy/americas'
import { endsOf, type Flip, indicatorAt, type Run } from '@lapolicy/core'
import { messages } from '../text/en.js'
import { say } from '../text/message.js'
import { indicatorName } from '../ui/words/path-name.js'
import { exactAmount, exactIn, isChangeOnly } from './amounts.js'

/** One change of one number, as what follows an "if": "Mexico's … had been 60 instead of 55". */
export function flipWords(run: Run<Americas>, { path, from, to }: Flip): string {
  const knob = path.startsWith('knob.') ? run.input.rulebook.knobs.find(({ id }) => path === `knob.${id}`) : undefined
  if (knob !== undefined) {
    const [low, high] = knob.range
    const range = { low: plain(low), high: plain(high) }
    return say('print.why-not.assumed', { from: plain(from), to: plain(to), knob: knob.id, unit: knob.unit, ...range })
  }
  if (indicatorAt(americas, path) === null) {
    const { what, unit } = fieldAt(run, path)
    return say('print.why-not.had-been', {
      what,
      to: bare(exactIn(unit, to), exactIn(unit, from)),
      from: exactIn(unit, from),
    })
  }
  const what = numberWords(path)
  if (!isChangeOnly(path)) {
    const [now, then] = [exactAmount(path, to), exactAmount(path, Number(from.toPrecision(6)))]
    return say('print.why-not.had-been', { what, to: bare(now, then), from: then })
  }
  const by = exactAmount(path, Number(Math.abs(to - from).toPrecision(4)))
  return say(to > from ? 'print.why-not.higher' : 'print.why-not.lower', { what, by })
}

/** What an indicator is called, and whose it is. */
function numberWords(path: string): string {
  const [head, first = '', second = '', third = ''] = path.split('.')
  const whom = head === 'ties' ? bindingWords(`${first}>${second}`) : nameInSentence(first)
  return say('print.why-not.number', { indicator: indicatorName(head === 'ties' ? third : second), whom })
}

/** For whom a rule ran: an actor, or one towards another; the empty string where it runs once. */
export function bindingWords(binding: string): string {
  if (binding === '') return ''
  if (!binding.includes('>')) return nameInSentence(binding)
  const [from, to] = endsOf(binding)
  return say('print.why-not.tie', { from: nameInSentence(from), to: nameInSentence(to) })
}

/** An amount without its unit, where the other that follows it has the same. */
const bare = (amount: string, other: string): string => {
  const unit = /^[−\d.,]+( .*)?$/.exec(amount)?.[1]
  return unit !== undefined && other.endsWith(unit) ? amount.slice(0, -unit.length) : amount
}

/** A number of no indicator: six digits at most. */
export const plain = (value: number): string => exactIn('', Number(value.toPrecision(6)))

const shares: ReadonlySet<string> = new Set(['coverage', 'exempt', 'severity', 'sidePayment', 'effort', 'value'])

/** A number of an event, or of a measure or demand that stands; its name is what follows the last dot. */
function fieldAt(run: Run<Americas>, path: string): { readonly what: string; readonly unit: string } {
  const dot = path.lastIndexOf('.')
  const name = path.slice(dot + 1)
  const id = `print.field.${name}`
  const field = isField(id) ? say(id) : name
  const unit = name === 'ratePercent' ? '%' : shares.has(name) ? 'share' : ''
  if (path.startsWith('event.')) return { what: say('print.why-not.of-event', { field }), unit }
  const opening = run.events.find(({ event }) => event.id === path.slice(path.indexOf('.') + 1, dot))?.event
  const what = opening === undefined ? path : sentence(opening)
  return { what: say('print.why-not.of-standing', { field, what }), unit }
}

type FieldId = Extract<keyof typeof messages, `print.field.${string}`>
const isField = (id: string): id is FieldId => id.startsWith('print.field.') && Object.hasOwn(messages, id)
