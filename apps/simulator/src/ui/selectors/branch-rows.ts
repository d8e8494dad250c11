import type { SavedBranch } from '../../session/session.js'
import { say } from '../../text/message.js'
import { branchOf, type Game } from '../state/game.js'
import { branchRun } from '../state/played.js'

/** A branch in the tree. */
export interface BranchRow {
  /** `null` for the record. */
  readonly id: string | null
  readonly parent: string | null
  readonly label: string
  readonly isCurrent: boolean
}

/** The branches in the order of the tree, the record first. */
export function branchRows(game: Game): readonly BranchRow[] {
  const record = { id: null, parent: null, label: say('branch.record'), isCurrent: game.current === null }
  const below = (parent: string | null): readonly SavedBranch[] =>
    game.branches.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.id)])
  return [
    record,
    ...below(null).map(({ id, parent }) => ({
      id,
      parent,
      label: branchLabel(game, id),
      isCurrent: id === game.current,
    })),
  ]
}

/** A branch by its number and name, with the date up to which it is played. */
function branchLabel(game: Game, id: string): string {
  const run = branchRun(game, id)
  const until = run.pending ? say('branch.waits', { date: run.endedOn }) : say('branch.ended')
  return say('branch.label', { name: branchName(game, id), until })
}

/** A branch by its number and name: "2 Refuse, and take the matter to the United Nations". */
export function branchName(game: Game, id: string | null): string {
  const branch = branchOf(game, id)
  return branch ? say('branch.name', { number: branch.id.replace(/\D/g, ''), name: branch.name }) : say('branch.record')
}
