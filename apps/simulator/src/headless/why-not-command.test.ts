import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { lapolicy, type Printed } from '../../test/in-process.js'

const whyNot = (...argv: readonly string[]): Promise<Printed> => lapolicy('why-not', ...argv)

interface Document {
  readonly rule: string
  readonly date: string
  readonly checks: readonly Record<string, unknown>[]
  readonly flips: readonly Record<string, unknown>[]
  readonly fired: boolean
  readonly decline: Record<string, unknown> | null
  readonly type: string | null
}

async function documentOf(...argv: readonly string[]): Promise<Document> {
  const { code, out, err } = await whyNot(...argv, '--json')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.endsWith('}\n')).toBe(true)
  return JSON.parse(out) as Document
}

async function wordsOf(...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await whyNot(...argv)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).not.toMatch(/undefined|NaN|\{\w+\}|\[object| {2}\n/)
  return out
}

describe('why-not --json', () => {
  it('gives one document in the agreed shape', async () => {
    const told = await documentOf('mexico-tariffs', 'answer.approval-pays')
    expect(Object.keys(told).slice(0, 4)).toEqual(['rule', 'date', 'checks', 'flips'])
    expect(told).toMatchObject({ rule: 'answer.approval-pays', date: '2025-02-02', fired: false, type: null })
    expect(Object.keys(told.checks[0] ?? {})).toEqual(['label', 'holds', 'value', 'need', 'margin'])
    expect(Object.keys(told.flips[0] ?? {}).slice(0, 3)).toEqual(['path', 'from', 'to'])
    expect(told.flips[0]).toMatchObject({ path: 'actors.MEX.salience', from: 0.55, to: 0.6, fires: true })
    expect(told.decline).toBeNull()
  })

  it('adds what would have made the target decline, where the rule is about coercion', async () => {
    const { decline } = await documentOf('panama-ports', 'trust.lost-to-coercion', '--on', '2025-04-08')
    expect(decline).toMatchObject({ coercer: 'USA', target: 'PAN', likeliest: 'accepts-in-part', isOpen: true })
    expect(decline?.toLikeliest).toMatchObject({ path: 'actors.PAN.alignment' })
  })

  it('says null where no change of one number would make it decline', async () => {
    const seeds = await documentOf('mexico-tariffs', 'answer.in-kind', '--seed', '2', '--on', '2025-02-02')
    expect(seeds.decline).toMatchObject({ drawn: 'retaliates', toDrawn: null })
  })

  it('keeps to the shape for a type of event that no rule brings about', async () => {
    const told = await documentOf('panama-ports', 'month.closed')
    expect(told).toMatchObject({ rule: null, checks: [], flips: [], decline: null, type: 'month.closed' })
  })
})

describe('why-not about rules of the player’s own', () => {
  const own = ['--rules', fileURLToPath(new URL('../../../../examples/canal-watch.yaml', import.meta.url))]
  const refused = ['panama-ports', '--choose', 'panama-answer=refuse-and-appeal', ...own]

  it('names the rule, what each condition saw, and what it rests on', async () => {
    const [scenario = '', ...rest] = refused
    const out = await wordsOf(scenario, 'own.refusal-rallies', ...rest)
    expect(out).toContain('Why not: own.refusal-rallies (own.refusal-rallies)')
    expect(out).toContain('its public cares: held by 55 points of 100')
    expect(out).toContain('a tariff is in force against it: no, as it has to be')
    expect(out).toContain('class-assumption')
  })

  it('names the rule as one that may bring a type of event about', async () => {
    const [scenario = '', ...rest] = refused
    expect(await wordsOf(scenario, 'support.given', ...rest)).toContain('own.refusal-rallies')
  })
})

