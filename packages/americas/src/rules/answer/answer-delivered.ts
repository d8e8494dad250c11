import { type Effect, type Effects, has, type ModelEvent, rule } from '@lapolicy/core'
import { type Americas, americas } from '../../model.js'
import { isLeftToRules, openDemand } from '../../strategy/demand.js'
import { type Content, contents, type Deed } from '../../vocabulary/asks.js'

type Answer = ModelEvent<Americas, 'demand.accepted' | 'demand.partly-met'>
type Delivered =
  | 'agreement.lapsed'
  | 'audit.launched'
  | 'border.reinforced'
  | 'suspects.transferred'
  | 'transit.granted'
  | 'access.granted'
  | 'fees.lowered'
  | 'talks.held'

/** Guards as an option of a scenario has them, less for granting in part. */
const GUARDS = { part: 0.1, full: 0.15 } as const
/** Sites opened by granting access in full: as many as were agreed for joint use in April 2025 (as-coa-tracker-2025). */
const SITES = 3

const contentOf = (ask: string): Content | undefined =>
  Object.hasOwn(contents, ask) ? (contents as Readonly<Record<string, Content>>)[ask] : undefined

/** The deeds that an answer consists of. An agreement ends once: who has conceded before audits instead. */
function deedsOf({ type, ask }: Answer, concessions: number): readonly Deed[] {
  const content = contentOf(ask)
  const deeds = (type === 'demand.accepted' ? content?.full : content?.part) ?? []
  const isAgain = concessions > 0
  return [...new Set(deeds.map((deed): Deed => (deed === 'lets-agreement-lapse' && isAgain ? 'audits' : deed)))]
}

function done(
  deed: Deed,
  { type, actor, target }: Answer,
  { emit }: Pick<Effects<Americas, Delivered, never>, 'emit'>,
): Effect {
  const towards = { actor, target }
  switch (deed) {
    case 'lets-agreement-lapse':
      return emit('agreement.lapsed', { actor, target: 'CHN', agreement: 'Belt and Road' })
    case 'audits':
      return emit('audit.launched', { actor, target: actor === 'PAN' ? 'panama-canal-authority' : null })
    case 'guards-border':
      return emit('border.reinforced', {
        ...towards,
        effort: type === 'demand.accepted' ? GUARDS.full : GUARDS.part,
        inDays: 1,
      })
    case 'transfers-suspects':
      return emit('suspects.transferred', { ...towards, people: null, inDays: 14 })
    case 'lowers-fees-for-all':
      return emit('fees.lowered', { ...towards, vessels: 'vessels of all flags', inDays: 30 })
    case 'lowers-fees-for-us-vessels':
      return emit('fees.lowered', { ...towards, vessels: 'US vessels', inDays: 30 })
    case 'opens-transit':
      return emit('transit.granted', { ...towards, inDays: 14 })
    case 'opens-sites':
      return emit('access.granted', { ...towards, sites: SITES, cap: null, inDays: 14 })
    case 'holds-talks':
      return emit('talks.held', { ...towards, issue: 'nearshoring', inDays: 30 })
  }
}

/**
 * An acceptance that the model gives consists of something: the deeds of `contents`, the same that a scenario's options
 * spell out. That pressure yields deeds is what pism-2025 and gateway-pundit assert; which deed stands for which grant is
 * this project's reading.
 */
export const answerDelivered = rule(
  americas,
  'answer.delivered',
  {
    on: ['demand.accepted', 'demand.partly-met'],
    basis: ['m-pressure-yields-favourable-decisions', 'judgement-five-answers'],
    emits: {
      'agreement.lapsed': 0,
      'audit.launched': 0,
      'border.reinforced': 1,
      'suspects.transferred': 14,
      'transit.granted': 14,
      'access.granted': 14,
      'fees.lowered': 30,
      'talks.held': 30,
    },
  },
  {
    when: [
      has('answer.delivered.by-rules', ({ event, world }) => {
        const demand = openDemand(world, event.target, event.actor, event.issue)
        return demand !== null && isLeftToRules(demand, event)
      }),
      has('answer.delivered.has-content', ({ event }) => contentOf(event.ask)),
    ],
    then: ({ event, tie }, effects) =>
      deedsOf(event, tie(event.actor ?? '', event.target ?? '', 'concessions')).map((deed) =>
        done(deed, event, effects),
      ),
  },
)
