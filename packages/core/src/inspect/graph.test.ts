import { describe, expect, it } from 'vitest'
import { PolicyError } from '../errors.js'
import { toDot } from './dot.js'
import { graphOf, nodeNamed } from './graph.js'
import { toMermaid } from './mermaid.js'
import { neighbourhood } from './neighbourhood.js'
import { type Fx, inspected, planted, type Seen } from './planted.js'

const rules = [
  planted('anger', 'quake.felt', {
    emits: { 'alarm.rung': 2, 'rumour.spread': 0 },
    changes: ['actors.grievance'],
    then: ({ level }: Seen, fx: Fx) => [fx.actor('upper', 'grievance', level('upper', 'guard' as never))],
  }),
  planted('flight', 'alarm.rung', { changes: ['ties.trust'] }),
]
const { graph } = inspected(rules)

describe('the graph of a rulebook', () => {
  it('has rules, events and indicators, also those that nothing touches, ascending', () => {
    expect(graph.nodes.map(({ id }) => id)).toEqual([
      'event:alarm.rung',
      'event:month.closed',
      'event:quake.felt',
      'event:rumour.spread',
      'event:tower.fell',
      'indicator:actors.grievance',
      'indicator:actors.guard',
      'indicator:ties.trust',
      'rule:anger',
      'rule:flight',
    ])
    expect(graph.nodes[0]).toEqual({ id: 'event:alarm.rung', kind: 'event', name: 'alarm.rung' })
  })

  it('has an edge for all that is listened to, emitted, changed, and seen to be read', () => {
    expect(graph.edges).toEqual([
      { from: 'event:alarm.rung', to: 'rule:flight', kind: 'listens' },
      { from: 'event:quake.felt', to: 'rule:anger', kind: 'listens' },
      { from: 'indicator:actors.guard', to: 'rule:anger', kind: 'reads' },
      { from: 'rule:anger', to: 'event:alarm.rung', kind: 'emits', days: 2 },
      { from: 'rule:anger', to: 'event:rumour.spread', kind: 'emits', days: 0 },
      { from: 'rule:anger', to: 'indicator:actors.grievance', kind: 'changes' },
      { from: 'rule:flight', to: 'indicator:ties.trust', kind: 'changes' },
    ])
  })

  it('is found its way in by name or id, a rule before an event of the same name', () => {
    const same = graphOf([planted('alarm.rung', 'alarm.rung')], null, new Map())
    expect(nodeNamed(same, 'alarm.rung')?.kind).toBe('rule')
    expect(nodeNamed(same, 'event:alarm.rung')?.kind).toBe('event')
    expect(nodeNamed(same, 'silence')).toBeNull()
  })
})

describe('a part of it', () => {
  it('is what lies within some steps, in either direction', () => {
    const near = (focus: string, depth?: number): readonly string[] =>
      neighbourhood(graph, depth === undefined ? { focus } : { focus, depth }).nodes.map(({ name }) => name)
    expect(near('flight', 0)).toEqual(['flight'])
    expect(near('flight', 1)).toEqual(['alarm.rung', 'ties.trust', 'flight'])
    expect(near('flight')).toEqual(['alarm.rung', 'ties.trust', 'anger', 'flight'])
    expect(near('actors.guard', 1)).toEqual(['actors.guard', 'anger'])
    expect(neighbourhood(graph, { focus: 'flight', depth: 1 }).edges).toHaveLength(2)
  })

  it('is all of it without a focus, and refused with a suggestion where there is none of that name', () => {
    expect(neighbourhood(graph, {})).toBe(graph)
    expect(() => neighbourhood(graph, { focus: 'fligth' })).toThrow(
      'The graph has no rule, event or indicator "fligth" (did you mean "flight"?).',
    )
    expect(() => neighbourhood(graph, { focus: 'zzz' })).toThrow(PolicyError)
  })
})

describe('a drawing', () => {
  it('in Mermaid has one shape for each kind, days on what comes later, dots for what is read', () => {
    expect(toMermaid(graph, { focus: 'anger', depth: 1 })).toBe(
      [
        'flowchart LR',
        '  n0(["alarm.rung"])',
        '  n1(["quake.felt"])',
        '  n2(["rumour.spread"])',
        '  n3{{"actors.grievance"}}',
        '  n4{{"actors.guard"}}',
        '  n5["anger"]',
        '  n1 --> n5',
        '  n4 -.-> n5',
        '  n5 -->|2 d| n0',
        '  n5 --> n2',
        '  n5 ==> n3',
        '',
      ].join('\n'),
    )
  })

  it('in DOT the same', () => {
    expect(toDot(graph, { focus: 'anger', depth: 1 })).toBe(
      [
        'digraph rulebook {',
        '  rankdir=LR',
        '  "event:alarm.rung" [label="alarm.rung", shape=ellipse]',
        '  "event:quake.felt" [label="quake.felt", shape=ellipse]',
        '  "event:rumour.spread" [label="rumour.spread", shape=ellipse]',
        '  "indicator:actors.grievance" [label="actors.grievance", shape=hexagon]',
        '  "indicator:actors.guard" [label="actors.guard", shape=hexagon]',
        '  "rule:anger" [label="anger", shape=box]',
        '  "event:quake.felt" -> "rule:anger"',
        '  "indicator:actors.guard" -> "rule:anger" [style=dotted]',
        '  "rule:anger" -> "event:alarm.rung" [label="2 d"]',
        '  "rule:anger" -> "event:rumour.spread"',
        '  "rule:anger" -> "indicator:actors.grievance" [style=bold]',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('is not broken out of by any name', () => {
    const odd = 'a"]; x --> y %% <b>\\\n`end`'
    const drawn = graphOf([planted(odd, 'quake.felt')], null, new Map())
    expect(toMermaid(drawn).split('\n')).toHaveLength(5)
    expect(toMermaid(drawn)).toContain('["a#34;#93;#59; x --#62; y #37;#37; #60;b#62;#92;#10;#96;end#96;"]')
    expect(toDot(drawn)).toContain('[label="a\\"]; x --> y %% <b>\\\\ `end`", shape=box]')
  })
})
