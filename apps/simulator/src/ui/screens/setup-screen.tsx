import { lensParameters, silentOn, text } from '@lapolicy/americas'
import { say } from '../../text/message.js'
import { palette } from '../../theme/palette.js'
import { Lines } from '../lines.js'
import { plainHeader } from '../panels/header.js'
import { bold, cut, listLine, muted, paragraph, type Room } from '../panels/room.js'
import { parameterName, parameterOrigin, parameterValue, type SetupRow, setupRows } from '../selectors/setup-rows.js'
import { lensOf, scenarioOf } from '../state/game.js'
import type { SetupPage } from '../state/page.js'
import { short } from '../words/figures.js'
import { passage } from '../words/rule-name.js'
import { framed, type ScreenProps } from './screen.js'

/** Before a game: what may be changed, where each number comes from, go on or begin. */
export function SetupScreen({ state, page, cells, rows, look }: ScreenProps<SetupPage>): React.ReactNode {
  const list = setupRows(state, page)
  const row = list[page.selected]
  const title = text(scenarioOf(page.scenario).title)
  const listRows = Math.min(rows - 8, list.length + 2)
  return (
    <Lines
      lines={[
        plainHeader({ cells, look }, [say('app.name'), title]),
        ...framed({ cells, rows: listRows, look }, { title: say('setup.title'), isFocused: true }, (room) =>
          list.map((each, at) => line(each, page, at === page.selected, room)),
        ),
        ...framed({ cells, rows: rows - 1 - listRows, look }, { title: say('setup.about') }, (room) =>
          row ? told(row, page, room) : [],
        ),
      ]}
    />
  )
}

/** Cells of a line's name and of its value; where the value comes from has the rest. */
const NAME = 24
const VALUE = 20

function line(row: SetupRow, page: SetupPage, isSelected: boolean, room: Room): string {
  const { look } = room
  const value = shownValue(row, page)
  if (value === null) return listLine(room, bold(room, nameOf(row, page)), isSelected)
  const isTyping = isSelected && page.typing !== null
  const arrows = isSelected ? `◂ ${value} ▸` : `  ${value}`
  const shown = isTyping ? look.paint.fg(palette.accent, `  ${page.typing}_`) : look.text(arrows)
  const name = cut(look, look.text(nameOf(row, page)), NAME)
  if (row.kind !== 'parameter') return listLine(room, `${name} ${shown}`, isSelected)
  const origin = muted(room, parameterOrigin(page, row.parameter))
  return listLine(room, `${name} ${cut(look, shown, VALUE)} ${origin}`, isSelected)
}

function nameOf(row: SetupRow, page: SetupPage): string {
  switch (row.kind) {
    case 'continue':
      return say('setup.continue', { branches: row.branches, decisions: row.decisions })
    case 'begin':
      return say(row.isAgain ? 'setup.begin-again' : 'setup.begin')
    case 'lens':
      return say('setup.lens')
    case 'seed':
      return say('setup.seed')
    case 'parameter':
      return parameterName(page.scenario, row.parameter.name)
  }
}

function shownValue(row: SetupRow, page: SetupPage): string | null {
  if (row.kind === 'lens') return lensOf(page.lens)?.name ?? say('lens.neutral-name')
  if (row.kind === 'seed') return String(page.seed)
  if (row.kind !== 'parameter') return null
  const { unit } = row.parameter
  const number = short(parameterValue(page, row.parameter))
  // A unit that is a sentence is told below.
  return unit.length > VALUE - 12 ? number : say('parameter.value', { number, unit })
}

function told(row: SetupRow, page: SetupPage, room: Room): readonly string[] {
  switch (row.kind) {
    case 'continue':
      return [...paragraph(room, say('setup.continue-about')), '', ...summary(page, room)]
    case 'begin':
      return [
        ...paragraph(room, say(row.isAgain ? 'setup.begin-again-about' : 'setup.begin-about')),
        '',
        ...summary(page, room),
      ]
    case 'seed':
      return paragraph(room, say('setup.seed-about'))
    case 'lens':
      return aboutLens(page.lens, room)
    case 'parameter': {
      const { unit, range, record } = row.parameter
      return [
        ...paragraph(room, say('parameter.range', { low: range[0], high: range[1], unit })),
        ...(record
          ? paragraph(
              room,
              say('parameter.cited', { value: record.value, where: passage(record.source, record.locator) }),
            )
          : paragraph(room, say('parameter.no-source'))),
        '',
        muted(room, say('setup.typing-about')),
      ]
    }
  }
}

function summary({ scenario }: SetupPage, room: Room): readonly string[] {
  return paragraph(room, text(scenarioOf(scenario).summary)).map((each) => muted(room, each))
}

function aboutLens(id: string | null, room: Room): readonly string[] {
  const lens = lensOf(id)
  if (!lens) return paragraph(room, say('lens.neutral-about'))
  const silent = silentOn(lens)
  return [
    ...paragraph(room, say('lens.about', { name: lens.name, source: passage(lens.source, '') })),
    ...paragraph(room, say('lens.silent', { silent: silent.length, of: lensParameters.length })),
    ...paragraph(
      room,
      silent.map((name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)).join(', '),
    ).map((each) => muted(room, each)),
  ]
}
