import { states } from '../../actors/states.js'

/** Land borders of the states of the region, from the map; both ways. Disputed stretches do not change who borders whom. */
const borders: readonly (readonly [string, string])[] = [
  ['ARG', 'BOL'],
  ['ARG', 'BRA'],
  ['ARG', 'CHL'],
  ['ARG', 'PRY'],
  ['ARG', 'URY'],
  ['BLZ', 'GTM'],
  ['BLZ', 'MEX'],
  ['BOL', 'BRA'],
  ['BOL', 'CHL'],
  ['BOL', 'PER'],
  ['BOL', 'PRY'],
  ['BRA', 'COL'],
  ['BRA', 'GUY'],
  ['BRA', 'PER'],
  ['BRA', 'PRY'],
  ['BRA', 'SUR'],
  ['BRA', 'URY'],
  ['BRA', 'VEN'],
  ['CHL', 'PER'],
  ['COL', 'ECU'],
  ['COL', 'PAN'],
  ['COL', 'PER'],
  ['COL', 'VEN'],
  ['CRI', 'NIC'],
  ['CRI', 'PAN'],
  ['DOM', 'HTI'],
  ['ECU', 'PER'],
  ['GTM', 'HND'],
  ['GTM', 'MEX'],
  ['GTM', 'SLV'],
  ['GUY', 'SUR'],
  ['GUY', 'VEN'],
  ['HND', 'NIC'],
  ['HND', 'SLV'],
]

/** Mainland states that share the southern Caribbean and its approaches with the island states. */
const southernCaribbeanCoast: readonly string[] = ['COL', 'GUY', 'SUR', 'VEN']

const islands: readonly string[] = Object.values(states)
  .filter(({ region }) => region === 'caribbean')
  .map(({ id }) => id)

const byState = new Map<string, readonly string[]>(
  Object.keys(states).map((state) => {
    const near = borders.flatMap(([a, b]) => (a === state ? [b] : b === state ? [a] : []))
    const sharesTheSea = southernCaribbeanCoast.includes(state) || islands.includes(state)
    const atSea = sharesTheSea ? [...islands, ...southernCaribbeanCoast] : []
    return [state, [...new Set([...near, ...atSea])].filter((id) => id !== state).sort()]
  }),
)

/** Who lies next to a state, by land or across the southern Caribbean, ascending; the United States is not among them. */
export const neighboursOf = (state: string): readonly string[] => byState.get(state) ?? []
