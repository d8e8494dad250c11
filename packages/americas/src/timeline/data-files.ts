import * as z from 'zod'
import { codesByType, type Mapped } from './codes.js'
import { timelineCsv } from './csv.js'
import { timelineEvent } from './entry-schema.js'
import { timeline } from './timeline.js'
import { citation, dataVersion } from './version.js'

type Field = {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly const?: string
  readonly anyOf?: readonly Field[]
  readonly items?: Field
  readonly description?: string
  readonly properties?: Readonly<Record<string, Field>>
}

/** The JSON Schema of an event of the timeline, draft 2020-12. */
export function timelineSchema(): object {
  return z.toJSONSchema(timelineEvent, { target: 'draft-2020-12' })
}

/** The files of the data folder by name, each with its text. `pnpm data` writes them, a test compares them. */
export function dataFiles(): Readonly<Record<string, string>> {
  const events = timeline({ beyond: true })
  return {
    'events.json': `${JSON.stringify({ dataVersion, citation, events }, null, 1)}\n`,
    'events.csv': timelineCsv(events),
    'dictionary.md': dictionary(),
  }
}

function dictionary(): string {
  const { properties = {} } = timelineSchema() as Field
  const fields = Object.entries(properties).map(
    ([name, field]) => `| \`${name}\` | ${shape(field)} | ${field.description} |`,
  )
  const types = Object.entries<Mapped>(codesByType).map(
    ([type, { cameo, goldstein, plover, gta, note }]) =>
      `| \`${type}\` | ${[cameo, goldstein, plover, gta, note].map((cell) => cell ?? '').join(' | ')} |`,
  )
  return `${[
    '# Data dictionary of the timeline',
    '',
    `Written from the schema by \`pnpm data\`; data version ${dataVersion}. How to read it: [DATA.md](../DATA.md).`,
    '',
    '## Fields',
    '',
    'In `events.json` as they stand here. In `events.csv` the codes and the span have a column for each part, and lists are joined by ` | `.',
    '',
    '| field | form | meaning |',
    '|---|---|---|',
    ...fields,
    '',
    '## Types of event and their codes',
    '',
    'CAMEO 1.1b3 with ICEWS’s Goldstein weights, PLOVER 2 and Global Trade Alert’s intervention types, by this project’s judgement.',
    '',
    '| type | CAMEO | Goldstein | PLOVER | GTA | note |',
    '|---|---|---|---|---|---|',
    ...types,
  ].join('\n')}\n`
}

/** The form of a field in a word or two; the members of a short list of values one by one. */
function shape({ type, enum: values, const: only, anyOf, items, properties }: Field): string {
  if (anyOf) return anyOf.map((one) => (one.type === 'null' ? 'or null' : shape(one))).join(' ')
  if (only !== undefined) return `“${only}”`
  if (items) return `list of ${shape(items)}`
  if (properties) return `\`{ ${Object.keys(properties).join(', ')} }\``
  if (!values) return type ?? ''
  return values.length > 8 ? `one of ${values.length} ids` : values.map((value) => `\`${value}\``).join(', ')
}
