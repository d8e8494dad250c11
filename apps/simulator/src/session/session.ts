import * as z from 'zod'

/** The version of the format that this program writes, and the only one it reads. */
export const sessionVersion = 1

/** No session of a person comes near it; a larger file is not one of ours. */
export const sessionByteLimit = 1_000_000

// Starts with a letter or digit, so neither `__proto__` nor a path can be an id.
const Id = z.string().regex(/^[a-z0-9][\w.:/-]{0,119}$/i, 'expected an id of letters, digits, - . : / or _')

const small = <Value extends z.ZodType>(value: Value) =>
  z.record(Id, value).refine((record) => Object.keys(record).length <= 500, 'expected at most 500 entries')

/** A name of a scenario; it becomes the name of a file, so it holds neither dots nor slashes. */
export const ScenarioId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'expected a scenario id in kebab-case')

/** One line of decisions. A branch holds all of its choices, also those it shares with its parent. */
export const SavedBranch = z.strictObject({
  id: Id,
  /** The branch it left; `null` for the first. It stands earlier in the list. */
  parent: Id.nullable(),
  /** As the player named it, 1 to 80 characters. */
  name: z.string().min(1).max(80),
  /** Option taken, by decision. */
  choices: small(Id),
  /** What the player expected, by decision, at most 500 characters. */
  predictions: small(z.string().max(500)),
})
export type SavedBranch = z.infer<typeof SavedBranch>

/** All that has to be kept to play a what-if again as it was: what was decided and the luck. Results are not kept. */
export const Session = z
  .strictObject({
    version: z.literal(sessionVersion),
    scenario: ScenarioId,
    /** The random number's seed, a whole number from 0 to 2^53 − 1. */
    seed: z.int().nonnegative(),
    /** Id of the lens, `null` for the neutral baseline. */
    lens: Id.nullable(),
    /** Parameters of the scenario that the player set, by name. */
    settings: small(z.union([z.string().max(200), z.number(), z.boolean()])),
    branches: z.array(SavedBranch).min(1).max(200),
    /** Id of the branch last on screen; `null` where it was not kept. */
    current: Id.nullable().default(null),
  })
  .superRefine((session, context) => {
    const known = new Set<string>()
    for (const [index, { id, parent }] of session.branches.entries()) {
      const complain = (field: 'id' | 'parent', message: string): void =>
        context.addIssue({ code: 'custom', path: ['branches', index, field], message })
      if (known.has(id)) complain('id', 'expected an id that no other branch has')
      // A parent that stands earlier also means that branches never form a circle.
      if (parent !== null && !known.has(parent)) complain('parent', 'expected the id of an earlier branch')
      known.add(id)
    }
    if (session.current !== null && !known.has(session.current)) {
      context.addIssue({ code: 'custom', path: ['current'], message: 'expected the id of a branch' })
    }
  })
export type Session = z.infer<typeof Session>
