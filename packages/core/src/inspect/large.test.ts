import { expect, it } from 'vitest'
import { event } from '../events/event.js'
import { type AnyModel, defineModel } from '../world/model.js'
import { type Fx, inspected, ofCode, planted } from './planted.js'

// Each would take minutes, all memory or the whole stack if what it does grew with the square, or walked by recursion.

const COUNT = 10_000
const numbers = Array.from({ length: COUNT }, (_, at) => at)

it('ten thousand rules on one event, all bringing about the same, are inspected in seconds', () => {
  const rules = numbers.map((at) =>
    planted(`rule-${String(at).padStart(5, '0')}`, 'quake.felt', {
      emits: { 'alarm.rung': 0 },
      changes: ['actors.guard'],
      then: (_: unknown, fx: Fx) => [
        fx.actor('upper', 'guard', at % 20),
        fx.emit('alarm.rung', { actor: 'upper', target: null, loud: true, words: 'out' }),
      ],
    }),
  )
  const { errors, notes } = inspected(rules)
  expect(ofCode(errors, 'inspect/duplicate-emission').length).toBeGreaterThan(0)
  expect(ofCode(notes, 'inspect/duplicate-emission')[0]?.message).toMatch(
    /^Rules rule-00000, rule-00001, .* and 9994 more may all bring about alarm\.rung on quake\.felt/,
  )
}, 60_000)

it('a circle of ten thousand rules is walked to its end, and told by its beginning and its end', () => {
  const type = (at: number): string => `step.taken-${at % COUNT}`
  const model = defineModel({
    events: Object.fromEntries(numbers.map((at) => [type(at), event({})])),
    actorIndicators: {},
    tieIndicators: {},
  }) as unknown as AnyModel
  const rules = numbers.map((at) =>
    planted(`rule-${String(at).padStart(5, '0')}`, type(at), {
      emits: { [type(at + 1)]: 0 },
      then: (_: unknown, fx: Fx) => [fx.emit(type(at + 1), { actor: null, target: null })],
    }),
  )
  const { errors, graph } = inspected(rules, { model, scenarios: [] })
  expect(errors.map(({ code }) => code)).toEqual(['inspect/cycle-without-delay'])
  expect(errors[0]?.rules).toHaveLength(COUNT)
  expect(errors[0]?.message).toMatch(
    /^Without delay, rule-00000 → step\.taken-1 → rule-00001 → step\.taken-2 → rule-00002 → … → .* → rule-09999 → step\.taken-0 → rule-00000\./,
  )
  expect(graph.edges).toHaveLength(2 * COUNT)
}, 60_000)

it('ten thousand names that nothing has are told, most of them without a suggestion', () => {
  const { errors } = inspected(
    numbers.map((at) => planted(`rule-${at}`, `quaking.felt-${at}`, { changes: [`actors.x${at}`] })),
  )
  expect(errors).toHaveLength(2 * COUNT)
}, 60_000)
