import { describe, expect, it } from 'vitest'
import { type Villages, villages } from '../../testing/villages/village.js'
import type { EventType } from '../world/model.js'
import { checkDeclared } from './declared.js'
import { type Changeable, type Effect, type Effects, effects } from './effect.js'
import { rule } from './rule.js'

/** The maker of effects, for a rule that may do anything. */
const fx = effects as unknown as Effects<Villages, EventType<Villages>, Changeable<Villages>>

describe('effects', () => {
  it('are data', () => {
    expect(fx.actor('alder', 'cheer', 2)).toEqual({
      kind: 'contribution',
      path: 'actors.alder.cheer',
      declared: 'actors.cheer',
      amount: 2,
    })
    expect(fx.tie('alder', 'birch', 'trust', -1)).toEqual({
      kind: 'contribution',
      path: 'ties.alder.birch.trust',
      declared: 'ties.trust',
      amount: -1,
    })
    expect(effects.emit('story.told', { actor: 'alder', target: null, words: 3 })).toEqual({
      kind: 'emission',
      type: 'story.told',
      actor: 'alder',
      target: null,
      inDays: 0,
      payload: { words: 3 },
    })
  })

  const claimed = rule(
    villages,
    'r',
    { on: 'feast.held', basis: ['tale'], emits: { 'story.told': 2 }, changes: ['actors.cheer'] },
    { then: () => [] },
  )
  const emit = (type: string, inDays: number): Effect => effects.emit(type, { actor: null, target: null, inDays })

  it.each([
    ['another indicator', fx.actor('alder', 'renown', 1), 'rule/undeclared-change'],
    ['an indicator of ties', fx.tie('alder', 'birch', 'trust', 1), 'rule/undeclared-change'],
    ['no number', fx.actor('alder', 'cheer', Number.NaN), 'rule/not-a-number'],
    ['an endless number', fx.actor('alder', 'cheer', Infinity), 'rule/not-a-number'],
    ['a number that swallows all others', fx.actor('alder', 'cheer', 1e300), 'rule/not-a-number'],
    ['another event', emit('feast.held', 2), 'rule/undeclared-event'],
    ['an event by a name that all objects have', emit('constructor', 2), 'rule/undeclared-event'],
    ['an event before its time', emit('story.told', 1), 'rule/too-early'],
    ['an event in the past', emit('story.told', -1), 'rule/too-early'],
    ['an event in half a day', emit('story.told', 2.5), 'rule/too-early'],
    ['an event at no time', emit('story.told', Number.NaN), 'rule/too-early'],
  ])('of %s are refused', (_, effect, code) => {
    expect(() => checkDeclared(claimed, effect)).toThrowError(expect.objectContaining({ code }))
  })

  it('that are declared pass', () => {
    expect(() => checkDeclared(claimed, fx.actor('anyone', 'cheer', -3))).not.toThrow()
    expect(() => checkDeclared(claimed, emit('story.told', 2))).not.toThrow()
  })
})
