import { rulebook } from '@lapolicy/americas'
import type { Inspection } from '@lapolicy/core/inspect'
import { beforeAll, describe, expect, it } from 'vitest'
import { lapolicy, type Printed } from '../../test/in-process.js'
import { drawingOf, printInspection } from './inspect-command.js'

// An inspection takes a second or two: it is made once and printed in many ways.
let printed: Printed
let found: Inspection
beforeAll(async () => {
  printed = await lapolicy('inspect', '--json')
  found = JSON.parse(printed.out)
}, 30_000)

/** What is printed of an inspection of all what-ifs. */
function told(inspection: Inspection, flags: { readonly all?: boolean } = {}): string {
  let out = ''
  const output = {
    data: (text: string) => {
      out += text
    },
    remark: () => {},
  }
  printInspection(output, inspection, { ...flags, rulebook, played: 3 })
  return out
}

describe('lapolicy inspect', { timeout: 30_000 }, () => {
  it('--json gives one document in the agreed shape, without errors', () => {
    expect([printed.code, printed.err]).toEqual([0, ''])
    expect(printed.out.endsWith('}\n')).toBe(true)
    expect(Object.keys(found)).toEqual(['errors', 'notes', 'graph'])
    expect(found.errors).toEqual([])
    for (const note of found.notes) expect(Object.keys(note)).toEqual(['code', 'rules', 'message'])
    expect(Object.keys(found.graph)).toEqual(['nodes', 'edges'])
    expect(found.graph.nodes).toContainEqual({ id: 'rule:answer.given', kind: 'rule', name: 'answer.given' })
  })

  it('in words folds notes of one kind, --all unfolds them, and the last line counts', () => {
    const folded = told(found)
    expect(folded).toContain('  inspect/indicator-unchanged (8)\n')
    expect(folded).toContain('    … 6 more (--all prints them)\n')
    expect(folded).toMatch(/\n\d+ rules, \d+ knobs, what-ifs: 3; errors: 0, notes: \d+\.\n$/)
    expect(folded).not.toMatch(/undefined|NaN|\{\w+\}|^Errors/m)
    const all = told(found, { all: true })
    expect(all).not.toContain('--all')
    expect(all.length).toBeGreaterThan(folded.length)
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
    expect(drawingOf({ graph: 'dot' })?.(found.graph)).toMatch(/^digraph rulebook \{\n/)
    const near = ['--graph', 'mermaid', '--focus', 'tariffs.trade-falls', '--depth', '1']
    const { out } = await lapolicy('inspect', 'panama-ports', ...near)
    expect(out).toMatch(/^flowchart LR\n {2}n0\(\["month\.closed"\]\)\n/)
    expect(out.split('\n').length).toBeLessThan(30)
  })

  it('of a name that is not in the graph says which is near', () => {
    const draw = drawingOf({ graph: 'dot', focus: 'tarifs.trade-falls' })
    expect(() => draw?.(found.graph)).toThrow('did you mean "tariffs.trade-falls"?')
  })

  it.each([
    ['what-if', ['panama-prots'], 'did you mean "panama-ports"?'],
    ['form', ['--graph', 'mermiad'], 'did you mean "mermaid"?'],
    ['depth', ['--graph', 'dot', '--focus', 'answer.given', '--depth', '-1'], 'a number of steps'],
    ['depth without a focus', ['--graph', 'dot', '--depth', '1'], '--depth goes with --focus'],
    ['form beside a graph', ['--graph', 'dot', '--json'], 'leave out --json'],
    ['fullness of a graph', ['--graph', 'dot', '--all'], 'leave out --all'],
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
    const planted = { errors: many('inspect/no-basis'), notes: many('inspect/throws'), graph: { nodes: [], edges: [] } }
    const [errors, notes] = told(planted).split('\nNotes\n') as [string, string]
    expect(errors).toBe(
      'Errors\n  inspect/no-basis (3)\n    inspect/no-basis of r1.\n    inspect/no-basis of r2.\n    inspect/no-basis of r3.\n',
    )
    expect(notes).toMatch(
      /^ {2}inspect\/throws \(3\)\n {4}inspect\/throws of r1\.\n {4}inspect\/throws of r2\.\n {4}… 1 more \(--all prints them\)\n\n\d+ rules, \d+ knobs, what-ifs: 3; errors: 3, notes: 3\.\n$/,
    )
  })
})
