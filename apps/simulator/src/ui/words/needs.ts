import { type PlayableScenario, recorded, text } from '@lapolicy/americas'
import type { Check } from '@lapolicy/core'
import { say } from '../../text/message.js'
import { short } from './figures.js'

/** What a recorded event says, by its id; the id itself where there is none. */
export function recordedWords(id: string): string {
  return Object.hasOwn(recorded, id) ? recorded[id as keyof typeof recorded].says : id
}

/** What something needs: a recorded event, or a choice written `decision=option`. */
export function needWords(scenario: PlayableScenario, need: string): string {
  const [decision = '', option] = need.split('=')
  if (option === undefined) return say('missing.needs-event', { event: recordedWords(need) })
  const found = scenario.decisions.find(({ id }) => id === decision)?.options.find(({ id }) => id === option)
  return say('missing.needs-choice', { option: found ? text(found.title) : need })
}

/** A condition with what it saw, needed, and by how much it failed. */
export function checkWords({ label, holds, value, need, margin }: Check): string {
  const words = text(label)
  if (typeof value !== 'number' || typeof need !== 'number') return words
  if (holds || margin === null) return say('check.held', { condition: words, value: short(value), need: short(need) })
  return say('check.missed', {
    condition: words,
    value: short(value),
    need: short(need),
    margin: short(Math.abs(margin)),
  })
}
