import { describe, expect, it } from 'vitest'
import { asked, compiled, momentOf, scopeOf } from '../../testing/villages/data-moment.js'
import { plainWorld } from '../../testing/villages/plain-input.js'
import { exp, log, logistic, pow } from '../arithmetic.js'
import { dayNumber } from '../events/date.js'
import { NONE, NUMBER, TEXT, TRUTH } from './sort.js'
import type { ValueData } from './value-data.js'

const world = {
  ...plainWorld,
  actors: { ...plainWorld.actors, birch: { kind: 'village', cheer: 7 }, guild: { kind: 'guild' } },
  ties: { birch: { alder: { trust: 9 } }, alder: { birch: { trust: -4 } } },
}
const moment = momentOf({ world })
const rate: ValueData = { event: 'rate' }

describe('a value', () => {
  it.each<[string, ValueData, unknown]>([
    ['a number', 12, 12],
    ['a text', 'water', 'water'],
    ['a truth', true, true],
    ['null', null, null],
    ['a field of the event', rate, 0.3],
    ['a field that every event has', { event: 'actor' }, 'alder'],
    ['the target', { event: 'target' }, 'birch'],
    ['a field that may be absent', { event: 'precision' }, undefined],
    ['a knob', { knob: 'warmth' }, 0.4],
    ['a place', { place: 'target' }, 'birch'],
    ['what is bound', { place: 'binding' }, 'birch>alder'],
    ['the beginning of a tie that is bound', { place: 'from' }, 'birch'],
    ['the end of a tie that is bound', { place: 'to' }, 'alder'],
    ['an id', { place: 'cedar' }, 'cedar'],
    ['an id that is a word', { place: { id: 'from' } }, 'from'],
    ['a place in a field', { place: { event: 'issue' } }, 'water'],
    ['the first place that is anybody', { place: { either: ['actor', 'cedar'] } }, 'alder'],
    ['the kind of an actor', { kind: 'target' }, 'village'],
    ['the kind of nobody', { kind: 'zelkova' }, undefined],
    ['a level', { actor: { of: 'target', indicator: 'cheer' } }, 7],
    ['the level of nobody', { actor: { of: 'zelkova', indicator: 'stores' } }, 40],
    ['the level of a tie', { tie: { from: 'target', to: 'actor', indicator: 'trust' } }, 9],
    ['the level of the tie the other way', { tie: { from: 'to', to: 'from', indicator: 'trust' } }, -4],
    ['a lasting draw', { lasting: 'mood' }, 0.4],
    ['the number of the day', { day: 0 }, dayNumber('2030-02-01')],
    ['the number of a day to come', { day: 20 }, dayNumber('2030-02-21')],
    ['a sum, from the left', { add: [0.1, 0.2, rate] }, 0.1 + 0.2 + 0.3],
    ['a product', { multiply: [3, rate, 2] }, 3 * 0.3 * 2],
    ['the least', { min: [4, rate, 9] }, 0.3],
    ['the most', { max: [4, rate, 9] }, 9],
    ['a difference', { subtract: [rate, 1] }, 0.3 - 1],
    ['a quotient', { divide: [rate, 4] }, 0.3 / 4],
    ['a remainder', { remainder: [17, { add: [rate, 4.7] }] }, 17 % 5],
    ['a power', { power: [2, rate] }, pow(2, 0.3)],
    ['an exponential', { exp: rate }, exp(0.3)],
    ['a logarithm', { log: rate }, log(0.3)],
    ['a logistic curve', { logistic: rate }, logistic(0.3)],
    ['the whole below', { floor: { multiply: [rate, 9] } }, 2],
    ['the nearest whole', { round: { multiply: [rate, 9] } }, 3],
    ['a size', { absolute: { subtract: [0, rate] } }, 0.3],
    ['what stays within', { clamp: { value: rate, low: 0, high: 1 } }, 0.3],
    ['what is raised to the low end', { clamp: { value: rate, low: 0.5, high: 1 } }, 0.5],
    ['what is cut to the high end', { clamp: { value: rate, low: 0, high: 0.2 } }, 0.2],
    ['at least', { 'at-least': [rate, 0.3] }, true],
    ['not at least', { 'at-least': [rate, 0.4] }, false],
    ['at most', { 'at-most': [rate, 0.3] }, true],
    ['not at most', { 'at-most': [rate, 0.2] }, false],
    ['above', { above: [rate, 0.2] }, true],
    ['not above', { above: [rate, 0.3] }, false],
    ['below', { below: [rate, 0.4] }, true],
    ['not below', { below: [rate, 0.3] }, false],
    ['all', { all: [true, { above: [rate, 0] }] }, true],
    ['not all', { all: [{ above: [rate, 0] }, false] }, false],
    ['not all, for the first', { all: [false, { above: [rate, 0] }] }, false],
    ['any', { any: [false, { above: [rate, 0] }] }, true],
    ['any, the first', { any: [{ above: [rate, 0] }, false] }, true],
    ['not any', { any: [false, { above: [rate, 1] }] }, false],
    ['not', { not: { above: [rate, 1] } }, true],
    ['something', { exists: rate }, true],
    ['nothing', { exists: { event: 'precision' } }, false],
    ['the same', { same: [{ event: 'issue' }, 'water'] }, true],
    ['not the same', { same: [{ event: 'issue' }, 'wood'] }, false],
    ['absent and null alike', { same: [{ event: 'precision' }, null] }, true],
    ['one of a list', { 'one-of': { value: { event: 'issue' }, list: ['wood', 'water'] } }, true],
    ['none of a list', { 'one-of': { value: { event: 'issue' }, list: ['wood'] } }, false],
    ['what is there', { either: [{ event: 'precision' }, 'day'] }, 'day'],
    ['what is there first', { either: [{ event: 'issue' }, 'day'] }, 'water'],
    ['one choice', { choose: { if: { above: [rate, 0] }, then: 1, else: 2 } }, 1],
    ['the other choice', { choose: { if: { above: [rate, 1] }, then: 1, else: 2 } }, 2],
    ['a draw for each that is written', { subtract: [{ draw: 'luck' }, { draw: 'luck' }] }, -0.5],
  ])('is %s', (_, data, value) => {
    expect(asked(data, momentOf({ world }))).toEqual(value)
  })

  it('reads the level of what is bound', () => {
    const cheer: ValueData = { actor: { of: 'binding', indicator: 'cheer' } }
    expect(asked(cheer, { ...moment, binding: 'birch' }, scopeOf({ bound: 'actor' }))).toBe(7)
  })

  it('reads a field that only some of the types have, and nothing of the others', () => {
    const scope = scopeOf({ on: ['toll.imposed', 'toll.lifted'] })
    expect(compiled(rate, scope).sort).toBe(NUMBER | NONE)
    expect(asked(rate, momentOf({ event: { type: 'toll.lifted', rate: undefined } }), scope)).toBeUndefined()
  })

  it.each<[ValueData, number]>([
    [1, NUMBER],
    ['a', TEXT],
    [false, TRUTH],
    [null, NONE],
    [{ event: 'target' }, TEXT | NONE],
    [{ event: 'type' }, TEXT],
    [{ either: [{ event: 'target' }, 'cedar'] }, TEXT],
    [{ either: [{ event: 'target' }, null] }, TEXT | NONE],
    [{ place: { either: ['target', 'cedar'] } }, TEXT],
    [{ place: { either: ['target', 'actor'] } }, TEXT | NONE],
    [{ choose: { if: true, then: 1, else: 'a' } }, NUMBER | TEXT],
    [{ measure: { kind: 'toll', field: 'rate' } }, NUMBER | NONE],
    [{ exists: 1 }, TRUTH],
  ])('knows of %j what it can be', (data, sort) => {
    expect(compiled(data).sort).toBe(sort)
  })

  it('is made once where it does not depend on the moment', () => {
    expect(compiled({ add: [1, { multiply: [2, { exp: 0 }] }] }).fixed).toEqual({ value: 3 })
    expect(compiled({ clamp: { value: 9, low: 0, high: { min: [4, 5] } } }).fixed).toEqual({ value: 4 })
    expect(compiled({ add: [1, rate] }).fixed).toBeUndefined()
    expect(compiled({ day: 1 }).fixed).toBeUndefined()
  })
})
