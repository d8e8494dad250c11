import * as fc from 'fast-check'
import { sound } from '../../src/errors.js'
import { daysBetween, type Rulebook, run } from '../../src/index.js'
import { type AnyRun, holds, type Inputs, type Law } from './law.js'

/** Law 7. A rule emits and changes only what it declares, no earlier than it declares. */
export function aRuleEmitsAndChangesOnlyWhatItDeclares(inputs: Inputs): Law {
  return fc.property(inputs, (input) => {
    const played = run(input) as AnyRun
    const rules = new Map(input.rulebook.rules.map((one) => [one.id, one]))
    const dates = new Map(played.events.map(({ event }) => [event.id, event.date]))
    for (const { event } of played.events) {
      if (event.cause === null) continue
      const least = rules.get(event.cause.rule)?.emits[event.type]
      holds(least !== undefined, `${event.cause.rule} brought about ${event.type}, which it does not declare`)
      const days = daysBetween(dates.get(event.cause.event) ?? event.date, event.date)
      holds(days >= (least ?? 0), `${event.cause.rule} brought about ${event.type} after ${days} days, before ${least}`)
    }
    for (const { rule, path } of played.changes) {
      const parts = path.split('.')
      const declared = rules.get(rule)?.changes ?? [`${parts[0]}.${parts.at(-1)}`]
      const measure = parts[0] === 'measures' || parts[0] === 'demands'
      if (rule === 'in-force') holds(measure, `${path} was changed by what opens and closes measures`)
      else holds(declared.includes(`${parts[0]}.${parts.at(-1)}`), `${rule} changed ${path}, which it does not declare`)
    }
  })
}

/**
 * Law 7, of the content. Every rule and every knob rests on a claim, and each claim exists. `claims`: their ids.
 */
export function everyDeclaredBasisExists(rulebook: Rulebook, claims: Iterable<string>): Law {
  return sound('everyDeclaredBasisExists', () => {
    const known = new Set(claims)
    return fc.property(fc.constantFrom(...rulebook.rules), ({ id, basis, knobs }) => {
      holds(basis.length > 0, `${id} declares no basis`)
      for (const claim of basis) holds(known.has(claim), `${id} rests on ${claim}, which is no claim`)
      for (const knob of Object.values(knobs))
        holds(known.has(knob.basis), `knob ${knob.id} of ${id} rests on ${knob.basis}, which is no claim`)
    })
  })
}
