import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { dataFiles, timelineSchema } from './data-files.js'
import { timelineEvent } from './entry-schema.js'
import { timeline } from './timeline.js'

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const files = dataFiles()
const all = timeline({ beyond: true })

// `pnpm data` writes them anew.
describe('the data files', () => {
  it.each(Object.keys(files))('%s is that of the tables', (name) =>
    expect(files[name]).toMatchFileSnapshot(at(`data/${name}`)),
  )

  it('the schema file is that of the schema', () =>
    expect(`${JSON.stringify(timelineSchema(), null, 2)}\n`).toMatchFileSnapshot(
      at('schema/timeline-event.schema.json'),
    ))

  it('the JSON file has what the library hands out', () =>
    expect(JSON.parse(files['events.json'] as string).events).toEqual(all))
})

describe('the schema', () => {
  it('accepts every event', () =>
    expect(all.filter((event) => !timelineEvent.safeParse(event).success).map(({ id }) => id)).toEqual([]))

  it('an independent validator says so, too, and refuses one that is broken', () => {
    const accepts = new Ajv2020({ strict: true }).compile(timelineSchema())
    expect(all.filter((event) => !accepts(event)).map(({ id }) => id)).toEqual([])
    const [event] = all
    for (const wrong of [
      { id: 'With Spaces' },
      { type: 'moon.risen' },
      { date: '2025-2-1' },
      { actor: 'Atlantis' },
      { standing: 'sure' },
      { sources: [] },
      { says: 'x'.repeat(161) },
      { placed: '2025' },
      { extra: 1 },
    ])
      expect(accepts({ ...event, ...wrong }), JSON.stringify(wrong)).toBe(false)
  })
})
