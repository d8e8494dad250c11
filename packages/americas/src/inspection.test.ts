import { inspect, toDot, toMermaid } from '@lapolicy/core/inspect'
import { describe, expect, it } from 'vitest'
import { claims } from './claims/claims.js'
import { americas } from './model.js'
import { americasRulebook } from './rulebook.js'
import { scenarios } from './scenarios/scenarios.js'
import { modelStrategy } from './strategy/strategy.js'

const found = inspect(americasRulebook, { model: americas, scenarios, library: claims, strategy: modelStrategy })
const noted = (code: string): readonly string[] =>
  found.notes.filter((note) => note.code === code).map(({ message }) => message)

describe('the rulebook, looked over before any run', () => {
  it('has no errors', () => {
    expect(found.errors).toEqual([])
  })

  it('has no rule that throws, that brings about a payload out of bounds, or that asks about nobody', () => {
    for (const code of ['inspect/throws', 'inspect/payload-out-of-range', 'inspect/unknown-actor', 'rule/not-a-number'])
      expect(noted(code), code).toEqual([])
  })

  it('has one knot, of demands, answers and what the coercer makes of them, and it takes its time', () => {
    const knots = found.notes.filter(({ code }) => code === 'inspect/cycle-with-delay')
    expect(knots).toHaveLength(1)
    expect(knots[0]?.rules).toEqual(
      expect.arrayContaining(['answer.given', 'answer.scheduled', 'coercer.after-refusal']),
    )
  })

  it('can be asked what depends on what', () => {
    const kinds = (kind: string): number => found.graph.nodes.filter((node) => node.kind === kind).length
    expect([kinds('rule'), kinds('event')]).toEqual([
      americasRulebook.rules.length,
      Object.keys(americas.events).length,
    ])
    expect(found.graph.edges).toContainEqual({
      from: 'indicator:actors.salience',
      to: 'rule:answer.given',
      kind: 'reads',
    })
    expect(toMermaid(found.graph, { focus: 'demand.made' })).toContain('"answer.scheduled"')
    expect(toDot(found.graph, { focus: 'demand.made' })).toContain('"rule:answer.scheduled"')
  })
})
