import { describe, expect, it } from 'vitest'
import { villages } from '../../testing/villages/village.js'
import { PolicyError } from '../errors.js'
import type { Known } from './compile.js'
import { ruleFromData, rulesFromData } from './rule-from-data.js'
import { dataText } from './text.js'

const cheer = { of: 'target', indicator: 'cheer' }
const base = {
  id: 'a',
  on: 'toll.imposed',
  basis: ['tale'],
  changes: ['actors.cheer', 'ties.trust'],
  emits: { 'story.told': 2 },
  then: [{ actor: cheer, amount: -1 }],
}
const amount = (value: unknown): object => ({ ...base, then: [{ actor: cheer, amount: value }] })
const when = (condition: object): object => ({ ...base, when: [{ label: 'x', ...condition }] })
const emit = (rest: object): object => ({
  ...base,
  then: [{ emit: 'story.told', actor: 'target', target: null, 'in-days': 3, payload: { words: 3 }, ...rest }],
})
const knob = { id: 'k', value: 0.5, range: [0, 1], unit: 'share', basis: 'tale', grade: 'judgement' }
const warm = (rest: object): object => ({ ...base, knobs: { warmth: { ...knob, ...rest } } })

const refusal = (data: unknown, known: Known = {}): PolicyError => caught(() => ruleFromData(villages, data, known))
const refusalOf = (rules: readonly unknown[]): PolicyError => caught(() => rulesFromData(villages, { rules }))

function caught(read: () => unknown): PolicyError {
  try {
    read()
  } catch (error) {
    if (error instanceof PolicyError) return error
    throw error
  }
  throw new Error('not refused')
}

describe('the rule that the faults are put into', () => {
  it.each([
    ['as it is', base],
    ['with an emission', emit({})],
    ['with a knob', warm({})],
  ])('is right %s', (_, data) => {
    expect(ruleFromData(villages, data).id).toBe('a')
  })
})

