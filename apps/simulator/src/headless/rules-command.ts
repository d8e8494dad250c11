import { americas } from '@lapolicy/americas'
import { rulesSchema } from '@lapolicy/core/data'
import type { Output } from './output.js'

/** `lapolicy rules schema`: the JSON Schema of a file of rules, with the model's names, for editors. */
export function rulesSchemaCommand(output: Output): void {
  output.data(`${JSON.stringify(rulesSchema(americas), null, 2)}\n`)
}
