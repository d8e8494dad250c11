import { describe, expect, it } from 'vitest'
import { recorded } from '../record/recorded.js'
import { documents } from '../sources/documents.js'
import { sources } from '../sources/library.js'
import { answer } from './answer.js'
import { canalAndChina } from './canal-and-china.js'
import { caribbean } from './caribbean.js'
import type { Claim } from './claim.js'
import { claims } from './claims.js'
import type { Contradiction } from './contradiction.js'
import { contradictions } from './contradictions.js'
import { findings } from './findings.js'
import { judgement } from './judgement.js'
import { judgementDeployments } from './judgement-deployments.js'
import { judgementTariffs } from './judgement-tariffs.js'
import { migration } from './migration.js'
import { precedents } from './precedents.js'
import { pressure } from './pressure.js'
import { region } from './region.js'
import { securityAndRights } from './security-and-rights.js'
import { tariffsAndMexico } from './tariffs-and-mexico.js'
import { trade } from './trade.js'

const all: readonly [string, Claim][] = Object.entries(claims)
const parts = [
  answer,
  canalAndChina,
  caribbean,
  findings,
  judgement,
  judgementDeployments,
  judgementTariffs,
  migration,
  precedents,
  pressure,
  region,
  securityAndRights,
  tariffsAndMexico,
  trade,
] as const

describe('claims', () => {
  it('each claim stands under its own id and cites the library', () =>
    expect(all.filter(([key, claim]) => key !== claim.id || !(claim.source in sources))).toEqual([]))

  it('no id stands in two files', () => {
    const ids = parts.flatMap((table) => Object.keys(table))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.sort()).toEqual(Object.keys(claims).sort())
  })

  it('what begins with m- comes from the five documents, and only that', () =>
    expect(all.filter(([id, claim]) => id.startsWith('m-') !== claim.source in documents).map(([id]) => id)).toEqual(
      [],
    ))

  it('what begins with judgement- is the project’s own, and only that', () =>
    expect(
      all.filter(([id, c]) => id.startsWith('judgement-') !== (c.source === 'lapolicy-judgement')).map(([id]) => id),
    ).toEqual([]))

  it('the project’s judgement is called judgement', () =>
    expect(
      all.filter(([, c]) => (c.source === 'lapolicy-judgement') !== (c.kind === 'judgement')).map(([id]) => id),
    ).toEqual([]))

  it('what is said is one or two plain sentences', () =>
    expect(all.filter(([, c]) => !/^[A-Z0-9].*[.]$/.test(c.says) || c.says.length > 260).map(([id]) => id)).toEqual([]))

  it('all 32 published findings are there', () => expect(Object.keys(findings)).toHaveLength(32))
})

/** Mechanisms worded one way and meant for a variable that moves the other way, or no way at all. */
const traps = {
  'm-threats-deepen-distrust': 'raises',
  'm-fto-improves-anticrime-effectiveness': 'none',
  'm-panama-pressure-yields-china-rollback': 'none',
  'm-vacuum-filled-by-anti-western-voices': 'raises',
  'm-neglect-loses-economic-ground': 'raises',
  'm-legal-authority-limits-options': 'lowers',
  'm-tariff-rowback-enables-nearshoring': 'raises',
  'm-refused-us-force-others-step-in': 'raises',
  'm-dropping-fto-pleases-mexico': 'lowers',
  'm-rubio-reassurance-offsets-threats': 'none',
  'm-rebuffed-outreach-cools-region': 'lowers',
  'm-threat-prompts-vulnerable-mood': 'lowers',
  'm-restraint-toward-china-avoids-us-irritation': 'lowers',
} as const

describe('signs', () => {
  it.each(Object.entries(traps))('%s says that its cause %s its effect, and warns', (id, direction) => {
    const claim: Claim = claims[id as keyof typeof traps]
    expect(claim.direction).toBe(direction)
    expect(claim.caution).toBeTruthy()
  })
})

describe('contradictions', () => {
  const list: readonly Contradiction[] = Object.values(contradictions)

  it('each has at least two positions', () => expect(list.filter((c) => c.positions.length < 2)).toEqual([]))

  it('events and claims exist', () => {
    expect(list.flatMap((c) => c.events).filter((id) => !(id in recorded))).toEqual([])
    expect(list.flatMap((c) => c.claims).filter((id) => !(id in claims))).toEqual([])
  })

  it('each is a question', () => expect(list.filter((c) => !c.topic.endsWith('?'))).toEqual([]))
})