describe('a name that does not exist', () => {
  it.each<[string, unknown, string, string, string]>([
    ['an event', { ...base, on: 'toll.impsed' }, 'on[0]', 'type of event', 'did you mean "toll.imposed"?'],
    ['an event of several', { ...base, on: ['toll.lifted', 'x'] }, 'on[1]', 'type of event', 'use one that exists'],
    [
      'an emitted event',
      { ...base, emits: { 'story.tld': 0 } },
      'emits.story.tld',
      'type of event',
      'did you mean "story.told"?',
    ],
    ['an emission', emit({ emit: 'story.tolt' }), 'then[0].emit', 'type of event', 'did you mean "story.told"?'],
    ['a change', { ...base, changes: ['actors.chear'] }, 'changes[0]', 'indicator', 'did you mean "actors.cheer"?'],
    [
      'an indicator of actors',
      amount({ actor: { of: 'actor', indicator: 'trust' } }),
      'then[0].amount.actor.indicator',
      'indicator of actors',
      'use one that exists',
    ],
    [
      'an indicator of ties',
      amount({ tie: { from: 'actor', to: 'target', indicator: 'trst' } }),
      'then[0].amount.tie.indicator',
      'indicator of ties',
      'did you mean "trust"?',
    ],
    [
      'a changed indicator of actors',
      { ...base, then: [{ actor: { of: 'actor', indicator: 'chear' }, amount: 1 }] },
      'then[0].actor.indicator',
      'indicator of actors',
      'did you mean "cheer"?',
    ],
    [
      'a changed indicator of ties',
      { ...base, then: [{ tie: { from: 'actor', to: 'target', indicator: 'tryst' }, amount: 1 }] },
      'then[0].tie.indicator',
      'indicator of ties',
      'did you mean "trust"?',
    ],
    ['a field', amount({ event: 'rat' }), 'then[0].amount.event', 'field of toll.imposed', 'did you mean "rate"?'],
    [
      'a field by what objects inherit',
      amount({ event: 'constructor' }),
      'then[0].amount.event',
      'field of toll.imposed',
      'use one that exists',
    ],
    [
      'a field of payload',
      emit({ payload: { word: 3 } }),
      'then[0].payload.word',
      'field of story.told',
      'did you mean "words"?',
    ],
    ['a knob', amount({ knob: 'warmth' }), 'then[0].amount.knob', 'knob of this rule', 'use one that exists'],
    [
      'a knob by what objects inherit',
      amount({ knob: 'toString' }),
      'then[0].amount.knob',
      'knob of this rule',
      'use one that exists',
    ],
    ['a shared knob', { ...base, knobs: { a: 'somewhere' } }, 'knobs.a', 'knob', 'use one that exists'],
    [
      'a kind of measure',
      when({ has: { measure: { kind: 'tol' } } }),
      'when[0].has.measure.kind',
      'kind of measure',
      'did you mean "toll"?',
    ],
    [
      'a field of a measure',
      when({ has: { measure: { kind: 'toll', field: 'width' } } }),
      'when[0].has.measure.field',
      'field of a toll',
      'use one that exists',
    ],
    [
      'a field of any measure',
      when({ has: { measure: { where: { rate: 1 } } } }),
      'when[0].has.measure.where.rate',
      'field of every measure',
      'use one that exists',
    ],
    [
      'a field of a demand',
      when({ has: { demand: { where: { isue: 'x' } } } }),
      'when[0].has.demand.where.isue',
      'field of a demand',
      'did you mean "issue"?',
    ],
    ['a value of let', amount({ let: 'calm' }), 'then[0].amount.let', 'value in `let`', 'use one that exists'],
  ])('is told with its place and the nearest: %s', (_, data, where, what, fix) => {
    expect(refusal(data)).toMatchObject({ code: 'data/unknown-name', where, fix, facts: { what } })
  })

  it('is told of actors and claims where those are known', () => {
    const known = { actors: ['alder', 'birch'], claims: ['tale'] }
    expect(refusal({ ...base, then: [{ actor: { ...cheer, of: 'aldr' }, amount: 1 }] }, known)).toMatchObject({
      code: 'data/unknown-name',
      where: 'then[0].actor.of',
      fix: 'did you mean "alder"?',
    })
    expect(refusal({ ...base, over: { list: ['birch', 'brch'] } }, known)).toMatchObject({ where: 'over.list[1]' })
    expect(refusal({ ...base, basis: ['tle'] }, known)).toMatchObject({
      where: 'basis[0]',
      fix: 'did you mean "tale"?',
    })
    expect(refusal(warm({ basis: 'tail' }), known)).toMatchObject({ where: 'knobs.warmth.basis' })
    expect(ruleFromData(villages, { ...base, over: { list: ['birch'] } }, known).id).toBe('a')
  })

  it('is told with a dozen of the others at most', () => {
    const { facts } = refusal({ ...base, on: 'nothing' })
    expect(facts.known).toHaveLength(13)
    expect((facts.known as string[]).at(-1)).toBe('…')
    expect((facts.known as string[])[0]).toBe('bridge.closed')
  })
})

