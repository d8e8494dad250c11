import {
  type EventType,
  type Given,
  openWorld,
  type Parameter,
  type Rule,
  type RunInput,
  rulebook,
  type Scenario,
} from '../../src/index.js'
import { type Villages, villages } from './village.js'

/** Three villages at their opening levels, and ties alder>birch, birch>alder and cedar>birch. For examples. */
export const plainWorld = openWorld(villages, {
  date: '2030-01-10',
  actors: { alder: { kind: 'village' }, birch: { kind: 'village' }, cedar: { kind: 'village' } },
  ties: { alder: { birch: {} }, birch: { alder: {} }, cedar: { birch: {} } },
})

type Drawn = { readonly rules?: readonly Rule[] } & Partial<
  Omit<RunInput<Villages>, 'model' | 'rulebook' | 'scenario'>
> &
  Partial<Pick<Scenario<Villages>, 'start' | 'end' | 'world' | 'opening' | 'schedule' | 'decisions'>> & {
    /** The scenario's parameters; `parameters` are the player's values. */
    readonly declares?: readonly Parameter[]
  }

/** An input over them from 10 January to 20 April 2030, empty where nothing is said. */
export function plainInput({
  rules = [],
  start,
  end,
  world,
  opening,
  schedule,
  decisions,
  declares,
  ...rest
}: Drawn = {}): RunInput<Villages> {
  return {
    model: villages,
    rulebook: rulebook(rules),
    seed: 1,
    ...rest,
    scenario: {
      id: 'plain',
      start: start ?? '2030-01-10',
      end: end ?? '2030-04-20',
      world: world ?? plainWorld,
      opening: opening ?? [],
      schedule: schedule ?? [],
      decisions: decisions ?? [],
      ...(declares ? { parameters: declares } : {}),
    },
  }
}

/** A recorded event from alder to birch, unless said otherwise. */
export function recorded<Type extends EventType<Villages>>(
  id: string,
  type: Type,
  date: string,
  rest: Partial<Given<Villages, Type>> & Readonly<Record<string, unknown>> = {},
): Given<Villages> {
  const header = { id, type, date, actor: 'alder', target: 'birch', standing: 'reported', sources: [] }
  return { ...header, ...rest } as unknown as Given<Villages>
}
