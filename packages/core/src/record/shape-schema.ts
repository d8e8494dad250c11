import * as z from 'zod'

/** Keywords of the draft of 2020-12, with their values: a whole schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown }

/** The JSON Schema (draft 2020-12) of what a zod schema accepts. What JSON Schema cannot say is left open. */
export function schemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as JsonSchema
  return rest
}

/** As `shapeSchema`, without descriptions: what is said of a field is not what it may hold. */
export function undescribedSchema(shape: z.ZodRawShape): JsonSchema {
  return z.toJSONSchema(z.strictObject(shape), {
    unrepresentable: 'any',
    io: 'input',
    override: ({ jsonSchema }) => {
      delete jsonSchema.description
    },
  }) as JsonSchema
}

/** The JSON Schema of a record with these fields and no others. */
export function shapeSchema(shape: z.ZodRawShape): JsonSchema {
  return schemaOf(z.strictObject(shape))
}
