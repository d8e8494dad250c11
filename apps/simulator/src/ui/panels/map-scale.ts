import type { Bin } from '../../draw/bins.js'
import { tiles } from '../../draw/tiles.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import type { CountryRow } from '../selectors/countries.js'
import { type Facet, pathFor } from '../state/facets.js'
import type { Game } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { levelsOf } from '../state/points.js'
import { isChangeOnly, scaleOf, short } from '../words/figures.js'

/** How a facet is coloured: five steps, the same for every month of a run, and the number of a state that falls in them. */
export interface MapScale {
  readonly bins: readonly Bin[]
  readonly value: (row: CountryRow) => number | null
}

/** The scale of a facet: of change where no sourced level exists or nothing else moves, of level otherwise. */
export function mapScale(game: Game, facet: Facet): MapScale {
  const run = currentRun(game)
  const courses = tiles.map(({ iso }) => levelsOf(run, pathFor(facet, iso)))
  if (!isChangeOnly(facet)) {
    const highest = Math.max(...courses.flat().map((level) => level ?? 0))
    return { bins: levelBins(highest, scaleOf(facet)), value: ({ level }) => level }
  }
  const sizes = courses.flatMap((levels) => levels.map((level) => Math.abs((level ?? 0) - (levels[0] ?? 0))))
  return { bins: changeBins(Math.max(...sizes), scaleOf(facet)), value: ({ change }) => change }
}

/** Far down, down, about the same, up, far up: cut at a tenth and half of the largest change. */
function changeBins(largest: number, scale: number): readonly Bin[] {
  const limit = rounded(largest > 0 ? largest : 1)
  const [small, half] = [limit / 10, limit / 2]
  const [purple, lilac, grey, sand, orange] = palette.divergence
  return [
    { upTo: -half, label: `<${short(-scale * half)}`, colour: purple },
    { upTo: -small, label: say('bin.to', { from: short(-scale * half), to: short(-scale * small) }), colour: lilac },
    { upTo: small, label: say('bin.still', { small: short(scale * small) }), colour: grey },
    {
      upTo: half,
      label: say('bin.to', { from: short(scale * small, true), to: short(scale * half, true) }),
      colour: sand,
    },
    { upTo: Number.POSITIVE_INFINITY, label: `≥${short(scale * half, true)}`, colour: orange },
  ]
}

/** Five steps up to the largest level: equal ones, or by powers of ten where a few states dwarf the others. */
function levelBins(highest: number, scale: number): readonly Bin[] {
  const limit = rounded(highest > 0 ? highest : 1)
  const parts = highest > 1000 ? [0.001, 0.01, 0.1, 0.5] : [0.2, 0.4, 0.6, 0.8]
  const edges = parts.map((part) => part * limit)
  return palette.sequence.map((colour, at) => {
    const [from, to] = [edges[at - 1], edges[at]]
    if (to === undefined) return { upTo: Number.POSITIVE_INFINITY, label: `≥${short(scale * (from ?? 0))}`, colour }
    const label =
      from === undefined ? `<${short(scale * to)}` : say('bin.to', { from: short(scale * from), to: short(scale * to) })
    return { upTo: to, label, colour }
  })
}

/** The next of 1, 2, 5, 10 … above a size. */
function rounded(size: number): number {
  const power = 10 ** Math.floor(Math.log10(size))
  const lead = size / power
  return (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10) * power
}
