import { rulebook } from '@lapolicy/americas'
import { dataOf } from '@lapolicy/core/data'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CommandError } from '../headless/command-error.js'
import { parseRulesFile } from './parse-rules-file.js'

const good = `# what a refusal costs
rules:
  - id: own.refusal
    on: demand.declined
    basis: [class]
    changes: [actors.approval]
    when:
      - label: it is told
        value: { event: issue }
        is: canal
    then:
      - actor: { of: actor, indicator: approval }
        amount: -2
`

const read = (text: string): ReturnType<typeof parseRulesFile> => parseRulesFile('r.yaml', text, rulebook)

function refusal(text: string): string {
  try {
    read(text)
  } catch (error) {
    if (error instanceof CommandError) {
      expect(error.exitCode).toBe(3)
      return error.message
    }
    throw error
  }
  throw new Error('not refused')
}

describe('a file of rules', () => {
  it('in YAML becomes rules of the model', () => {
    expect(read(good)).toMatchObject([{ id: 'own.refusal', on: ['demand.declined'], changes: ['actors.approval'] }])
  })

  it('in JSON is the same', () => {
    const [rule] = read(good)
    const text = JSON.stringify({ rules: [dataOf(rule as never)] }, null, 2)
    expect(read(text).map(dataOf)).toEqual([dataOf(rule as never)])
  })

  it('may be empty, and may name a part to use it again', () => {
    expect(read('rules: []')).toEqual([])
    const twice = good
      .replace('value: { event: issue }', 'value: &issue { event: issue }')
      .replace('is: canal', 'is: *issue')
    expect(read(twice)).toHaveLength(1)
  })

  it('may use a knob of the model by its id', () => {
    const [rule] = read(good.replace('    when:', '    knobs: { rally: approval.rally }\n    when:'))
    expect(rule?.knobs.rally).toBe(rulebook.knobs.find(({ id }) => id === 'approval.rally'))
  })

  it.each<[string, string, string, string]>([
    [
      'an event',
      'demand.declined',
      'demand.declinde',
      'r.yaml:4:9: rules[0].on[0]: there is no type of event "demand.declinde"; expected one of: ',
    ],
    [
      'an indicator',
      'of: actor, indicator: approval',
      'of: actor, indicator: aproval',
      'r.yaml:12:40: rules[0].then[0].actor.indicator: there is no indicator of actors "aproval"; ',
    ],
    [
      'a field',
      '{ event: issue }',
      '{ event: isue }',
      'r.yaml:9:25: rules[0].when[0].value.event: there is no field of demand.declined "isue"; ',
    ],
    [
      'a key, at the key',
      'amount: -2',
      'amuont: -2',
      'r.yaml:13:9: rules[0].then[0].amuont: "amuont" is not known here; ',
    ],
    [
      'what is missing, at what lacks it',
      '        is: canal\n',
      '',
      'r.yaml:8:9: rules[0].when[0]: it is not complete; ',
    ],
    [
      'a field that is missing, at what lacks it',
      '    basis: [class]\n',
      '',
      'r.yaml:3:5: rules[0].basis: it is missing; ',
    ],
    [
      'a kind of value',
      'amount: -2',
      'amount: { add: [1, { event: issue }] }',
      'r.yaml:13:28: rules[0].then[0].amount.add[1]: it is text; expected a number; write another value',
    ],
    [
      'an undeclared change',
      'changes: [actors.approval]',
      'changes: []',
      'r.yaml:12:40: rules[0].then[0].actor.indicator: the rule changes actors.approval, which it does not declare; ',
    ],
    ['an actor', 'of: actor', 'of: MEXX', 'r.yaml:12:22: rules[0].then[0].actor.of: there is no actor "MEXX"; '],
    [
      'an id of the model',
      'own.refusal',
      'trust.fades',
      'r.yaml:3:9: rules[0].id: the rule id "trust.fades" is taken already; ',
    ],
    [
      'a key given twice',
      '    basis: [class]\n',
      '    basis: [class]\n    basis: [x]\n',
      'r.yaml:6:5: "basis" stands there twice; ',
    ],
    ['text that is no YAML', 'basis: [class]', 'basis: [class', 'r.yaml:'],
    ['a tag', 'basis: [class]', 'basis: !!js/function x', 'r.yaml:5:12: Unresolved tag: '],
    ['a merge', 'basis: [class]', '<<: { a: 1 }', 'r.yaml:5:5: rules[0].<<: "<<" is not known here; '],
    [
      'no number',
      'amount: -2',
      'amount: .nan',
      'r.yaml:13:17: rules[0].then[0].amount is NaN, which is no number to reckon with; ',
    ],
    [
      'a key of all objects',
      'basis: [class]',
      '__proto__: { a: 1 }',
      'r.yaml:5:5: rules[0].__proto__ is a key that objects keep for themselves; ',
    ],
  ])('is refused with line and column: %s', (_, right, wrong, message) => {
    expect(good).toContain(right)
    expect(refusal(good.replace(right, wrong)).startsWith(message), refusal(good.replace(right, wrong))).toBe(true)
  })

  it('tells the place in a part that was named elsewhere, where it is used', () => {
    const text = good
      .replace('value: { event: issue }', 'value: &v { event: issue }')
      .replace('amount: -2', 'amount: *v')
    expect(refusal(text)).toMatch(/^r\.yaml:13:17: rules\[0\]\.then\[0\]\.amount: it is text/)
  })

  it('tells what was meant', () => {
    expect(refusal(good.replace('demand.declined', 'demand.declinde'))).toMatch(/did you mean "demand\.declined"\?$/)
  })

  it.each([
    ['nothing', ''],
    ['a text', 'x'],
    ['two documents', 'rules: []\n---\nrules: []\n'],
    ['bytes', '\u0000\u0001'],
    ['too many brackets', '['.repeat(20_000)],
    ['too much nesting', `rules: ${'['.repeat(80)}${']'.repeat(80)}`],
    [
      'parts that multiply',
      `a: &a [x,x]\n${'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${Array(9).fill(`*${'abcdefghij'[at]}`).join(',')}]`)
        .join('\n')}`,
    ],
  ])('is refused: %s', (_, text) => {
    expect(refusal(text)).toMatch(/^r\.yaml/)
  })

  it('says of a second document where it starts, and what to do with it', () => {
    expect(refusal('rules: []\n---\nrules: []\n')).toBe(
      'r.yaml:2:1: a second document starts here; expected one document in a file; put the other in a file of its own',
    )
  })

  it('says of too much nesting how much may be', () => {
    expect(refusal(`rules: ${'['.repeat(80)}${']'.repeat(80)}`)).toBe(
      'r.yaml:1:67: lists and objects stand too deep within one another; expected at most 60 levels; write it flatter',
    )
    expect(refusal(`rules: ${'['.repeat(50)}${']'.repeat(50)}`)).toContain('too large: more than 40 levels of nesting')
  })

  it('of very many keys is answered at once', () => {
    const keys = Array.from({ length: 20_000 }, (_, at) => `  k${at}: 1`).join('\n')
    expect(refusal(`rules:\n${keys}`)).toBe('r.yaml:2:3: rules: it is an object; expected a list; correct it')
  })

  it('sends no control character to the terminal, and no endless line', () => {
    const message = refusal(good.replace('demand.declined', `"\\e[31m\\e]0;owned\\a${'x'.repeat(190)}"`))
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for.
    expect(message).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
    expect(message.length).toBeLessThan(700)
  })

  it('of any text is answered by a line or rules', () => {
    fc.assert(
      fc.property(fc.nat({ max: good.length }), fc.nat({ max: 40 }), fc.string(), (at, length, put) => {
        try {
          read(good.slice(0, at) + put + good.slice(at + length))
        } catch (error) {
          expect(error).toBeInstanceOf(CommandError)
        }
      }),
      { numRuns: 300 },
    )
  })
})
