import { describe, expect, it } from 'vitest'
import type { Actor } from './actor.js'
import { actors } from './actors.js'
import { neighbours } from './neighbours.js'
import { offices } from './offices.js'
import { others } from './others.js'
import { latinAmericanStates, type StateId, states } from './states.js'

const all: readonly [string, Actor][] = Object.entries(actors)

describe('actors', () => {
  it('the region has its 33 states', () => expect(Object.keys(latinAmericanStates)).toHaveLength(33))

  it('each actor stands under its own id', () => expect(all.filter(([key, actor]) => key !== actor.id)).toEqual([]))

  it('no id names both a state and something else', () =>
    expect(Object.keys(others).filter((id) => id in states)).toEqual([]))

  it('a state has an ISO alpha-3 id, an office and a region', () =>
    expect(
      all.filter(
        ([id, a]) => a.kind === 'state' && !(/^[A-Z]{3}$/.test(id) && a.office !== undefined && a.region !== undefined),
      ),
    ).toEqual([]))

  it('members and owners are actors too', () => {
    const named = all.flatMap(([, actor]) => [...(actor.members ?? []), ...(actor.of === undefined ? [] : [actor.of])])
    expect(named.filter((id) => !(id in actors))).toEqual([])
  })

  it('members are sorted', () => {
    const lists = all.flatMap(([, actor]) => (actor.members === undefined ? [] : [actor.members]))
    expect(lists.map((list) => [...list].sort())).toEqual(lists)
  })

  it.each(['puerto-rico', 'gulf-of-mexico', 'TWN', 'essequibo', 'malvinas-falklands', 'cartel-de-los-soles'] as const)(
    'the disputed actor %s carries its dispute',
    (id) => expect((actors[id] as Actor).dispute).toBeTruthy(),
  )

  it('an office stands under its own id and speaks for an actor or for nobody', () =>
    expect(
      Object.entries(offices).filter(
        ([key, office]) => key !== office.id || (office.of !== null && !(office.of in actors)),
      ),
    ).toEqual([]))
})

describe('neighbours', () => {
  const ids = Object.keys(neighbours) as StateId[]

  it('every state has its list, sorted and without itself', () => {
    expect([...ids].sort()).toEqual(Object.keys(states).sort())
    expect(
      ids.filter((id) => neighbours[id].includes(id) || [...neighbours[id]].sort().join() !== neighbours[id].join()),
    ).toEqual([])
  })

  it('being a neighbour is mutual', () =>
    expect(
      ids.flatMap((id) =>
        neighbours[id].filter((other) => !neighbours[other].includes(id)).map((other) => [id, other]),
      ),
    ).toEqual([]))
})