describe('a value of the wrong kind', () => {
  it.each<[string, unknown, string, string]>([
    ['a text for a number', amount({ add: [1, { event: 'issue' }] }), 'then[0].amount.add[1]', 'a number'],
    [
      'a number or nothing for a number',
      when({ value: { measure: { kind: 'toll', field: 'rate' } }, 'at-least': 1 }),
      'when[0].value',
      'a number',
    ],
    [
      'a number for a truth',
      amount({ choose: { if: 1, then: 1, else: 2 } }),
      'then[0].amount.choose.if',
      'true or false',
    ],
    ['a measure for a number', amount({ measure: { kind: 'toll' } }), 'then[0].amount', 'a number'],
    [
      'a measure to choose',
      amount({ choose: { if: true, then: { measure: {} }, else: 2 } }),
      'then[0].amount.choose.then',
      'a number or text or true or false or nothing',
    ],
    [
      'another measure to choose',
      amount({ choose: { if: true, then: 1, else: { measure: {} } } }),
      'then[0].amount.choose.else',
      'a number or text or true or false or nothing',
    ],
    [
      'a number for a place',
      { ...base, then: [{ actor: { ...cheer, of: { event: 'rate' } }, amount: 1 }] },
      'then[0].actor.of.event',
      'text or nothing',
    ],
    [
      'a number for a place in let',
      { ...base, let: { a: 1 }, then: [{ actor: { ...cheer, of: { let: 'a' } }, amount: 1 }] },
      'then[0].actor.of.let',
      'text or nothing',
    ],
    [
      'a text that the field never is',
      when({ value: { event: 'issue' }, is: 'watr' }),
      'when[0].is',
      'one of: water, wood',
    ],
    [
      'a type that it does not hear',
      when({ value: { event: 'type' }, is: 'toll.lifted' }),
      'when[0].is',
      'one of: toll.imposed',
    ],
    ['a number beyond the field', when({ has: { same: [{ event: 'rate' }, 2] } }), 'when[0].has.same[1]', 'at most 1'],
    ['a number compared with text', when({ value: { event: 'issue' }, is: 3 }), 'when[0].is', 'text'],
    [
      'a text of a list',
      when({ has: { 'one-of': { value: { event: 'issue' }, list: ['wood', 'iron'] } } }),
      'when[0].has.one-of.list[1]',
      'one of: water, wood',
    ],
    [
      'a field of a measure',
      when({ has: { measure: { kind: 'toll', where: { rate: 'x' } } } }),
      'when[0].has.measure.where.rate',
      'a number',
    ],
    ['a measure compared', when({ has: { same: [{ measure: {} }, 1] } }), 'when[0].has.same[1]', 'a single value'],
    [
      'a measure that should be something',
      when({ value: { measure: {} }, is: null }),
      'when[0].value',
      'a number or text or true or false or nothing',
    ],
    ['a chance beyond 1', when({ chance: 1.5 }), 'when[0].chance', 'a probability from 0 to 1'],
    ['a chance below 0', when({ chance: -0.1 }), 'when[0].chance', 'a probability from 0 to 1'],
    ['a payload beyond its range', emit({ payload: { words: 300 } }), 'then[0].payload.words', 'at most 99'],
    [
      'a payload of another sort',
      emit({ payload: { words: { event: 'issue' } } }),
      'then[0].payload.words',
      'a number',
    ],
    [
      'a payload that may be nothing',
      emit({ payload: { words: { measure: { kind: 'toll', field: 'rate' } } } }),
      'then[0].payload.words',
      'a number',
    ],
    ['a delay below the declared', emit({ 'in-days': 1 }), 'then[0].in-days', 'a whole number of days from 2'],
    ['a delay in parts of days', emit({ 'in-days': 2.5 }), 'then[0].in-days', 'a whole number of days from 2'],
    ['a delay that is text', emit({ 'in-days': { event: 'issue' } }), 'then[0].in-days', 'a number'],
    ['a sum without end', amount({ divide: [1, 0] }), 'then[0].amount.divide', 'a finite number'],
    ['a knob below its range', warm({ value: -1 }), 'knobs.warmth.value', 'a number from 0 to 1'],
    ['a knob above its range', warm({ value: 2 }), 'knobs.warmth.value', 'a number from 0 to 1'],
    ['an id with a space', { ...base, id: 'a b' }, 'id', 'letters, digits, ".", "-" and "_"'],
    ['an id with a mark of paths', { ...base, id: 'a>b' }, 'id', 'letters, digits, ".", "-" and "_"'],
    ['a knob id with an accent', warm({ id: 'é' }), 'knobs.warmth.id', 'letters, digits, ".", "-" and "_"'],
  ])('is refused with its place and what was expected: %s', (_, data, where, expected) => {
    expect(refusal(data)).toMatchObject({ code: 'data/wrong-type', where, expected })
  })

  it('is told what to do', () => {
    const rate = { measure: { kind: 'toll', field: 'rate' } }
    expect(refusal(amount(rate)).fix).toBe('say what stands in for nothing: { either: [ …, 0 ] }')
    expect(refusal(amount({ choose: { if: { event: 'rate' }, then: 1, else: 1 } })).fix).toContain(
      '{ above: [ …, … ] }',
    )
    expect(refusal(amount({ event: 'issue' })).fix).toBe('write another value')
    expect(refusal(when({ value: { event: 'issue' }, is: 'watr' })).fix).toBe('did you mean "water"?')
    expect(refusal(when({ has: { same: [{ event: 'rate' }, 2] } })).fix).toBe('write a value that it can have')
  })
})

describe('an effect that the rule does not declare', () => {
  it.each<[string, unknown, string, string]>([
    ['a change of an actor', { ...base, changes: ['ties.trust'] }, 'then[0].actor.indicator', 'actors.cheer'],
    [
      'a change of a tie',
      { ...base, then: [{ tie: { from: 'actor', to: 'target', indicator: 'fear' }, amount: 1 }] },
      'then[0].tie.indicator',
      'ties.fear',
    ],
    ['an event', emit({ emit: 'toll.lifted', payload: {} }), 'then[0].emit', 'toll.lifted'],
  ])('is refused: %s', (_, data, where, name) => {
    const error = refusal(data)
    expect(error).toMatchObject({ code: 'data/undeclared', where })
    expect(error.message).toContain(name)
    expect(error.fix).toMatch(/^add .* to `(changes|emits)`, or leave it out$/)
  })
})

