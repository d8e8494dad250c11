import { describe, expect, it } from 'vitest'
import { americas } from '../model.js'
import { americasRulebook } from '../rulebook.js'
import { scenarios } from '../scenarios/scenarios.js'
import { asks } from '../vocabulary/asks.js'
import { english } from './en.js'
import { hasText } from './say.js'

const without = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter((id) => !hasText(id))

describe('the English of the model', () => {
  it('has a sentence for every type of event but the clock', () => {
    const types = Object.keys(americas.events).filter((type) => type !== 'month.closed')
    expect(without(types.map((type) => `event.${type}`))).toEqual([])
  })

  it('has a sentence for every rule and a text for every condition', () => {
    expect(without(americasRulebook.rules.map(({ id }) => `rule.${id}`))).toEqual([])
    expect(without(americasRulebook.rules.flatMap(({ when }) => when.map(({ label }) => label)))).toEqual([])
  })

  it('has a text for all that a scenario shows', () => {
    const ids = scenarios.flatMap((scenario) => [
      scenario.title,
      scenario.summary,
      ...scenario.roles.flatMap(({ title, brief }) => [title, brief]),
      ...scenario.watch.map(({ title }) => title),
      ...scenario.questions,
      ...Object.values(scenario.prompts),
      ...scenario.decisions.flatMap(({ options, when = [] }) => [
        ...options.map(({ title }) => title),
        ...when.map(({ label }) => label),
      ]),
      ...scenario.schedule.flatMap(({ when = [] }) => when.map(({ label }) => label)),
    ])
    expect(without(ids)).toEqual([])
  })

  it('has words for every ask', () => {
    expect(without(Object.keys(asks).map((id) => `ask.${id}`))).toEqual([])
  })

  it('uses none of the loaded terms and no double space', () => {
    for (const [id, text] of Object.entries(english)) {
      expect(text, id).not.toMatch(/illegal (alien|immigra)|narcostate|drug boat|regime(?! change)|\s{2}/i)
    }
  })
})
