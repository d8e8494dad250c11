import { text } from '@lapolicy/americas'
import { tree } from '../../draw/tree.js'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { Lines } from '../lines.js'
import { HEADER_ROWS, header } from '../panels/header.js'
import { bold, muted, paragraph, type Room } from '../panels/room.js'
import { branchName, branchRows } from '../selectors/branch-rows.js'
import { type Game, scenarioOf } from '../state/game.js'
import type { TreePage } from '../state/page.js'
import { branchRun } from '../state/played.js'
import { levelsOf } from '../state/points.js'
import { standing } from '../words/figures.js'
import { framed, type ScreenProps, told } from './screen.js'

/** The record's id among the nodes; branches are called b1, b2 and so on. */
const RECORD = 'record'

/** The branches as a tree, and what the selected one decided and came to. */
export function TreeScreen({ state, page, cells, rows, look }: ScreenProps<TreePage>): React.ReactNode {
  const { game } = state
  if (!game) return null
  const list = branchRows(game)
  const room = { cells, rows: rows - HEADER_ROWS, look }
  const upper = Math.min(Math.floor(room.rows / 2), list.length + 3)
  const nodes = list.map(({ id, parent, label, isCurrent }) => ({
    id: id ?? RECORD,
    parent,
    label: isCurrent
      ? { text: say('branch.here', { label }), paint: (words: string) => look.paint.fg(palette.accent, words) }
      : label,
  }))
  const footer = page.isConfirming ? { footer: say('branch.confirm', { name: branchName(game, page.selected) }) } : {}
  return (
    <Lines
      lines={[
        ...header(state, { cells, look }),
        ...framed({ ...room, rows: upper }, { title: say('screen.tree'), isFocused: true, ...footer }, (inner) => {
          const lines = tree({ nodes, selected: page.selected ?? RECORD, cells: inner.cells, look })
          const at = list.findIndex(({ id }) => id === page.selected)
          return lines.slice(Math.max(0, at - inner.rows + 1))
        }),
        ...told(
          { ...room, rows: room.rows - upper },
          { title: branchName(game, page.selected), offset: page.offset },
          (inner) => cameTo(game, page.selected, inner),
        ),
      ]}
    />
  )
}

function cameTo(game: Game, id: string | null, room: Room): readonly string[] {
  const run = branchRun(game, id)
  const scenario = scenarioOf(game.scenario)
  const decisions = run.decisions.flatMap(({ id: decision, date, option, by }) => {
    const options = scenario.decisions.find((one) => one.id === decision)?.options ?? []
    const title = options.find((one) => one.id === option)?.title
    // Decisions that never came up are told where absences are, not here.
    return title === undefined ? [] : paragraph(room, `${text(title)}  (${say(`by.${by}`)})`, 12, date)
  })
  const numbers = scenario.watch.map(({ path, title }) => {
    const levels = levelsOf(run, path)
    return ` ${room.look.text(`${text(title)}: ${standing(path, levels[0] ?? null, levels.at(-1) ?? null)}`)}`
  })
  return [
    bold(room, say('branch.decisions')),
    ...(decisions.length === 0 ? [muted(room, say('branch.no-decisions'))] : decisions),
    '',
    bold(room, say('branch.numbers', { date: run.endedOn })),
    ...numbers,
  ]
}
