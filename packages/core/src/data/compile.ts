import type { Effect } from '../rules/effect.js'
import type { Knob } from '../rules/knob.js'
import type { Rule } from '../rules/rule.js'
import { own } from '../world/id.js'
import type { AnyModel } from '../world/model.js'
import { compileCondition } from './condition.js'
import { compileEffect } from './effect.js'
import { fault, type Steps, unknownName, wrongType } from './fault.js'
import { compileLets } from './let.js'
import { boundBy, compileOver } from './over.js'
import type { KnobData, RuleData } from './rule-data.js'
import type { Scope } from './scope.js'
import { compileValue } from './value.js'

/** What is known beside the model. Each that is left out is not checked. */
export interface Known {
  /** Ids that an actor may have. */
  readonly actors?: Iterable<string>
  /** Ids of the claims that a rule or a knob may rest on. */
  readonly claims?: Iterable<string>
  /** Knobs that exist already: rules may share them by id, and may not declare others of their ids. */
  readonly knobs?: readonly Knob[]
  /** Ids of rules that exist already. */
  readonly rules?: Iterable<string>
}

/** Names that stand in a ledger where a rule's id would, and mean no rule. */
const reserved: ReadonlySet<string> = new Set(['range-limit', 'in-force', 'decision', 'clock'])

/** The rules of one reading: what they may refer to, and the knobs that they share. */
export interface Reading {
  readonly model: AnyModel
  readonly actors: ReadonlySet<string> | null
  readonly claims: ReadonlySet<string> | null
  readonly known: ReadonlyMap<string, Knob>
  readonly taken: Set<string>
  /** Knobs of this reading, by id, each with what it was made of. */
  readonly made: Map<string, { readonly knob: Knob; readonly from: string }>
}

/** Begins a reading. */
export function beginReading(model: AnyModel, { actors, claims, knobs = [], rules = [] }: Known): Reading {
  return {
    model,
    actors: actors === undefined ? null : new Set(actors),
    claims: claims === undefined ? null : new Set(claims),
    known: new Map(knobs.map((knob) => [knob.id, knob])),
    taken: new Set(rules),
    made: new Map(),
  }
}

/** Compiles a rule in canonical form, whose shape has been checked. */
export function compileRule(data: RuleData, reading: Reading, steps: Steps): Rule {
  const { id, emits = {}, changes = [], over, when = [], let: named = {}, then } = data
  const { model, taken } = reading
  const [on, basis] = [data.on, data.basis] as [readonly string[], readonly string[]]
  if (taken.has(id) || reserved.has(id)) fault('data/duplicate-id', [...steps, 'id'], { what: 'rule', id })
  checkId(id, [...steps, 'id'])
  taken.add(id)
  const typeAt = (type: string, at: Steps): void => {
    if (own(model.events, type) === undefined) unknownName(at, 'type of event', type, Object.keys(model.events))
  }
  on.forEach((type, at) => {
    typeAt(type, [...steps, 'on', at])
  })
  basis.forEach((claim, at) => {
    checkClaim(claim, reading, [...steps, 'basis', at])
  })
  for (const type of Object.keys(emits)) typeAt(type, [...steps, 'emits', type])
  changes.forEach((name, at) => {
    checkChange(name, model, [...steps, 'changes', at])
  })
  const knobs = knobsOf(data, reading, [...steps, 'knobs'])
  const scope: Scope = {
    model,
    on,
    bound: boundBy(over),
    knobs,
    actors: reading.actors,
    lets: null,
    stage: 'rule',
    value: compileValue,
  }
  const lets = compileLets(named, scope, [...steps, 'let'])
  const answering = { ...scope, lets: lets.values }
  const makers = then.map((effect, at) => compileEffect(effect, data, answering, [...steps, 'then', at]))
  return {
    id,
    on,
    basis,
    emits,
    changes,
    knobs,
    over: over === undefined ? null : compileOver(over, { ...scope, stage: 'over' }, [...steps, 'over']),
    when: when.map((condition, at) => compileCondition(condition, scope, [...steps, 'when', at])),
    then: (moment, effects) => {
      lets.make(moment)
      const answers: Effect[] = []
      for (const make of makers) {
        const effect = make(moment, effects)
        if (effect !== null) answers.push(effect)
      }
      return answers
    },
  }
}

/** Ids stand in cause paths, which part them by `/`, `@`, `>` and `#`, and are printed. */
function checkId(id: string, steps: Steps): void {
  for (const letter of id)
    if (
      !(
        (letter >= 'a' && letter <= 'z') ||
        (letter >= 'A' && letter <= 'Z') ||
        (letter >= '0' && letter <= '9') ||
        '.-_'.includes(letter)
      )
    )
      wrongType(steps, 'an id of other characters', 'letters, digits, ".", "-" and "_"', 'rename it')
}

function checkClaim(claim: string, { claims }: Reading, steps: Steps): void {
  if (claims !== null && !claims.has(claim)) unknownName(steps, 'claim', claim, claims)
}

function checkChange(name: string, { actorIndicators, tieIndicators }: AnyModel, steps: Steps): void {
  const known = [
    ...Object.keys(actorIndicators).map((one) => `actors.${one}`),
    ...Object.keys(tieIndicators).map((one) => `ties.${one}`),
  ]
  if (!known.includes(name)) unknownName(steps, 'indicator', name, known)
}

function knobsOf({ knobs = {} }: RuleData, reading: Reading, steps: Steps): Readonly<Record<string, Knob>> {
  return Object.fromEntries(
    Object.keys(knobs).map((name) => [name, knobOf(knobs[name] as KnobData | string, reading, [...steps, name])]),
  )
}

function knobOf(data: KnobData | string, reading: Reading, steps: Steps): Knob {
  const { known, made } = reading
  if (typeof data === 'string') {
    const shared = known.get(data) ?? made.get(data)?.knob
    return shared ?? unknownName(steps, 'knob', data, [...known.keys(), ...made.keys()])
  }
  const {
    id,
    value,
    range: [low, high],
  } = data
  checkId(id, [...steps, 'id'])
  checkClaim(data.basis, reading, [...steps, 'basis'])
  if (!(value >= low && value <= high))
    wrongType(
      [...steps, 'value'],
      `${value} is outside its range`,
      `a number from ${low} to ${high}`,
      'correct the value or the range',
    )
  const from = JSON.stringify(data)
  const before = made.get(id)
  if (known.has(id) || (before !== undefined && before.from !== from))
    fault('data/duplicate-id', [...steps, 'id'], { what: 'knob', id })
  if (before !== undefined) return before.knob
  const knob = data as Knob
  made.set(id, { knob, from })
  return knob
}
