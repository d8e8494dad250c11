// The data that results were published on lie beside the project and never inside it. Where they are absent the tests that
// need them are skipped and say so; REQUIRE_SHARED=1 makes that a failure.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = fileURLToPath(new URL('../../../../shared/trade/', import.meta.url))

/** Whether the data are there, or have to be. */
export const hasShared: boolean = existsSync(folder) || process.env.REQUIRE_SHARED === '1'

/** The text of a file of the data. */
export const sharedText = (path: string): string => readFileSync(folder + path, 'utf8')

/** What a JSON file of the data holds. */
export const sharedJson = <Shape>(path: string): Shape => JSON.parse(sharedText(path)) as Shape

/** The numbers of a file of comma-separated values, by row; an empty cell is 0. `header` rows at the top are left out. */
export const sharedRows = (path: string, header = 0): number[][] =>
  sharedText(path)
    .trim()
    .split('\n')
    .slice(header)
    .map((row) => row.split(',').map(Number))