describe('why-not in words', () => {
  it('tells the closest miss, by how much, and what would have turned it', async () => {
    const out = await wordsOf('caribbean-deployment', 'deployment.opens-sites')
    expect(out).toContain('(for Trinidad and Tobago)')
    expect(out).toMatch(/✗ it offers a site: its luck was 0\.\d+, below 0\.\d+ needed; missed by/)
    expect(out).toMatch(/✓ the force is a task force or larger: 4, at least 4 needed; held exactly/)
    expect(out).toContain('It would have fired, all else and all luck as they were, if')
    expect(out).toMatch(/nearness to US positions \(Trinidad and Tobago\) had been [\d.]+ instead of 50 points of 100/)
    expect(out).toContain('the model assumed')
    expect(out).toContain('↳')
    expect(out).toContain('lapolicy why caribbean-deployment actors.TTO.alignment --on 2025-08-15')
  })

  it('shows only by how much where no sourced level exists', async () => {
    const out = await wordsOf('mexico-tariffs', 'answer.approval-pays')
    expect(out).toContain('the public watches closely enough: missed by 5 points of 100')
    expect(out).toContain('weight of sovereignty at home (Mexico) had been 5 points of 100 higher')
  })

  it('says of a rule that fired that it did, and what would have stopped it', async () => {
    const out = await wordsOf('mexico-tariffs', 'tariffs.uncertainty', '--on', '2025-07-12')
    expect(out).toContain('It did fire:')
    expect(out).toContain('the rate of the tariff in this event had been 0 instead of 30 %')
    expect(out).toContain('What it would have taken: Mexico declines')
  })

  it('says what must not be there, and that no number has a say in it', async () => {
    const out = await wordsOf('caribbean-deployment', 'deployment.provokes-counter')
    expect(out).toContain('its own forces are out already: yes, and must not be')
    expect(out).toContain('No number has a say in “its own forces are out already”')
  })

  it('says of a rule that heard nothing what would bring that about', async () => {
    const out = await wordsOf('mexico-tariffs', 'answer.in-kind', '--about', 'MEX', '--seed', '4')
    expect(out).toContain('Nothing that it listens to happened in this run.')
    expect(out).toContain('(mexico-reply=retaliate)')
    expect(out).toContain('--choose mexico-reply=retaliate --seed 4')
  })

  it('says on a day on which nothing happened when the nearest was', async () => {
    const out = await wordsOf('mexico-tariffs', 'tariffs.uncertainty', '--on', '2025-07-15')
    expect(out).toContain('Nothing that it listens to happened on 2025-07-15.')
    expect(out).toContain('nearest: 2025-07-12')
    expect(out).toContain('lapolicy why-not mexico-tariffs tariffs.uncertainty --on 2025-07-12')
  })

  it('says for whom a rule ran where it never ran for the one asked about', async () => {
    const out = await wordsOf('mexico-tariffs', 'trust.fades', '--about', 'PAN')
    expect(out).toContain('never for Panama. It ran for:')
  })

  it('tells why something did not happen by the rules and options that bring it about', async () => {
    const out = await wordsOf('mexico-tariffs', 'demand.answered-in-kind', '--about', 'MEX')
    expect(out).toContain('It happened in this run: 0.')
    expect(out).toContain('“Answer in kind: a tariff on US goods” (mexico-reply=retaliate)')
    expect(out).toContain('What it would have taken: Mexico retaliates')
    expect(out).toContain('2025-02-01  An order of the US administration')
    expect(out).toContain('What it would have taken: Mexico declines')
  })
})

describe('what bad input to why-not gets', () => {
  it.each([
    ['rule', ['mexico-tariffs', 'answer.aproval-pays'], 'answer.approval-pays'],
    ['scenario', ['mexico-tarifs', 'answer.given'], 'mexico-tariffs'],
    ['actor', ['mexico-tariffs', 'answer.given', '--about', 'MEXX'], 'MEX'],
    ['date', ['mexico-tariffs', 'answer.given', '--on', '2025-02-30'], 'YYYY-MM-DD'],
    ['date outside the scenario', ['mexico-tariffs', 'answer.given', '--on', '2031-01-01'], '2027-02-01'],
    [
      'date after the last day played',
      ['mexico-tariffs', 'answer.given', '--until', '2025-03-01', '--on', '2025-04-01'],
      '2025-03-01',
    ],
  ])('an unknown or wrong %s: exit 2 and what is near', async (_, argv, near) => {
    const { code, out, err } = await whyNot(...argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(near)
  })
})
