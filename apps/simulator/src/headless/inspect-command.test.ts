import { describe, expect, it } from 'vitest'
import { lapolicy } from '../../test/in-process.js'
import { printInspection } from './inspect-command.js'

describe('lapolicy inspect', { timeout: 60_000 }, () => {
  it('--json gives one document in the agreed shape, without errors', async () => {
    const { code, out, err } = await lapolicy('inspect', '--json')
    expect([code, err]).toEqual([0, ''])
    const found = JSON.parse(out) as {
      errors: unknown[]
      notes: Record<string, unknown>[]
      graph: Record<string, unknown[]>
    }
    expect(Object.keys(found)).toEqual(['errors', 'notes', 'graph'])
    expect(found.errors).toEqual([])
    for (const note of found.notes) expect(Object.keys(note)).toEqual(['code', 'rules', 'message'])
    expect(Object.keys(found.graph)).toEqual(['nodes', 'edges'])
    expect(found.graph.nodes).toContainEqual({ id: 'rule:answer.given', kind: 'rule', name: 'answer.given' })
  })

  it('in words folds notes of one kind, --all unfolds them, and the last line counts', async () => {
    const folded = await lapolicy('inspect')
    expect(folded.out).toContain('  inspect/indicator-unchanged (9)\n')
    expect(folded.out).toContain('    … 7 more (--all prints them)\n')
    expect(folded.out).toMatch(/\n\d+ rules, \d+ knobs, what-ifs: 3; errors: 0, notes: \d+\.\n$/)
    expect(folded.out).not.toMatch(/undefined|NaN|\{\w+\}|^Errors/m)
    const all = await lapolicy('inspect', '--all')
    expect(all.out).not.toContain('--all')
    expect(all.out.length).toBeGreaterThan(folded.out.length)
  })

  it('of one what-if says what it never reaches', async () => {
    const { out, code } = await lapolicy('inspect', 'panama-ports', '--all')
    expect(code).toBe(0)
    expect(out).toContain(
      'Rule "cooperation.joint-plan" listens only to plan.announced, which nothing brings about in panama-ports.',
    )
    expect(out).toContain('what-ifs: 1;')
  })

  it('--graph prints a drawing and nothing else, all of it or what is near', async () => {
    const all = await lapolicy('inspect', '--graph', 'dot')
    expect(all.out).toMatch(/^digraph rulebook \{\n/)
    const near = await lapolicy('inspect', '--graph', 'mermaid', '--focus', 'tariffs.trade-falls', '--depth', '1')
    expect(near.out).toMatch(/^flowchart LR\n {2}n0\(\["month\.closed"\]\)\n/)
    expect(near.out.split('\n').length).toBeLessThan(30)
  })

  it.each([
    ['what-if', ['panama-prots'], 'did you mean "panama-ports"?'],
    ['form', ['--graph', 'mermiad'], 'did you mean "mermaid"?'],
    ['focus', ['--graph', 'dot', '--focus', 'tarifs.trade-falls'], 'did you mean "tariffs.trade-falls"?'],
    ['depth', ['--graph', 'dot', '--focus', 'answer.given', '--depth', '-1'], 'a number of steps'],
    ['depth without a focus', ['--graph', 'dot', '--depth', '1'], '--depth goes with --focus'],
    ['focus without a graph', ['--focus', 'answer.given'], 'go with --graph'],
  ])('an unknown or wrong %s: one plain line', async (_, argv, near) => {
    const { code, out, err } = await lapolicy('inspect', ...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(near)
    expect(err.trim().split('\n')).toHaveLength(1)
  })
})

describe('an inspection in words', () => {
  it('has all errors first, under their codes, and then the first notes of each kind', () => {
    const finding = (code: string, at: number) => ({ code, rules: [`r${at}`], message: `${code} of r${at}.` })
    const many = (code: string) => [1, 2, 3].map((at) => finding(code, at))
    let out = ''
    const output = {
      data: (text: string) => {
        out += text
      },
      remark: () => {},
    }
    const found = { errors: many('inspect/no-basis'), notes: many('inspect/throws'), graph: { nodes: [], edges: [] } }
    printInspection(output, found, { played: 1 })
    const [errors, notes] = out.split('\nNotes\n') as [string, string]
    expect(errors).toBe(
      'Errors\n  inspect/no-basis (3)\n    inspect/no-basis of r1.\n    inspect/no-basis of r2.\n    inspect/no-basis of r3.\n',
    )
    expect(notes).toMatch(
      /^ {2}inspect\/throws \(3\)\n {4}inspect\/throws of r1\.\n {4}inspect\/throws of r2\.\n {4}… 1 more \(--all prints them\)\n\n\d+ rules, \d+ knobs, what-ifs: 1; errors: 3, notes: 3\.\n$/,
    )
  })
})
