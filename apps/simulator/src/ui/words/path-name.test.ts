import { americas, scenarios } from '@lapolicy/americas'
import { describe, expect, it } from 'vitest'
import { messages } from '../../text/en.js'
import { facetsOf } from '../state/facets.js'
import { scenarioOf } from '../state/game.js'
import { facetName, indicatorName, meaningOf, pathName } from './path-name.js'

it.each([...Object.keys(americas.actorIndicators), ...Object.keys(americas.tieIndicators)])(
  'the indicator %s has words, those of the catalogue where it has them',
  (name) => {
    const words = (messages as Readonly<Record<string, string>>)[`indicator.${name}`]
    if (words === undefined) expect(indicatorName(name)).toContain(' ')
    else expect(indicatorName(name)).toBe(words)
  },
)

it('the catalogue names no indicator that does not exist', () => {
  const known = [...Object.keys(americas.actorIndicators), ...Object.keys(americas.tieIndicators)]
  const named = Object.keys(messages).flatMap((id) =>
    id.startsWith('indicator.') ? id.slice('indicator.'.length) : [],
  )
  expect(named.filter((name) => !known.includes(name))).toEqual([])
})

describe('a path', () => {
  it('is called as the watch-list calls it, else by its indicator and parties', () => {
    const panama = scenarioOf('panama-ports')
    expect(pathName(panama, 'ties.PAN.USA.trust')).toBe('Panama’s trust in the United States')
    expect(pathName(panama, 'ties.BRA.USA.trust')).toBe('trust, Brazil towards the United States')
    expect(meaningOf('ties.BRA.USA.trust')).toBe('goodwill towards the United States (points)')
  })

  it('of the watch-lists belongs to a facet with a name of its own, wherever it is a state’s', () => {
    for (const { watch } of scenarios)
      for (const facet of facetsOf(watch.map(({ path }) => path))) expect(facetName(facet)).not.toContain('*')
  })
})
