import { createDraws } from '../../rules/draw.js'
import { idsOf } from '../../world/id.js'
import type { AnyModel, ModelEvent } from '../../world/model.js'
import { accepts, type Picker, valueFor } from './values.js'

const draws = createDraws(0)

/** An even number in [0, 1), the same in every inspection. */
export const numberOf = (path: string, purpose: string): number =>
  draws.uniform({ rule: 'inspect', path, binding: '', purpose, occurrence: 0 })

/** An event of a type with a payload from its schema, or null where the schema accepts nothing that was tried. */
export function madeEvent(
  model: AnyModel,
  header: {
    readonly id: string
    readonly type: string
    readonly date: string
    readonly actor: string | null
    readonly target: string | null
  },
  picker: Picker,
  texts: (field: string) => readonly string[],
): ModelEvent | null {
  const kind = Object.hasOwn(model.events, header.type) ? model.events[header.type] : undefined
  if (kind === undefined) return null
  const payload: Record<string, unknown> = {}
  for (const field of idsOf(kind.payload)) {
    const schema = kind.payload[field] as Parameters<typeof valueFor>[0]
    const value = valueFor(schema, field, picker, texts)
    if (!accepts(schema, value)) return null
    if (value !== undefined) payload[field] = value
  }
  const envelope = { standing: 'hypothetical', sources: [], cause: null }
  return { ...payload, ...envelope, ...header } as unknown as ModelEvent
}
