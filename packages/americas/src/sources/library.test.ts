import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { documents } from './documents.js'
import { type SourceKey, sources } from './library.js'
import type { Source } from './source.js'

const all: readonly [string, Source][] = Object.entries(sources)
const src = fileURLToPath(new URL('../', import.meta.url))

/** Text of every table that cites, so that a source nobody cites is found. */
const tables = ['actors', 'claims', 'figures', 'record']
  .flatMap((folder) =>
    readdirSync(`${src}${folder}`, { recursive: true, encoding: 'utf8' }).map((file) => `${src}${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n')

describe('the library of sources', () => {
  it('holds the five documents, each with its file', () =>
    expect(Object.keys(documents).sort()).toEqual([
      'as-coa-tracker-2025',
      'gateway-pundit',
      'pism-2025',
      'rubio-tour-2025',
      'rusi-2024',
    ]))

  it('each source stands under its own key, in lower-case kebab', () =>
    expect(all.filter(([key, source]) => key !== source.key || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key))).toEqual([]))

  it('only the five documents have a file', () =>
    expect(all.filter(([key, source]) => source.file !== undefined && !(key in documents))).toEqual([]))

  it('dates are ISO and addresses are addresses', () =>
    expect(
      all.filter(
        ([, s]) =>
          (s.date !== null && !/^\d{4}(-\d\d(-\d\d)?)?$/.test(s.date)) ||
          (s.url !== undefined && !/^https?:\/\//.test(s.url)),
      ),
    ).toEqual([]))

  it('a source without date, author and publisher says why', () =>
    expect(all.filter(([, s]) => s.date === null && s.author === null && s.publisher === null && !s.note)).toEqual([]))

  it('each one is cited', () =>
    expect((Object.keys(sources) as SourceKey[]).filter((key) => !tables.includes(`'${key}'`))).toEqual([]))

  it('the index of the press that must not be passed on is nowhere', () =>
    expect(tables).not.toMatch(/eiu|Economist Intelligence/i))
})
