import { nameOf, type TimelineEvent } from '@lapolicy/americas/timeline'
import { look } from '../draw/look.js'
import { paint } from '../draw/paint.js'
import { type Column, table } from '../draw/table.js'
import { wrap } from '../draw/wrap.js'
import { say } from '../text/message.js'
import { unicode } from '../theme/glyphs.js'

const cells = 80
const plain = look(paint('none'), unicode)

const columns: readonly Column<TimelineEvent>[] = [
  {
    title: say('print.events.columns.date'),
    width: 10,
    priority: 0,
    cell: ({ date, precision }) => (precision === 'assumed' ? say('print.events.undated') : date),
  },
  {
    title: say('print.events.columns.parties'),
    width: 16,
    grow: 1,
    priority: 0,
    cell: ({ actor, target }) => [actor ?? '—', ...(target === null ? [] : [target])].join(' → '),
  },
  { title: say('print.events.columns.type'), width: 20, grow: 1, priority: 0, cell: ({ type }) => type },
  { title: say('print.events.columns.standing'), width: 12, priority: 0, cell: ({ standing }) => standing },
  {
    title: '',
    width: 16,
    priority: 0,
    cell: ({ contradictions }) => (contradictions.length > 0 ? say('print.differ') : ''),
  },
]

/** Events as a table at most 80 cells wide: a row for each, and under it what happened and whose word it is. */
export function eventRows(events: readonly TimelineEvent[]): readonly string[] {
  const [heading = '', ...rows] = table({ columns, rows: events, cells, height: events.length + 1, look: plain })
  return [
    heading.trimEnd(),
    ...events.flatMap((event, at) => [
      (rows[at] ?? '').trimEnd(),
      ...wrap(plain.text(told(event)), cells - 12).map((line) => `${' '.repeat(12)}${line}`.trimEnd()),
    ]),
  ]
}

function told({ says, claimedBy, disputedBy }: TimelineEvent): string {
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(', ')
  const said = [
    claimedBy.length > 0 ? say('print.events.claimed', { whom: names(claimedBy) }) : '',
    disputedBy.length > 0 ? say('print.events.disputed', { whom: names(disputedBy) }) : '',
  ].filter((words) => words !== '')
  return said.length > 0 ? `${says} [${said.join('; ')}]` : says
}
