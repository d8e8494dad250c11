import { type PlayableScenario, scenarios, text } from '@lapolicy/americas'
import type { AppState } from '../state/app-state.js'

/** A what-if of the menu, with the branches and decisions that wait on this machine. */
export interface MenuRow {
  readonly scenario: PlayableScenario
  readonly branches: number
  readonly decisions: number
}

/** The what-ifs whose title, summary or id holds the filter, in their order. */
export function menuRows({ filters, saved }: AppState): readonly MenuRow[] {
  const wanted = filters.menu.trim().toLowerCase()
  return scenarios
    .filter(({ id, title, summary }) => [id, text(title), text(summary)].join(' ').toLowerCase().includes(wanted))
    .map((scenario) => {
      const branches = saved[scenario.id]?.branches ?? []
      const decisions = branches.reduce((sum, { choices }) => sum + Object.keys(choices).length, 0)
      return { scenario, branches: decisions > 0 ? branches.length : 0, decisions }
    })
}
