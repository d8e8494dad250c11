import { describe, expect, it } from 'vitest'
import { facetOf, facetsOf, pathFor } from './facets.js'

describe('the facet of a path', () => {
  it.each([
    ['actors.PAN.approval', 'actors.*.approval', 'PAN'],
    ['ties.PAN.USA.trust', 'ties.*.USA.trust', 'PAN'],
    ['ties.CHN.PAN.presence', 'ties.CHN.*.presence', 'PAN'],
    ['ties.COL.VEN.tension', 'ties.*.VEN.tension', 'COL'],
  ])('%s is %s of %s, and leads back', (path, facet, place) => {
    expect(facetOf(path)).toEqual({ facet, place })
    expect(pathFor(facet, place)).toBe(path)
  })

  it.each(['actors.LAC.norm', 'actors.USA.homeCost', 'ties.USA.CHN.trust', 'measures.x', 'nonsense'])(
    '%s has none: it is no state of the region’s',
    (path) => {
      expect(facetOf(path)).toBeNull()
    },
  )

  it('stands once in a list, however many states a watch-list names', () => {
    expect(facetsOf(['ties.PAN.USA.trust', 'ties.COL.USA.trust', 'actors.LAC.norm'])).toEqual(['ties.*.USA.trust'])
  })
})
