import { openWorld, type World } from '@lapolicy/core'
import { type LatinAmericanId, latinAmericanStates, states } from '../actors/states.js'
import { alignment } from '../figures/alignment.js'
import { constraints } from '../figures/constraints.js'
import { exposure } from '../figures/exposure.js'
import type { PartyId } from '../figures/figure.js'
import { freedom } from '../figures/freedom.js'
import { gdp } from '../figures/gdp.js'
import { goodsExports } from '../figures/goods-exports.js'
import { goodsTrade } from '../figures/goods-trade.js'
import { homicide } from '../figures/homicide.js'
import { presence } from '../figures/presence.js'
import type { actorIndicators } from '../indicators/actors.js'
import { type Americas, americas } from '../model.js'

type ActorLevels = Readonly<Partial<Record<keyof typeof actorIndicators, number | null>>>
type TieLevels = Readonly<Partial<Record<keyof Americas['tieIndicators'], number | null>>>

/** Levels that a scenario lays over the figures. */
export interface Overrides {
  /** Levels by actor's id, laid over those of the figures. */
  readonly actors?: Readonly<Record<string, ActorLevels>>
  /** Levels as `ties[from][to]`, laid over those of the figures. */
  readonly ties?: Readonly<Record<string, Readonly<Record<string, TieLevels>>>>
}

/** The parties that every state of the region is tied to. */
const hubs = ['USA', 'CHN', 'EU27'] as const

/**
 * The world at an opening: every state of the region with the United States, Canada, China and the European Union, at
 * the levels of `figures/`; null where nothing is verified. Indices without a sourced level open neutral. Throws the
 * errors of `openWorld`.
 */
export function openingWorld(date: string, overrides: Overrides = {}): World<Americas> {
  const parties = [...Object.keys(states), 'EU27'].sort() as PartyId[]
  const actors: Record<string, { readonly kind: string } & ActorLevels> = {
    LAC: { kind: 'region', ...overrides.actors?.LAC },
  }
  for (const id of parties)
    actors[id] = { kind: id === 'EU27' ? 'bloc' : 'state', ...figuresFor(id), ...overrides.actors?.[id] }
  const ties: Record<string, Record<string, TieLevels>> = {}
  for (const [from, to] of pairs(parties)) {
    ties[from] ??= {}
    ties[from][to] = { ...tieFigures(from, to), ...overrides.ties?.[from]?.[to] }
  }
  return openWorld(americas, { date, actors, ties, applies })
}

function figuresFor(id: PartyId): ActorLevels {
  const base = { gdp: gdp[id].value, rights: freedom[id].value, homicide: homicide[id].value }
  const [aligned, constrained] = [alignment[id].value, constraints[id].value]
  // Where an index is not known it opens at the neutral value of the indicator.
  return {
    ...base,
    ...(aligned === null ? {} : { alignment: aligned }),
    ...(constrained === null ? {} : { constraints: constrained }),
  }
}

function tieFigures(from: PartyId, to: PartyId): TieLevels {
  const exports = goodsTrade[from]?.[to]?.value ?? null
  const sold = goodsExports[from].value
  // The answer model is calibrated on shares of trade: what Panama sells the United States is little of its output
  // and 6.5 % of its exports. What a tariff would cost enters by severity, over output.
  const goodsExposure = exports === null || sold === null || sold === 0 ? 0 : Math.min(1, exports / sold)
  return { exports, goodsExposure, ...channels(from, to), ...present(from, to) }
}

/** How a state of the region depends on the United States; other channels of other ties are not known and count as none. */
function channels(from: PartyId, to: PartyId): TieLevels {
  if (to !== 'USA' || !isLatinAmerican(from)) return {}
  const { people, 'finance-and-aid': finance, 'security-and-transit': security } = exposure[from]
  return {
    peopleExposure: people.value ?? 0,
    financeExposure: finance.value ?? 0,
    securityExposure: security.value ?? 0,
  }
}

function present(from: PartyId, to: PartyId): TieLevels {
  if ((from !== 'USA' && from !== 'CHN') || !isLatinAmerican(to)) return {}
  return { presence: presence[to][from].value ?? 0 }
}

const isLatinAmerican = (id: PartyId): id is LatinAmericanId => Object.hasOwn(latinAmericanStates, id)

function pairs(parties: readonly PartyId[]): readonly (readonly [PartyId, PartyId])[] {
  return parties.flatMap((from) =>
    hubs.flatMap((to): (readonly [PartyId, PartyId])[] =>
      from === to
        ? []
        : hubs.some((hub) => hub === from)
          ? [[from, to]]
          : [
              [from, to],
              [to, from],
            ],
    ),
  )
}

/** Solidarity and the norm are the region's; all else is of states and blocs. Home cost is of a state that has imposed. */
function applies(kind: string, indicator: keyof typeof actorIndicators): boolean {
  const regional = indicator === 'solidarity' || indicator === 'norm'
  return kind === 'region' ? regional : !regional
}
