import { beside } from '../../draw/panel.js'
import { say } from '../../text/message.js'
import { Lines } from '../lines.js'
import { courseLines } from '../panels/course-panel.js'
import { HEADER_ROWS, header } from '../panels/header.js'
import { mapLines, mapTitle } from '../panels/map-panel.js'
import { questionLines } from '../panels/question-lines.js'
import type { Room } from '../panels/room.js'
import { takenLines } from '../panels/taken.js'
import { questionOf } from '../selectors/question.js'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import type { DecisionPage } from '../state/page.js'
import { officeOf } from '../words/offices.js'
import { framed, type ScreenProps } from './screen.js'

/** Rows and cells of the map with its frame: below a dialog it is shown where they are left. */
const MAP = { cells: 46, rows: 17 } as const

/** The dialog of a decision, and after it what was decided and what the model had found likely. */
export function DecisionScreen({ state, page, cells, rows, look }: ScreenProps<DecisionPage>): React.ReactNode {
  const room = { cells, rows: rows - HEADER_ROWS, look }
  const lines = dialogLines(state, page, { cells: cells - 2, rows: room.rows - 2, look })
  const left = room.rows - lines.length - 2
  const isRoomy = left >= MAP.rows && cells >= 2 * MAP.cells
  const height = isRoomy ? lines.length + 2 : room.rows
  const id = page.taken ? 'decision.title-taken' : 'decision.title'
  const title = say(id, { office: officeOf(actorOf(state, page)), date: state.at })
  return (
    <Lines
      lines={[
        ...header(state, { cells, look }),
        ...framed({ ...room, rows: height }, { title, isFocused: true }, () => lines),
        ...(isRoomy ? surroundings(state, { ...room, rows: left }) : []),
      ]}
    />
  )
}

function dialogLines(state: AppState, page: DecisionPage, room: Room): readonly string[] {
  if (page.taken) return takenLines(state, page, room)
  const question = state.game && questionOf(state.game)
  return question ? questionLines(state, page, question, room) : []
}

/** What whoever decides wants before their eyes: the map and the numbers of the watch-list. */
function surroundings(state: AppState, { cells, rows, look }: Room): readonly string[] {
  return beside(
    framed({ cells: MAP.cells, rows, look }, { title: mapTitle(state) }, (room) => mapLines(state, room)),
    framed({ cells: cells - MAP.cells, rows, look }, { title: say('panel.course') }, (room) =>
      courseLines(state, room, false),
    ),
  )
}

function actorOf({ game }: AppState, { decision }: DecisionPage): string {
  return (game && scenarioOf(game.scenario).decisions.find(({ id }) => id === decision)?.actor) ?? ''
}
