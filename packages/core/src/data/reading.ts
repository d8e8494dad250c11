import { own } from '../world/id.js'
import { fieldOfEvent } from './event-field.js'
import { fault, type Steps, unknownName } from './fault.js'
import { valueOfRule } from './let.js'
import { placeAt } from './place.js'
import type { Compiled, Scope } from './scope.js'
import { NONE, NUMBER, TEXT } from './sort.js'
import type { ActorLevelData, PlaceData, TieLevelData } from './value-data.js'

type Operator = (data: never, scope: Scope, steps: Steps) => Compiled

/** The operators that read the event, the world, a knob or luck. */
export const readings: Readonly<Record<string, Operator>> = {
  event: (data: string, scope, steps) => fieldOfEvent(data, scope, steps),
  let: (data: string, scope, steps) => valueOfRule(data, scope, steps),
  place: (data: PlaceData, scope, steps) => placeAt(data, scope, steps),
  kind: (data: PlaceData, scope, steps) => {
    const { read } = placeAt(data, scope, steps)
    return { sort: TEXT | NONE, read: (moment) => moment.world.actors[read(moment) ?? '']?.kind }
  },
  actor: ({ of, indicator }: ActorLevelData, scope, steps) => {
    checkIndicator('actors', indicator, scope, [...steps, 'indicator'])
    const { read } = placeAt(of, scope, [...steps, 'of'])
    if (of === 'binding') return number((moment) => moment.level(moment.binding, indicator))
    return number((moment) => moment.level(read(moment) ?? '', indicator))
  },
  tie: ({ from, to, indicator }: TieLevelData, scope, steps) => {
    checkIndicator('ties', indicator, scope, [...steps, 'indicator'])
    const { read: one } = placeAt(from, scope, [...steps, 'from'])
    const { read: other } = placeAt(to, scope, [...steps, 'to'])
    return number((moment) => moment.tie(one(moment) ?? '', other(moment) ?? '', indicator))
  },
  knob: (data: string, scope, steps) => {
    settled('a knob', scope, steps)
    if (own(scope.knobs, data) === undefined) unknownName(steps, 'knob of this rule', data, Object.keys(scope.knobs))
    return number(({ knob }) => knob[data] as number)
  },
  draw: (data: string, scope, steps) => {
    settled('a draw', scope, steps)
    return number((moment) => moment.draw(data))
  },
  lasting: (data: string, scope, steps) => {
    settled('a lasting draw', scope, steps)
    return number((moment) => moment.lasting(data))
  },
}

const number = (read: Compiled['read']): Compiled => ({ sort: NUMBER, read })

/** Refuses an indicator that the model does not have. */
export function checkIndicator(table: 'actors' | 'ties', name: string, { model }: Scope, steps: Steps): void {
  const known = table === 'actors' ? model.actorIndicators : model.tieIndicators
  if (own(known, name) === undefined)
    unknownName(steps, table === 'actors' ? 'indicator of actors' : 'indicator of ties', name, Object.keys(known))
}

/** What a rule runs for is settled before it is asked, by the event and the world alone. */
function settled(what: string, { stage }: Scope, steps: Steps): void {
  if (stage === 'over')
    fault('data/out-of-place', steps, {
      what,
      expected: 'the event and the world, in `over`',
      fix: 'write it as a condition in `when`',
    })
}
