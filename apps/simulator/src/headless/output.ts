import { clean } from '../draw/cells.js'

/** Where a command writes: data to one, remarks to the other. */
export interface Output {
  readonly data: (text: string) => void
  readonly remark: (text: string) => void
}

/** One JSON document and a newline. */
export function json(output: Output, value: unknown): void {
  output.data(`${JSON.stringify(value)}\n`)
}

/** Lines of text, each ended by a newline. What a player's file says may stand in them: no terminal obeys it. */
export function lines(output: Output, text: readonly string[]): void {
  output.data(`${text.map(clean).join('\n')}\n`)
}
