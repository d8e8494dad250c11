import { type Americas, isDiary, nameOf, sentence, text } from '@lapolicy/americas'
import type { Run } from '@lapolicy/core'
import { say } from '../../text/message.js'
import type { AppState } from '../state/app-state.js'
import { type Game, scenarioOf } from '../state/game.js'
import { currentRun } from '../state/played.js'
import { dateBefore } from '../state/points.js'
import { credit } from '../words/event-words.js'
import { type Mark, markOf } from '../words/marks.js'

/** A line of the feed: something that happened, or a decision that was taken. */
export interface FeedEntry {
  readonly date: string
  readonly mark: Mark
  readonly text: string
  /** Who claims or disputes it, or how it was decided; may be empty. */
  readonly note: string
  readonly event: string | null
  readonly decision: string | null
  /** Whether it is of the month that the cursor stands at the end of. */
  readonly isNew: boolean
}

/** What happened up to the cursor and holds the filter, newest first. */
export function feed(state: AppState): readonly FeedEntry[] {
  if (!state.game) return []
  const { at, filters } = state
  const wanted = filters.play.trim().toLowerCase()
  const since = dateBefore(currentRun(state.game), at)
  return story(state.game)
    .filter((entry) => entry.date <= at && `${entry.text} ${entry.note}`.toLowerCase().includes(wanted))
    .map((entry) => ({ ...entry, isNew: entry.date > since }))
    .reverse()
}

const told = new WeakMap<Run<Americas>, readonly FeedEntry[]>()

/** All that happened in the run on screen, in order: on a day what fell due, then its decisions, then what they brought. */
function story(game: Game): readonly FeedEntry[] {
  const run = currentRun(game)
  const known = told.get(run)
  if (known) return known
  const events = run.events
    .filter(({ event }) => !isDiary(event))
    .map(({ event, phase }) => ({
      date: event.date,
      place: phase === 'events' ? 0 : 2,
      entry: {
        date: event.date,
        mark: markOf(event),
        text: sentence(event),
        note: credit(event),
        event: event.id,
        decision: null,
        isNew: false,
      },
    }))
  const entries = [...events, ...decided(game, run)]
    .sort((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : one.place - other.place))
    .map(({ entry }) => entry)
  told.set(run, entries)
  return entries
}

function decided(
  { scenario }: Game,
  run: Run<Americas>,
): readonly { readonly date: string; readonly place: number; readonly entry: FeedEntry }[] {
  const { decisions } = scenarioOf(scenario)
  return run.decisions.flatMap(({ id, actor, option, by, date }) => {
    const decision = decisions.find((one) => one.id === id)
    const taken = decision?.options.find((one) => one.id === option)
    if (!taken) return []
    const note = by === 'chosen' && decision?.recorded === option ? say('by.chosen-recorded') : say(`by.${by}`)
    const words = say('feed.decided', { actor: nameOf(actor), option: text(taken.title) })
    const entry = { date, mark: 'decided', text: words, note, event: null, decision: id, isNew: false } as const
    return [{ date, place: 1, entry }]
  })
}
