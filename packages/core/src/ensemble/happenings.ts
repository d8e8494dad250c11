import type { Given } from '../run/scenario.js'

/**
 * Which of some kinds of event a run has had, told from the ids of what happened. An event of the scenario has an id of
 * its own; any other ends in `type:actor>target`, its last step from its cause.
 */
export function happenings(
  kinds: readonly string[],
  schedule: readonly Given[],
): (happened: ReadonlySet<string>) => Set<string> {
  if (kinds.length === 0) return () => new Set()
  const wanted = new Set(kinds)
  const given = new Map(
    (schedule as readonly unknown[] as readonly Known[]).map(({ id, type, actor, target }) => [
      id,
      `${type}:${actor ?? ''}>${target ?? ''}`,
    ]),
  )
  return (happened) => {
    const had = new Set<string>()
    for (const id of happened) {
      const what = given.get(id) ?? id.slice(id.lastIndexOf('/') + 1)
      const type = what.slice(0, what.indexOf(':'))
      if (wanted.has(type)) had.add(type)
      const numbered = what.lastIndexOf('#')
      const exact = numbered < 0 ? what : what.slice(0, numbered)
      if (wanted.has(exact)) had.add(exact)
    }
    return had
  }
}

interface Known {
  readonly id: string
  readonly type: string
  readonly actor: string | null
  readonly target: string | null
}
