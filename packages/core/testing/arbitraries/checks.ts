import type * as z from 'zod'

/** What a check of a schema asks for, as far as arbitraries make use of it. */
export interface CheckDefinition {
  readonly check: string
  readonly minimum?: number
  readonly maximum?: number
  readonly length?: number
  readonly value?: number
  readonly pattern?: RegExp
}

/** The checks that a schema was given, its own format first. */
export function checksOf(schema: z.ZodType): readonly CheckDefinition[] {
  const { def } = schema as unknown as { readonly def: Partial<CheckDefinition> & Given }
  const given = (def.checks ?? []).map((one) => one._zod.def)
  return def.check === undefined ? given : [def as CheckDefinition, ...given]
}

interface Given {
  readonly checks?: readonly { readonly _zod: { readonly def: CheckDefinition } }[]
}
