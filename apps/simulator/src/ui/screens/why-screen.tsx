import { beside } from '../../draw/panel.js'
import { say } from '../../text/message.js'
import { Lines } from '../lines.js'
import { eventDetail, eventLinkLines } from '../panels/event-detail.js'
import { HEADER_ROWS, header } from '../panels/header.js'
import { numberBasis } from '../panels/number-basis.js'
import { numberCauses } from '../panels/number-causes.js'
import type { Room } from '../panels/room.js'
import { eventOf } from '../selectors/event-links.js'
import type { AppState } from '../state/app-state.js'
import { scenarioOf } from '../state/game.js'
import type { EventPage, NumberPage } from '../state/page.js'
import { eventWords } from '../words/event-words.js'
import { pathName } from '../words/path-name.js'
import { framed, type ScreenProps, told } from './screen.js'

/** Cells from which on the list and what it says of the selected line stand side by side. */
const SIDE_BY_SIDE = 120

/** Why a number stands where it does, or what an event came from and led to. */
export function WhyScreen({ state, page, cells, rows, look }: ScreenProps<NumberPage | EventPage>): React.ReactNode {
  const room = { cells, rows: rows - HEADER_ROWS, look }
  const drawn = page.about === 'number' ? number(state, page, room) : event(state, page, room)
  return <Lines lines={[...header(state, { cells, look }), ...drawn]} />
}

function number(state: AppState, page: NumberPage, room: Room): readonly string[] {
  const { game } = state
  if (!game) return []
  const title = say('why.number', { number: pathName(scenarioOf(game.scenario), page.path) })
  return split(
    room,
    (inner) => framed(inner, { title, isFocused: true }, (space) => numberCauses(game, page, space)),
    (inner) =>
      told(inner, { title: say('why.rests-on'), offset: page.offset }, (space) => numberBasis(game, page, space)),
  )
}

function event(state: AppState, page: EventPage, room: Room): readonly string[] {
  const { game } = state
  if (!game) return []
  const found = eventOf(game, page.event)
  const title = say('why.event', { event: found ? eventWords(found) : page.event })
  return split(
    room,
    (inner) => told(inner, { title, offset: page.offset }, (space) => eventDetail(game, page.event, space)),
    (inner) =>
      framed(inner, { title: say('why.links'), isFocused: true }, (space) => eventLinkLines(game, page, space)),
  )
}

type Part = (room: Room) => readonly string[]

function split(room: Room, one: Part, other: Part): readonly string[] {
  if (room.cells >= SIDE_BY_SIDE) {
    const left = Math.floor(room.cells / 2)
    return beside(one({ ...room, cells: left }), other({ ...room, cells: room.cells - left }))
  }
  const upper = Math.ceil(room.rows / 2)
  return [...one({ ...room, rows: upper }), ...other({ ...room, rows: room.rows - upper })]
}
