// What asking the rules costs: hand-written code, core with and without a record, and the engines in use. Every engine
// finds the same matches, in calls of one country each, or it is not timed.

import zen from '@gorules/zen-engine'
import jre from 'json-rules-engine'
import * as z from 'zod'
import { ruleFromData } from '../dist/data.js'
import { runBare } from '../dist/ensemble.js'
import * as core from '../dist/index.js'
import { interleaved } from './measure.mjs'
import { countries, expected, expressionOf, fields, rules } from './workload.mjs'

const basis = ['workload']
const model = core.defineModel({
  events: { 'country.assessed': core.event(Object.fromEntries(fields.map((field) => [field, z.number()]))) },
  actorIndicators: { concern: core.indicator({ unit: 'points', range: [0, 100], meaning: 'how many rules hold' }) },
  tieIndicators: {},
})
const world = core.openWorld(model, {
  date: '2030-01-01',
  actors: Object.fromEntries(countries.map(({ id }) => [id, { kind: 'country' }])),
})
const events = countries.map(({ id, ...figures }) =>
  core.parseEvent(model.events, {
    id,
    type: 'country.assessed',
    date: '2030-01-02',
    actor: id,
    target: null,
    standing: 'reported',
    sources: [],
    cause: null,
    ...figures,
  }),
)

/**
 * As its author would write it: one line a condition. The text of a function stands for the source of one; `copy` makes
 * it code of its own, since V8 takes equal texts for one function, which then meets every shape of record there is.
 */
const typed =
  (copy) =>
  ({ id, conditions }) =>
    core.rule(
      model,
      id,
      { on: 'country.assessed', basis, changes: ['actors.concern'] },
      {
        when: conditions.map(({ field, isLeast, bound }) =>
          (isLeast ? core.atLeast : core.atMost)(
            field,
            new Function('moment', `return moment.event.${field} // ${copy}`),
            bound,
          ),
        ),
        then: ({ event }, fx) => [fx.actor(event.actor, 'concern', 1)],
      },
    )
const asData = ({ id, conditions }) =>
  ruleFromData(model, {
    id,
    on: ['country.assessed'],
    basis,
    changes: ['actors.concern'],
    when: conditions.map(({ field, isLeast, bound }) => ({
      label: field,
      value: { event: field },
      [isLeast ? 'at-least' : 'at-most']: bound,
    })),
    then: [{ actor: { of: 'actor', indicator: 'concern' }, amount: 1 }],
  })

const written = () =>
  new Function(
    'country',
    'found',
    rules.map((rule) => `if (${expressionOf(rule, 'country.')}) found.push('${rule.id}')`).join('\n'),
  )
/** What asks about one country by hand. Each its own code, so that no shape of record that one meets slows another. */
const byHand = () => {
  const ask = written()
  return (country) => {
    const found = []
    ask(country, found)
    return found
  }
}
const byCore = (rules) => {
  const { matches } = core.evaluator({ model, rulebook: core.rulebook(rules) })
  return (country) => matches(country, world)
}
const closures = rules.map((rule) => ({
  id: rule.id,
  when: new Function('country', `return ${expressionOf(rule, 'country.')}`),
}))
const rulebook = core.rulebook(rules.map(typed('record')))
const evaluator = core.evaluator({ model, rulebook })

const engine = new jre.Engine(
  rules.map(({ id, conditions }) => ({
    conditions: {
      all: conditions.map(({ field, isLeast, bound }) => ({
        fact: field,
        operator: isLeast ? 'greaterThanInclusive' : 'lessThanInclusive',
        value: bound,
      })),
    },
    event: { type: id },
  })),
)

const used = [...new Set(rules.flatMap(({ conditions }) => conditions.map(({ field }) => field)))]
const cellOf = ({ conditions }, column) =>
  conditions
    .filter(({ field }) => field === column)
    .map(({ isLeast, bound }) => `${isLeast ? '>=' : '<='} ${bound}`)
    .join(' and ')
