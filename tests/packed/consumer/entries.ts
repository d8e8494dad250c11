// A stranger's program over the other entries of core, as installed: a rule as data, looked over, played, saved, verified,
// and played a hundred times. What it prints must not depend on the module system.
import {
  defineModel,
  event,
  indicator,
  openWorld,
  PolicyError,
  rulebook,
  run,
  type Scenario,
  whyNot,
} from '@lapolicy/core'
import { logistic } from '@lapolicy/core/arithmetic'
import { dataOf, type RuleData, ruleFromData } from '@lapolicy/core/data'
import { type Bands, ensemble } from '@lapolicy/core/ensemble'
import { type Inspection, inspect, toDot, toMermaid } from '@lapolicy/core/inspect'
import { readRunFile, runFile, verifyRunFile, writeRunFile } from '@lapolicy/core/record'
import * as z from 'zod'

const model = defineModel({
  events: { 'fence.raised': event({ metres: z.number().min(0).max(3) }) },
  actorIndicators: {},
  tieIndicators: { trust: indicator({ unit: 'points', range: [-50, 50], meaning: 'change since the opening' }) },
})

const minds: RuleData = {
  id: 'neighbour-minds',
  on: 'fence.raised',
  basis: 'folklore',
  changes: ['ties.trust'],
  when: [
    { label: 'is as tall as a neighbour', value: { event: 'metres' }, 'at-least': 1.5 },
    { label: 'they look out of the window', chance: 0.5 },
  ],
  then: [{ tie: { from: 'target', to: 'actor', indicator: 'trust' }, amount: { multiply: [-2, { event: 'metres' }] } }],
}
const rules = rulebook([ruleFromData(model, minds)])

const scenario: Scenario<typeof model> = {
  id: 'fence',
  start: '2025-01-01',
  end: '2025-03-31',
  world: openWorld(model, {
    date: '2025-01-01',
    actors: { Ann: { kind: 'person' }, Bob: { kind: 'person' } },
    ties: { Ann: { Bob: {} } },
  }),
  opening: [],
  schedule: [
    {
      id: 'fence',
      type: 'fence.raised',
      date: '2025-02-01',
      actor: 'Bob',
      target: 'Ann',
      metres: 2,
      standing: 'reported',
      sources: [],
    },
  ],
  decisions: [],
}

const input = { model, rulebook: rules, scenario }
const played = run({ ...input, seed: 3 })
const looked: Inspection = inspect(rules, { model, scenarios: [scenario], library: ['folklore'] })
const bands: Bands = ensemble(input, { runs: 100, watch: ['ties.Ann.Bob.trust'] })
const packages = { '@lapolicy/core': '0' }
const file = readRunFile(writeRunFile(runFile(played, { packages })))

/** The class of core, whichever entry throws: one copy of it serves them all. */
const refused = (action: () => unknown): string => {
  try {
    action()
    return 'nothing'
  } catch (error) {
    return error instanceof PolicyError ? error.code : 'another class'
  }
}

// @ts-expect-error - a rule as data has an id: the published types must say so.
const nameless: RuleData = { on: 'fence.raised', basis: 'folklore', then: [] }

console.log(
  JSON.stringify({
    why: whyNot(played, 'neighbour-minds').checks.map(({ label, holds }) => `${label}: ${holds}`),
    kept: dataOf(rules.rules[0] as (typeof rules.rules)[number])?.basis,
    errors: looked.errors.length,
    graph: [toMermaid(looked.graph), toDot(looked.graph)].map((drawn) => drawn.length > 50),
    verified: verifyRunFile(file, () => ({ ...input, packages })).verified,
    low: bands.paths['ties.Ann.Bob.trust']?.at(-1)?.low,
    even: logistic(0),
    refused: [
      refused(() => ruleFromData(model, nameless)),
      refused(() => inspect({} as typeof rules)),
      refused(() => readRunFile('{}')),
      refused(() => ensemble(input, { runs: 0, watch: [] })),
    ],
  }),
)