describe('what cannot stand where it stands', () => {
  it.each<[string, unknown, string]>([
    ['from, without ties', amount({ actor: { of: 'from', indicator: 'cheer' } }), 'then[0].amount.actor.of'],
    [
      'to, over actors',
      { ...amount({ actor: { of: 'to', indicator: 'cheer' } }), over: { actors: {} } },
      'then[0].amount.actor.of',
    ],
    ['binding, without over', amount({ actor: { of: 'binding', indicator: 'cheer' } }), 'then[0].amount.actor.of'],
    ['from, to say which ties', { ...base, over: { ties: { from: 'from' } } }, 'over.ties.from'],
    [
      'a draw in over',
      { ...base, over: { actors: { where: { above: [{ draw: 'x' }, 1] } } } },
      'over.actors.where.above[0].draw',
    ],
    [
      'a lasting draw in over',
      { ...base, over: { ties: { where: { above: [{ lasting: 'x' }, 1] } } } },
      'over.ties.where.above[0].lasting',
    ],
    [
      'a knob in over',
      { ...warm({}), over: { actors: { where: { above: [{ knob: 'warmth' }, 1] } } } },
      'over.actors.where.above[0].knob',
    ],
    ['let in when', { ...when({ value: { let: 'x' }, 'at-least': 1 }), let: { x: 1 } }, 'when[0].value.let'],
    ['let in let', { ...base, let: { x: 1, y: { let: 'x' } } }, 'let.y.let'],
  ])('is refused: %s', (_, data, where) => {
    expect(refusal(data)).toMatchObject({ code: 'data/out-of-place', where })
  })
})

