import { levelReaders, type Moment } from '../rules/moment.js'
import type { Rule } from '../rules/rule.js'
import type { World } from '../world/world.js'
import { actorsOf, tieIds, tiesOf } from '../world/world.js'
import { truthAt } from './expected.js'
import type { Steps } from './fault.js'
import { actorId, placeAt } from './place.js'
import type { OverData } from './rule-data.js'
import type { Read, Scope } from './scope.js'

type Over = NonNullable<Rule['over']>

/** What `over` binds, before it is compiled. */
export function boundBy(over: OverData | undefined): Scope['bound'] {
  return over === undefined ? 'nothing' : 'ties' in over ? 'tie' : 'actor'
}

/** Compiles what a rule runs for: ids that ascend, each once. */
export function compileOver(data: OverData, scope: Scope, steps: Steps): Over {
  if ('list' in data) {
    const list = [...new Set(data.list)].sort()
    data.list.forEach((id, at) => {
      actorId(id, scope, [...steps, 'list', at])
    })
    return () => list
  }
  if ('actors' in data) {
    const { kind, where } = data.actors
    const holds = where === undefined ? null : truthAt(where, scope, [...steps, 'actors', 'where'])
    const asked = asking(scope)
    return (event, world) => {
      const moment = asked(event, world)
      const found: string[] = []
      for (const { id, levels } of actorsOf(world)) {
        if (kind !== undefined && levels.kind !== kind) continue
        moment.binding = id
        if (holds === null || holds(moment)) found.push(id)
      }
      return found
    }
  }
  const { from, to, where } = data.ties
  const at = [...steps, 'ties']
  const ends = { ...scope, bound: 'nothing' as const }
  const one = from === undefined ? null : placeAt(from, ends, [...at, 'from']).read
  const other = to === undefined ? null : placeAt(to, ends, [...at, 'to']).read
  const holds = where === undefined ? null : truthAt(where, scope, [...at, 'where'])
  if (one === null && other === null && holds === null) return (_event, world) => tieIds(world)
  return overTies(one, other, holds, asking(scope))
}

function overTies(
  from: Read<string | null | undefined> | null,
  to: Read<string | null | undefined> | null,
  holds: Read<boolean> | null,
  asked: ReturnType<typeof asking>,
): Over {
  return (event, world) => {
    const moment = asked(event, world)
    const [start, end] = [from?.(moment), to?.(moment)]
    const found: string[] = []
    for (const tie of tiesOf(world)) {
      if ((from !== null && tie.from !== start) || (to !== null && tie.to !== end)) continue
      moment.binding = tie.id
      if (holds === null || holds(moment)) found.push(tie.id)
    }
    return found
  }
}

type Open<Whole> = { -readonly [Field in keyof Whole]: Whole[Field] }

/** A moment without knobs or luck, taken from event to event: `over` is asked before a rule is. */
function asking({ model }: Scope): (event: Moment['event'], world: World) => Open<Moment> {
  const moment = { binding: '', knob: {}, settings: {} } as Open<Moment>
  Object.assign(
    moment,
    levelReaders(model, () => moment.world),
  )
  return (event, world) => {
    moment.event = event
    moment.world = world
    return moment
  }
}
