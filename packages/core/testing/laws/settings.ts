import * as fc from 'fast-check'
import { run } from '../../src/index.js'
import { fingerprint } from '../../src/record.js'
import { type AnyRun, holds, type Inputs, type Law, outcomeOf, same } from './law.js'

/** Law 11. Settings that set nothing, or every knob to its own value, equal no settings. */
export function emptySettingsEqualTheBaseline(inputs: Inputs): Law {
  return fc.property(inputs, ({ settings: _, ...input }) => {
    const baseline = run(input)
    const own = Object.fromEntries(input.rulebook.knobs.map(({ id, value }) => [id, value]))
    for (const settings of [{}, own]) {
      const set = run({ ...input, settings })
      same('the baseline and empty settings', outcomeOf(baseline), outcomeOf(set))
      same('their fingerprints', fingerprint(baseline), fingerprint(set))
    }
  })
}

/** Law 11, the other half. Settings touch only the knobs that they name: all others fire at their own values. */
export function settingsTouchOnlyTheKnobsTheyName(inputs: Inputs): Law {
  return fc.property(inputs, fc.nat(), fc.integer({ min: 0, max: 100 }), (input, which, step) => {
    const { knobs, rules } = input.rulebook
    const turned = knobs[which % Math.max(1, knobs.length)]
    if (turned === undefined) return
    const [low, high] = turned.range
    const value = step === 100 ? high : low + ((high - low) * step) / 100
    const played = run({ ...input, settings: { [turned.id]: value } }) as AnyRun
    const used = new Map(rules.map((rule) => [rule.id, rule.knobs]))
    for (const { rule, knobs: values } of played.firings)
      for (const [name, knob] of Object.entries(used.get(rule) ?? {}))
        holds(
          values[name] === (knob.id === turned.id ? value : knob.value),
          `${rule} fired with ${name} at ${values[name]}`,
        )
  })
}