const table = new zen.ZenEngine().createDecision({
  contentType: 'application/vnd.gorules.decision',
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', position: { x: 0, y: 0 }, content: { schema: '' } },
    {
      id: 'table',
      type: 'decisionTableNode',
      name: 'table',
      position: { x: 1, y: 0 },
      content: {
        hitPolicy: 'collect',
        passThrough: false,
        executionMode: 'single',
        inputField: null,
        outputPath: null,
        inputs: used.map((field) => ({ id: `in-${field}`, name: field, field })),
        outputs: [{ id: 'out-rule', name: 'rule', field: 'rule' }],
        rules: rules.map((rule) => ({
          _id: rule.id,
          'out-rule': JSON.stringify(rule.id),
          ...Object.fromEntries(used.map((field) => [`in-${field}`, cellOf(rule, field)])),
        })),
      },
    },
    { id: 'out', type: 'outputNode', name: 'out', position: { x: 2, y: 0 }, content: { schema: '' } },
  ],
  edges: [
    { id: 'a', sourceId: 'in', targetId: 'table', type: 'edge' },
    { id: 'b', sourceId: 'table', targetId: 'out', type: 'edge' },
  ],
})

/** Each way to ask about one country: the rules that hold, by id or by match. */
const synchronous = {
  'hand-written ifs': byHand(),
  'typed closures, one a rule': (country) => {
    const found = []
    for (const { id, when } of closures) if (when(country)) found.push(id)
    return found
  },
  'core, bare': byCore(rules.map(typed('bare'))),
  'core, bare, rules as data': byCore(rules.map(asData)),
  'core, with the record of every check': (country) => evaluator.examine(country, world).filter(({ fired }) => fired),
}
const asynchronous = {
  'json-rules-engine 7.3.1': async (facts) => (await engine.run(facts)).events.map(({ type }) => type),
  '@gorules/zen-engine 0.54.0': async (facts) => (await table.evaluate(facts)).result.map(({ rule }) => rule),
  '@gorules/zen-engine 0.54.0, with its trace': async (facts) =>
    (await table.evaluate(facts, { trace: true })).result.map(({ rule }) => rule),
}

/**
 * The same events, put together key by key. V8 keeps such a record as a table and not as a fixed shape, so that reading a
 * field is a look-up: what rules meet whose facts come from anywhere.
 */
const tables = events.map((event) => {
  const table = {}
  for (const [key, value] of Object.entries(event).reverse()) table[key] = value
  return table
})

/** Twenty-two given events on one day: what a run costs around the rules, with a ledger of what each match changed. */
const scenario = {
  id: 'workload',
  start: '2030-01-01',
  end: '2030-01-03',
  world,
  opening: [],
  decisions: [],
  schedule: events.map(({ cause: _, ...event }) => event),
}
const input = { model, rulebook, scenario, seed: 1 }
const fired = () => core.run(input).firings.map(({ rule, event }) => `${event}:${rule}`)

/**
 * Microseconds for one pass over all 440 pairs, by way of asking.
 * @param {{ rounds: number, time: number }} effort
 */
export const evaluation = async (effort) => {
  /** @type {Record<string, () => unknown>} */
  const cases = {}
  const check = (name, found) => {
    if (String([...found].sort()) !== String([...expected].sort())) throw new Error(`${name} finds other matches`)
  }
  for (const [name, ask] of Object.entries(synchronous)) {
    check(
      name,
      events.flatMap((event) => ask(event).map((one) => `${event.id}:${one.rule ?? one}`)),
    )
    cases[name] = () => {
      let count = 0
      for (const event of events) count += ask(event).length
      return count
    }
  }
  for (const [name, ask] of Object.entries(asynchronous)) {
    const found = []
    for (const country of countries) for (const rule of await ask(country)) found.push(`${country.id}:${rule}`)
    check(name, found)
    cases[name] = async () => {
      let count = 0
      for (const country of countries) count += (await ask(country)).length
      return count
    }
  }
  for (const [name, ask] of Object.entries({
    'hand-written ifs': byHand(),
    'core, bare': byCore(rules.map(typed('tables'))),
  })) {
    cases[`${name}, over tables`] = () => {
      let count = 0
      for (const event of tables) count += ask(event).length
      return count
    }
  }
  check('the run', fired())
  cases['core, a whole traced run'] = () => core.run(input)
  cases['core, a whole bare run'] = () => runBare(input)
  const times = await interleaved(cases, effort)
  return { pairs: countries.length * rules.length, matches: expected.length, micros: scaled(times) }
}

const scaled = (times) => Object.fromEntries(Object.entries(times).map(([name, time]) => [name, 1000 * time]))
