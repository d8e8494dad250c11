import type { ChangeRow, Ledger } from '../run/ledger.js'
import type { AnyRun } from '../run/run.js'
import { levelAt } from '../world/path.js'
import { digestOf, digestsOf, hashOf } from './digest.js'

/** An event of a run by its id, date and digest. */
export interface EventLine {
  /** The event's cause path. */
  readonly id: string
  /** ISO date on which it happened. */
  readonly date: string
  /** Over the whole event: 16 hexadecimal digits. */
  readonly digest: string
}

/** What a run did, hashed table by table, with enough of an outline to say where another run parts from it. */
export interface LedgerPart {
  /** With a line for each event, in the order of the log. */
  readonly events: { readonly hash: string; readonly lines: readonly EventLine[] }
  /** With a digest of the firings of each rule. */
  readonly firings: { readonly hash: string; readonly rules: Readonly<Record<string, string>> }
  /** With digests of the changes of each day and of each path. */
  readonly changes: {
    readonly hash: string
    readonly days: Readonly<Record<string, string>>
    readonly paths: Readonly<Record<string, string>>
  }
  /** How they went, with the model's own weights; the file lists them beside. */
  readonly decisions: { readonly hash: string }
  /** With the ids of the recorded events that did not happen. */
  readonly missing: { readonly hash: string; readonly ids: readonly string[] }
  /** The last world, with the last level of every path that changed. */
  readonly world: { readonly hash: string; readonly ends: Readonly<Record<string, number | null>> }
}

/** Hashes the ledger of a run. Rows of firings and changes are told apart by what they say, not by where they stand. */
export function ledgerPart({ events, firings, changes, decisions, missing, world }: AnyRun): LedgerPart {
  const paths = groups(changes, ({ path }) => path)
  return {
    events: {
      hash: hashOf(events),
      lines: (events as Ledger['events']).map(({ event }) => ({
        id: event.id,
        date: event.date,
        digest: digestOf(event),
      })),
    },
    firings: {
      hash: hashOf(firings),
      rules: digestsOf(groups(firings.map(unnumbered), ({ rule }) => rule)),
    },
    changes: {
      hash: hashOf(changes),
      days: digestsOf(groups(changes.map(said), ({ date }) => date)),
      paths: digestsOf(groups(changes.map(said), ({ path }) => path)),
    },
    decisions: { hash: hashOf(decisions) },
    missing: { hash: hashOf(missing), ids: missing.map(({ id }) => id) },
    world: {
      hash: hashOf(world),
      ends: Object.fromEntries(
        Object.keys(paths).flatMap((path) => {
          const level = levelAt(world, path)
          return level === undefined ? [] : [[path, level]]
        }),
      ),
    },
  }
}

const unnumbered = <Row extends { readonly n: number }>({ n: _, ...rest }: Row): Omit<Row, 'n'> => rest

const said = ({ n: _, firing: __, ...rest }: ChangeRow): Omit<ChangeRow, 'n' | 'firing'> => rest

function groups<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Readonly<Record<string, readonly Row[]>> {
  const byKey = new Map<string, Row[]>()
  for (const row of rows) {
    const same = byKey.get(keyOf(row))
    if (same) same.push(row)
    else byKey.set(keyOf(row), [row])
  }
  return Object.fromEntries(byKey)
}
