import { describe, expect, it } from 'vitest'
import { americas } from '../../model.js'
import { answerRules } from '../../rules/answer/answer.js'
import { signals } from '../../rules/answer/signals.js'
import { asks } from '../../vocabulary/asks.js'
import { answerRulesText } from './answer-rules.js'

const has = (id: string): boolean => Object.hasOwn(answerRulesText, id)

describe('the text of the answer chapter', () => {
  it('says what every rule says', () => {
    expect(answerRules.map(({ id }) => `rule.${id}`).filter((id) => !has(id))).toEqual([])
  })

  it('says what every condition asks', () => {
    expect(answerRules.flatMap(({ when }) => when.map(({ label }) => label)).filter((id) => !has(id))).toEqual([])
  })

  it('says of every signal why it moves nothing', () => {
    expect(Object.values(signals).filter((id) => !has(id))).toEqual([])
  })

  it('names every ask', () => {
    expect(Object.keys(asks).filter((id) => !has(`ask.${id}`))).toEqual([])
  })

  it('names only what there is', () => {
    const labels = new Set(answerRules.flatMap(({ id, when }) => [`rule.${id}`, ...when.map(({ label }) => label)]))
    const known = (id: string): boolean =>
      id.startsWith('event.')
        ? Object.hasOwn(americas.events, id.slice(6))
        : id.startsWith('ask.')
          ? Object.hasOwn(asks, id.slice(4))
          : Object.values<string>(signals).includes(id) || labels.has(id)
    expect(Object.keys(answerRulesText).filter((id) => !known(id))).toEqual([])
  })

  it('fills its events from their actor, target and payload and from nothing else', () => {
    const unfilled = Object.entries(answerRulesText).flatMap(([id, text]) => {
      if (!id.startsWith('event.')) return []
      const type = id.slice(6) as keyof typeof americas.events
      const fields = ['actor', 'target', ...Object.keys(americas.events[type].payload)]
      return [...text.matchAll(/\{([\w-]+)\}/g)]
        .map(([, name]) => name as string)
        .filter((name) => !fields.includes(name))
    })
    expect(unfilled).toEqual([])
  })
})
