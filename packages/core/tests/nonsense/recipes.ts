/** For each function of each entry: arguments that it takes, to be spoilt one by one, and what is then done with its answer. */
import * as fc from 'fast-check'
import * as z from 'zod'
import * as ensemble from '../../src/ensemble.js'
import * as core from '../../src/index.js'
import * as inspection from '../../src/inspect.js'
import * as record from '../../src/record.js'
import * as testing from '../../testing/index.js'
import { plainInput, plainWorld, recorded } from '../../testing/villages/plain-input.js'

export interface Recipe {
  readonly args: readonly unknown[]
  /** Uses the answer, where nonsense only shows then. */
  readonly use?: (answer: never) => unknown
  /** At most so many places inside the arguments are spoilt; 12 by default. */
  readonly most?: number
}

const { villages } = testing
const basis = ['tale']
const warmth = core.knob({ id: 'warmth', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' })
const claims = {
  on: 'feast.held',
  basis,
  emits: { 'story.told': 0 },
  changes: ['actors.cheer'],
  knobs: { warmth },
} as const
const logic = {
  over: () => ['alder', 'birch'],
  when: [
    core.atLeast('guests', ({ event }: { event: { guests: number } }) => event.guests, 1),
    core.chance('luck', 0.9),
  ],
  then: (_: unknown, fx: { actor: (...args: unknown[]) => core.Effect; emit: (...args: unknown[]) => core.Effect }) => [
    fx.actor('alder', 'cheer', 1),
    fx.emit('story.told', { actor: 'alder', target: null, words: 1 }),
  ],
}
const cheers = core.rule(villages, 'cheers', claims, logic as never)
const book = core.rulebook([cheers])
const feast = recorded('feast', 'feast.held', '2030-01-20', { guests: 3, needs: [], when: [core.has('x', () => true)] })
const toll = recorded('toll', 'toll.imposed', '2030-01-21', { rate: 0.2, issue: 'wood' })
const decision: core.Decision<testing.Villages> = {
  id: 'choice',
  actor: 'alder',
  date: '2030-02-01',
  recorded: null,
  when: [core.hasNot('y', () => false)],
  options: [
    {
      id: 'way-0',
      title: 'a',
      standing: 'reported',
      events: () => [{ type: 'lantern.lit', actor: 'alder', target: null, count: 1 }],
    },
    { id: 'way-1', title: 'b', standing: 'reported', events: () => [] },
  ],
}
const input: core.RunInput<testing.Villages> = {
  ...plainInput({
    schedule: [feast, toll],
    decisions: [decision],
    declares: [{ name: 'tons', unit: 't', range: [0, 1] }],
  }),
  rulebook: book,
  settings: { warmth: 0.4 },
  parameters: { tons: 0.5 },
  strategy: () => [{ option: 'way-0', weight: 1 }],
}
const { seed: _, ...shared } = input
const played = core.run(input)
const point = core.run({ ...input, until: '2030-01-25' }).savedPoint()
const world = plainWorld
const event = played.events.find((row) => row.event.id === 'feast')?.event as core.ModelEvent<testing.Villages>
const key: core.DrawKey = { rule: 'r', path: 'p', binding: '', purpose: 'x', occurrence: 0 }
const found = inspection.inspect(book, { model: villages })
const file = record.runFile(played, { packages: { '@lapolicy/core': '0.1.0' } })
const ruleData = {
  id: 'd',
  on: 'feast.held',
  basis: 'tale',
  changes: ['actors.cheer'],
  then: [{ actor: { of: 'actor', indicator: 'cheer' }, amount: 1 }],
}
const tallies = () => {
  const opened = ensemble.ensembleOf(shared as never, { watch: ['actors.alder.cheer'] })
  opened.add(2)
  return opened.tallies()
}
const watching = { watch: ['actors.alder.cheer'], runs: 3, from: 1, quantiles: [0.5], resolution: 16 }

/** Plays a rule that nonsense went into. */
const playRule = (made: core.Rule): unknown => core.run({ ...input, settings: {}, rulebook: core.rulebook([made]) })
const playCondition = (made: never): unknown =>
  playRule(core.rule(villages, 'r', claims, { ...logic, when: [made] } as never))
export const recipes: Readonly<Record<string, Readonly<Record<string, Recipe>>>> = {
  index: {
    policyError: { args: ['date/invalid', { given: 'x', where: '' }] },
    PolicyError: { args: [] },
    addDays: { args: ['2030-01-01', 3] },
    dayNumber: { args: ['2030-01-01'] },
    daysBetween: { args: ['2030-01-01', '2030-02-01'] },
    isoDate: { args: [100] },
    event: { args: [{ guests: z.number() }, { coalesce: true }] },
    parseEvent: { args: [villages.events, event, 'event'] },
    atLeast: { args: ['a', () => 1, 1], use: playCondition },
    atMost: { args: ['a', () => 1, 1], use: playCondition },
    chance: { args: ['a', 0.5], use: playCondition },
    has: { args: ['a', () => 1], use: playCondition },
    hasNot: { args: ['a', () => null], use: playCondition },
    is: { args: ['a', () => 'x', 'x'], use: playCondition },
    optionAt: { args: [[{ option: 'a', weight: 1 }], 0.5] },
    createDraws: { args: [1], use: (draws: core.Draws) => draws.uniform(key) },
    'createDraws.uniform': { args: [key] },
    knob: { args: [{ ...warmth }] },
    valueOf: { args: [warmth, { warmth: 0.2 }] },
    rule: { args: [villages, 'r', claims, logic], use: playRule },
    rulebook: { args: [[cheers], [warmth]], use: (made: core.Rulebook) => core.run({ ...input, rulebook: made }) },
    branch: { args: [played, { choices: { choice: 'way-1' }, settings: {}, until: '2030-03-01' }] },
    evaluator: {
      args: [{ model: villages, rulebook: book, settings: {}, seed: 1 }],
      use: (made: core.Evaluator) => made.matches(event as never, world as never),
    },
    'evaluator.matches': { args: [event, world] },
    'evaluator.effects': { args: [event, world] },
    'evaluator.examine': { args: [event, world] },
    extendScenario: {
      args: [villages, input.scenario, { actors: { alder: { cheer: 1 } }, ties: { alder: { cedar: { trust: 1 } } } }],
    },
    extendModel: {
      args: [villages, { events: { 'fair.opened': core.event({}) }, demands: { answeredBy: ['fair.opened'] } }],
    },
    resume: { args: [input, point], most: 20 },
    run: { args: [input], use: (one: core.AnyRun) => one.savedPoint(), most: 40 },
    worldOn: { args: [played, '2030-02-01'] },
    defaultOf: { args: [{ name: 'a', unit: 't', range: [0, 1], record: { value: 1, source: 's', locator: 'l' } }] },
    defineScenario: { args: [villages, input.scenario], use: (scenario: never) => core.run({ ...input, scenario }) },
    compare: { args: [played, played] },
    allSeries: { args: [played, ['actors.alder.cheer']] },
    series: { args: [played, 'actors.alder.cheer'] },
    chainTo: { args: [played, 'feast'] },
    why: { args: [played, 'actors.alder.cheer', '2030-02-01'] },
    whyNot: { args: [played, 'cheers', { on: '2030-01-20', about: 'alder', binding: 'alder', event: 'feast' }] },
    idsOf: { args: [{ a: 1 }] },
    indicator: { args: [{ unit: 'x', range: [0, 1], meaning: 'x', merge: 'add', opening: 0 }] },
    defineModel: {
      args: [
        {
          events: { 'a.b': core.event({}) },
          actorIndicators: {},
          tieIndicators: {},
          measures: {},
          demands: villages.demands,
        },
      ],
    },
    openWorld: {
      args: [
        villages,
        { date: '2030-01-01', actors: { a: { kind: 'x', cheer: 1 } }, ties: { a: { a: {} } }, applies: () => true },
      ],
    },
    parseWorld: { args: [villages, world] },
    indicatorAt: { args: [villages, 'actors.alder.cheer'] },
    levelAt: { args: [world, 'actors.alder.cheer'] },
    numericPaths: { args: [world] },
    actorsOf: { args: [world] },
    endsOf: { args: ['a>b'] },
    tieIds: { args: [world] },
    tiesOf: { args: [world] },
  },
  record: {
    canonicalJson: { args: [{ a: [1, { b: 'c' }] }] },
    fingerprint: { args: [played] },
    runFile: { args: [played, { packages: { a: '1' }, lens: null }] },
    jsonSchemas: { args: [villages, { name: 'villages' }] },
    coreSchemas: { args: [] },
    readRunFile: { args: [record.writeRunFile(file)] },
    scenarioData: { args: [input.scenario] },
    verifyRunFile: { args: [file, () => ({ ...shared, packages: { a: '1' } })], most: 20 },
    writeRunFile: { args: [file] },
  },
  data: {
    dataOf: { args: [cheers] },
    ruleFromData: { args: [villages, ruleData, {}], use: playRule, most: 20 },
    rulesFromData: { args: [villages, { rules: [ruleData] }, {}] },
    rulesSchema: { args: [villages] },
  },
  inspect: {
    inspect: { args: [book, { model: villages, library: ['tale'], scenarios: [input.scenario] }], most: 20 },
    toDot: { args: [found.graph, { focus: 'cheers', depth: 1 }] },
    toMermaid: { args: [found.graph, { focus: 'cheers', depth: 1 }] },
    neighbourhood: { args: [found.graph, { focus: 'cheers', depth: 1 }] },
  },
  ensemble: {
    bandsOf: { args: [tallies(), [0.5]] },
    ensemble: { args: [shared, watching], most: 20 },
    ensembleOf: { args: [shared, watching], use: (one: ensemble.Ensemble) => one.add(1) as never },
    pairing: { args: [shared, shared, watching] },
    merged: { args: [[tallies()]] },
    barePlayer: { args: [shared], use: (one: ensemble.BarePlayer) => one.play(1) },
    'barePlayer.play': { args: [1, { settings: {}, choices: {} }] },
    runBare: { args: [{ ...input, watch: ['actors.alder.cheer'] }] },
  },
  testing: {
    days: { args: [3] },
    level: { args: [0, 1] },
    levelAround: { args: [0.5, 0, 1] },
    points: { args: [50] },
    probability: { args: [] },
    share: { args: [] },
    modelEvent: {
      args: [villages, { actors: ['a'], from: '2030-01-01', within: 3, fields: {} }, ['feast.held']],
    },
    modelInput: { args: [villages, book, { actors: ['a'], within: 20 }] },
    scenarioInput: { args: [shared] },
    modelScenario: { args: [villages, { actors: ['a'], within: 20, types: ['feast.held'] }] },
    modelWorld: {
      args: [villages, { actors: { a: 'x' }, date: '2030-01-01', ties: 0.5, unknown: 0.1, inForce: 2 }],
    },
    valueIn: { args: [z.number(), 'x'] },
    coverage: { args: [book, [played]] },
    coverageReport: { args: [testing.coverage(book, [played])] },
    fire: {
      args: [
        cheers,
        villages,
        { world, event: { type: 'feast.held', guests: 3 }, seed: 1, knobs: {}, luck: () => 0.5 },
      ],
    },
    given: {
      args: [villages, world, { seed: 1 }],
      use: (one: { when: (event: unknown) => { answerOf: (rule: core.Rule) => unknown } }) =>
        one.when({ type: 'feast.held', guests: 3 }).answerOf(cheers),
    },
    shows: {
      args: [
        testing.fire(cheers, villages, { world, event: { type: 'feast.held', guests: 3 } }),
        {
          emissions: [{ type: 'story.told' }, { type: 'story.told' }],
          contributions: { 'actors.alder.cheer': 2 },
          held: {},
        },
        { rule: 'r', event: 'e' },
      ],
    },
    villageInput: { args: [] },
    villageWorld: { args: ['2030-01-01'] },
    everyDeclaredBasisExists: {
      args: [book, ['tale']],
      use: (one: testing.Law) => fc.check(one, { numRuns: 1 }) as never,
    },
  },
}

/** Functions that an answer holds, by the names of their recipes. */
export const methods: Readonly<Record<string, (...args: never[]) => unknown>> = {
  'createDraws.uniform': core.createDraws(1).uniform,
  'evaluator.matches': core.evaluator({ model: villages, rulebook: book }).matches as never,
  'evaluator.effects': core.evaluator({ model: villages, rulebook: book }).effects as never,
  'evaluator.examine': core.evaluator({ model: villages, rulebook: book }).examine as never,
  'barePlayer.play': ensemble.barePlayer(shared as never).play as never,
}
