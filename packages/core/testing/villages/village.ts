/**
 * Lantern villages: a small made-up model on which the engine's laws are tried. Villages light lanterns, take tolls on one
 * another, make demands and share bridges. It has every merge, a level that nobody knows, directed and shared measures,
 * and demands that are opened, superseded and answered.
 */
import * as z from 'zod'
import { defineModel, event, indicator } from '../../src/index.js'

const rate = z.number().min(0).max(1)
const issue = z.enum(['water', 'wood'])

/** The model of the lantern villages: every merge, an unknown level, measures and demands in a small space. */
export const villages = defineModel({
  events: {
    'feast.held': event({ guests: z.number().int().min(0).max(40) }),
    'lantern.lit': event({ count: z.number().int().min(1).max(9) }),
    'toll.demanded': event({ rate, issue }),
    'toll.imposed': event({ rate, issue }),
    'toll.raised': event({ rate }),
    'toll.lifted': event({}),
    'demand.met': event({ issue }),
    'demand.declined': event({ issue }),
    'bridge.opened': event({ width: rate }),
    'bridge.widened': event({ width: rate }),
    'bridge.closed': event({}),
    'story.told': event({ words: z.number().int().min(0).max(99) }, { coalesce: true }),
  },
  actorIndicators: {
    cheer: indicator({ unit: 'points', range: [-20, 20], meaning: 'mood against the start; contributions add up' }),
    renown: indicator({ unit: 'points', range: [0, 60], merge: 'max', meaning: 'the greatest deed known of it' }),
    stores: indicator({ unit: 'sacks', range: [0, 50], merge: 'min', opening: 40, meaning: 'the worst winter it had' }),
    lamps: indicator({ unit: 'lamps', range: [0, 12], merge: 'set', opening: 3, meaning: 'lamps lit tonight' }),
    silence: indicator({ unit: 'hours', range: [0, 24], opening: null, meaning: 'not known of any village' }),
  },
  tieIndicators: {
    trust: indicator({ unit: 'points', range: [-50, 50], meaning: 'goodwill; contributions add up' }),
    fear: indicator({ unit: 'points', range: [0, 30], merge: 'max', meaning: 'the worst it expects' }),
  },
  measures: {
    toll: {
      fields: { rate },
      openedBy: { 'toll.imposed': ({ rate }) => ({ rate }) },
      amendedBy: { 'toll.raised': ({ rate }) => ({ rate }) },
      closedBy: ['toll.lifted'],
    },
    bridge: {
      fields: { width: rate },
      undirected: true,
      openedBy: { 'bridge.opened': ({ width }) => ({ width }) },
      amendedBy: { 'bridge.widened': ({ width }) => ({ width }) },
      closedBy: ['bridge.closed'],
    },
  },
  demands: {
    fields: { rate },
    openedBy: {
      'toll.demanded': ({ rate, issue }) => ({ rate, issue, ask: 'pay' }),
      // A light toll asks for nothing.
      'toll.imposed': ({ rate, issue }) => (rate > 0.5 ? { rate, issue, ask: 'yield' } : null),
    },
    answeredBy: ['demand.met', 'demand.declined'],
  },
})

/** The vocabulary of the lantern villages, for rules and worlds of your own beside theirs. */
export type Villages = typeof villages

/** The villages of every generated world, and the guild that has fewer indicators than they. */
export const villageNames = ['alder', 'birch', 'cedar', 'dale', 'guild'] as const
