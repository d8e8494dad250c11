import * as z from 'zod'

/** The schema of a name. */
export type Name = z.ZodType<string>

/** A name, or a short text. */
export const text: z.ZodString = z.string().min(1).max(200)

/** Most members of one list in a rule: its cost is bounded by them and by the bindings it runs for. */
export const MEMBERS = 200

/** A record whose keys ascend, so that their order means nothing. */
export const record = <Value extends z.ZodType>(key: Name, value: Value): z.ZodType<Record<string, z.infer<Value>>> =>
  z.partialRecord(key as z.ZodString, value).overwrite((given) => {
    const sorted = Object.keys(given)
      .sort()
      .map((name) => [name, given[name]])
    return Object.fromEntries(sorted) as typeof given
  }) as unknown as z.ZodType<Record<string, z.infer<Value>>>

/** A list of some, none too many. */
export const some = <Item extends z.ZodType>(item: Item): z.ZodArray<Item> => z.array(item).min(1).max(MEMBERS)

/** An object of these fields alone. The message of an unknown one lists them: `shaped` tells which was meant. */
export const fields = <Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> =>
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(' ') : undefined),
  })

/** An object of exactly one of these fields. One object, not a union of many: read once, and completed by editors. */
export function single<Data>(shape: Readonly<Record<string, z.ZodType>>): z.ZodType<Data> {
  const each = Object.fromEntries(Object.entries(shape).map(([name, inner]) => [name, inner.optional()]))
  return fields(each)
    .refine((given) => Object.keys(given).length === 1, { message: Object.keys(shape).join(' ') })
    .meta({ minProperties: 1, maxProperties: 1 }) as unknown as z.ZodType<Data>
}
