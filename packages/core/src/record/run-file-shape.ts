import * as z from 'zod'
import { type RunFile, runFileFormat, runFileKind } from './run-file.js'

/** The form of a run file as it is read, built when one is. A sealed file has a `seal` beside these fields. */
export function runFileShape() {
  const name = z.string().max(4000)
  const hash = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
  const digest = z.string().regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits')
  const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date as YYYY-MM-DD')
  const digests = z.record(name, digest)
  const numbers = z.record(name, z.number())
  const levels = z.record(name, z.number().nullable())
  const by = z.enum(['recorded', 'chosen', 'model', 'closed'])
  return z.strictObject({
    kind: z.literal(runFileKind).describe('What the file is.'),
    format: z.literal(runFileFormat).describe('Version of this form.'),
    packages: z.record(name, name).describe('Versions by name of package: what it was played with.'),
    input: z
      .strictObject({
        scenario: name.describe('Id of the scenario.'),
        seed: z.int().nonnegative().describe('Seed of the random numbers.'),
        until: date.describe('Last day played.'),
        lens: name.nullable().describe('Name of the lens that the settings come from; null where there was none.'),
        choices: z.record(name, name).describe('Options that somebody chose, by decision.'),
        parameters: numbers.describe('Values that somebody set, by parameter.'),
        settings: numbers.describe('Values that somebody or a lens set, by knob.'),
      })
      .describe('All that is needed to play the run again, beside the packages.'),
    decisions: z
      .array(z.strictObject({ id: name, option: name.nullable(), by, date }))
      .describe('How every decision went, and who took it.'),
    rulebook: z
      .strictObject({ hash, rules: digests, knobs: digests })
      .describe('What the rules and knobs declare of themselves, hashed.'),
    knobs: numbers.describe('The value of every knob in effect.'),
    data: z
      .strictObject({
        hash,
        vocabulary: digests.describe('Digests of what the model declares.'),
        levels: z
          .record(name, levels)
          .describe('Opening levels, by indicator and holder, where they are not the indicator’s own.'),
      })
      .describe('The model and the world at the start, hashed.'),
    scenario: z.strictObject({ hash, items: digests }).describe('The scenario’s plain part, hashed item by item.'),
    ledger: z
      .strictObject({
        events: z.strictObject({ hash, lines: z.array(z.strictObject({ id: name, date, digest })) }),
        firings: z.strictObject({ hash, rules: digests }),
        changes: z.strictObject({ hash, days: digests, paths: digests }),
        decisions: z.strictObject({ hash }),
        missing: z.strictObject({ hash, ids: z.array(name) }),
        world: z.strictObject({ hash, ends: levels.describe('Last levels of the paths that changed.') }),
      })
      .describe('What happened, hashed table by table.'),
    fingerprint: hash.describe('Of the run’s input and its whole ledger.'),
  }) satisfies z.ZodType<RunFile>
}

/** As it stands in a file: with its seal. */
export const sealedShape = () =>
  runFileShape().extend({
    seal: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits')
      .describe('SHA-256 of the canonical JSON of all the rest: finds slips, and is no signature.'),
  })
