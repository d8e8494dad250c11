import { atLeast, knob, rule, type World } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { type TariffMeasure, tariffsIn } from './duties.js'

const tariffOf = (world: World<Americas>, id: string): TariffMeasure | undefined =>
  tariffsIn(world).find((tariff) => tariff.id === id)

/**
 * Where it has been published what would end a tariff, it ends once the state has done it; without published terms
 * nothing here ends it. The five sources record no published terms: this is what the option of publishing them means.
 * That rewards follow effort is taken from the reported sequence of cooperation and aid in Ecuador (as-coa-tracker-2025).
 */
export const criteriaMet = rule(
  americas,
  'tariffs.criteria-met',
  {
    on: 'month.closed',
    basis: ['m-security-cooperation-rewarded-with-aid', 'judgement-coercer'],
    emits: { 'tariff.lifted': 1 },
    knobs: {
      effort: knob({
        id: 'tariffs.criteria-effort',
        value: 0.6,
        range: [0.52, 0.75],
        unit: 'effort, 0 to 1',
        basis: 'judgement-coercer',
        grade: 'judgement',
      }),
    },
  },
  {
    over: (_event, world) =>
      tariffsIn(world)
        // Retaliation ends by its own rule: with the tariff that it answers.
        .filter(({ criteria, target, inRetaliation }) => criteria && target !== null && !inRetaliation)
        .map(({ id }) => id),
    when: [
      atLeast(
        'tariffs.criteria-met.effort',
        ({ binding, level, world }) => level(tariffOf(world, binding)?.target ?? '', 'effort'),
        ({ knob: { effort } }) => effort,
      ),
    ],
    then: ({ binding, world }, effects) => {
      const { actor, target, issue } = tariffOf(world, binding) as TariffMeasure
      return [effects.emit('tariff.lifted', { actor, target, issue, inDays: 1 })]
    },
  },
)