describe('data of another form', () => {
  it.each<[string, unknown, string, string, string?]>([
    ['no object', 3, 'rules', 'an object'],
    ['null', null, 'rules', 'an object'],
    ['a list', [], 'rules', 'an object'],
    [
      'an unknown claim',
      { ...base, thn: 1 },
      'thn',
      'one of: basis, changes, emits, id, knobs, let, on, over, then, when',
      'did you mean "then"?',
    ],
    [
      'an unknown operator',
      amount({ ad: [1, 2] }),
      'then[0].amount.ad',
      'one of: above, absolute, actor, add, all, any, at-least, at-most, below, choose, clamp, count, …',
      'did you mean "add"?',
    ],
    ['two operators', amount({ add: [1], exp: 2 }), 'then[0].amount', 'exactly one field'],
    ['no operator', amount({}), 'then[0].amount', 'exactly one field'],
    ['a list for a value', amount([1]), 'then[0].amount', 'a value'],
    ['a number for a list', amount({ add: 3 }), 'then[0].amount.add', 'a list'],
    ['an empty list', amount({ add: [] }), 'then[0].amount.add', 'at least 1 in the list'],
    ['three of two', amount({ subtract: [1, 2, 3] }), 'then[0].amount.subtract', 'at most 2 in the list'],
    ['a missing part', amount({ clamp: { value: 1, low: 2 } }), 'then[0].amount.clamp.high', 'a value'],
    [
      'a fault deep inside',
      amount({ add: [1, { exp: { min: [1, { mox: [2] }] } }] }),
      'then[0].amount.add[1].exp.min[1].mox',
      'one of: above, absolute, actor, add, all, any, at-least, at-most, below, choose, clamp, count, …',
      'did you mean "max"?',
    ],
    [
      'an unknown field of a condition',
      when({ value: 1, 'at-leest': 3 }),
      'when[0].at-leest',
      'one of: at-least, at-most, chance, has, has-not, is',
      'did you mean "at-least"?',
    ],
    ['half a condition', when({ value: 1 }), 'when[0]', 'one of the fields: at-least, at-most, is', 'add one of them'],
    ['a condition without a label', { ...base, when: [{ value: 1, 'at-least': 1 }] }, 'when[0].label', 'text'],
    ['a condition of two kinds', when({ has: 1, chance: 1 }), 'when[0]', 'the fields of one form', 'leave some out'],
    [
      'a fault inside a condition',
      when({ value: { ad: 1 }, 'at-least': 3 }),
      'when[0].value.ad',
      'one of: above, absolute, actor, add, all, any, at-least, at-most, below, choose, clamp, count, …',
      'did you mean "add"?',
    ],
    ['a condition that is text', { ...base, when: ['x'] }, 'when[0]', 'an object'],
    ['an effect without an amount', { ...base, then: [{ actor: cheer }] }, 'then[0].amount', 'a value'],
    ['an effect on a place', { ...base, then: [{ actor: 'target', amount: 1 }] }, 'then[0].actor', 'an object'],
    [
      'a tie without an end',
      { ...base, then: [{ tie: { from: 'actor', indicator: 'trust' }, amount: 1 }] },
      'then[0].tie.to',
      'text or an object',
    ],
    [
      'an emission to nowhere',
      { ...base, then: [{ emit: 'story.told', actor: 'actor' }] },
      'then[0].target',
      'text or an object',
    ],
    ['no effects', { ...base, then: [] }, 'then', 'at least 1 in the list'],
    [
      'another way to run over',
      { ...base, over: { actor: {} } },
      'over.actor',
      'one of: actors, list, ties',
      'did you mean "actors"?',
    ],
    [
      'a grade of another kind',
      warm({ grade: 'guess' }),
      'knobs.warmth.grade',
      'one of: measured, published-estimate, stated-by-author, judgement',
    ],
    ['a payload that lacks a field', emit({ payload: {} }), 'then[0].payload', 'each of: words', 'add it'],
    ['a delay in parts of days', { ...base, emits: { 'story.told': 0.5 } }, 'emits.story.told', 'a whole number'],
    ['an empty id', { ...base, id: '' }, 'id', 'at least 1 characters'],
    ['a label without end', when({ label: 'x'.repeat(201), chance: 1 }), 'when[0].label', 'at most 200 characters'],
    ['missing claims', { id: 'a' }, 'on', 'text or a list'],
  ])('is refused at the innermost place: %s', (_, data, where, expected, fix = 'correct it') => {
    expect(refusal(data)).toMatchObject({ code: 'data/invalid', where, expected, fix })
  })

  it('says whether a field is missing or something else', () => {
    expect(refusal({ id: 'a' }).message).toBe('on: it is missing.')
    expect(refusal({ ...base, then: [{ actor: 'target', amount: 1 }] }).message).toBe('then[0].actor: it is text.')
    expect(refusal(amount([])).message).toBe('then[0].amount: it is an empty list.')
    expect(refusal(amount({ add: null })).message).toBe('then[0].amount.add: it is null.')
    expect(refusal(amount({ add: true })).message).toBe('then[0].amount.add: it is true or false.')
    expect(refusal(amount({})).message).toBe('then[0].amount: it is an object of 0 fields.')
  })
})

describe('ids', () => {
  it('are each taken once', () => {
    const duplicate = (what: string, where: string): object => ({ code: 'data/duplicate-id', where, facts: { what } })
    expect(refusalOf([base, base])).toMatchObject(duplicate('rule', 'rules[1].id'))
    expect(refusal(base, { rules: ['a'] })).toMatchObject(duplicate('rule', 'id'))
    expect(refusal({ ...base, id: 'range-limit' })).toMatchObject(duplicate('rule', 'id'))
    expect(refusal(warm({}), { knobs: [knob as never] })).toMatchObject(duplicate('knob', 'knobs.warmth.id'))
    const other = { ...warm({ value: 0.7 }), id: 'b' }
    expect(refusalOf([warm({}), other])).toMatchObject(duplicate('knob', 'rules[1].knobs.warmth.id'))
  })
})

describe('the texts of the errors', () => {
  it.each(Object.entries(dataText))(
    '%s end and name their code as those of core do',
    (code, { message, expected, fix }) => {
      expect(code).toMatch(/^data\/[a-z-]+$/)
      expect(message).toMatch(/[.]$/)
      expect([expected, fix].every((line) => line.length > 0 && !line.endsWith('.'))).toBe(true)
    },
  )

  it('hold the way to the place, for those who print where it stands', () => {
    expect(refusal(amount({ add: [1, { event: 'rat' }] })).facts.steps).toEqual([
      'then',
      0,
      'amount',
      'add',
      1,
      'event',
    ])
  })
})
