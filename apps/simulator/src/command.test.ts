import { describe, expect, it } from 'vitest'
import { lapolicy, type Printed } from '../test/in-process.js'

const documentOf = (result: Printed): Record<string, unknown> => {
  expect(result.err).toBe('')
  expect(result.code).toBe(0)
  expect(result.out.endsWith('}\n') || result.out.endsWith(']\n')).toBe(true)
  return JSON.parse(result.out) as Record<string, unknown>
}

describe('the command line', () => {
  it('scenarios --json lists the three what-ifs in the agreed shape', async () => {
    const list = documentOf(await lapolicy('scenarios', '--json')) as unknown as Record<string, unknown>[]
    expect(list.map(({ id }) => id)).toEqual(['panama-ports', 'mexico-tariffs', 'caribbean-deployment'])
    for (const scenario of list)
      expect(Object.keys(scenario)).toEqual([
        'id',
        'title',
        'start',
        'end',
        'recordEnds',
        'decisions',
        'roles',
        'watch',
        'parameters',
        'sources',
      ])
  })

  it('every scenario has a no-action option and titles in words', async () => {
    const list = documentOf(await lapolicy('scenarios', '--json')) as unknown as {
      id: string
      decisions: { options: { id: string; title: string }[] }[]
    }[]
    for (const { id, decisions } of list) {
      const options = decisions.flatMap((decision) => decision.options)
      expect(
        options.some((option) => option.id === 'no-action'),
        id,
      ).toBe(true)
      for (const { title } of options) expect(title).toMatch(/^[A-Z“].* /)
    }
  })

  it.each(['panama-ports', 'mexico-tariffs', 'caribbean-deployment'])(
    'run %s --json gives one document in the agreed shape, the same each time',
    async (id) => {
      const first = await lapolicy('run', id, '--json')
      const run = documentOf(first)
      expect(Object.keys(run)).toEqual([
        'scenario',
        'seed',
        'lens',
        'fingerprint',
        'decisions',
        'events',
        'series',
        'world',
        'missing',
      ])
      expect(run.fingerprint).toMatch(/^[0-9a-f]{64}$/)
      expect(Object.keys(run.series as object)).toEqual(Object.keys(run.series as object).sort())
      expect((await lapolicy('run', id, '--json')).out).toBe(first.out)
    },
  )

  it('another seed gives another fingerprint, and --until stops the run', async () => {
    const one = documentOf(await lapolicy('run', 'panama-ports', '--seed', '1', '--until', '2025-03-31', '--json'))
    const two = documentOf(await lapolicy('run', 'panama-ports', '--seed', '2', '--until', '2025-03-31', '--json'))
    expect(one.fingerprint).not.toBe(two.fingerprint)
    expect((one.world as { date: string }).date).toBe('2025-03-31')
  })

  it('without a terminal it plays the default what-if and prints an account in words', async () => {
    const { code, out } = await lapolicy()
    expect(code).toBe(0)
    expect(out).toContain('Panama: the canal and the two ports')
    expect(out).toContain('Not a forecast')
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}|\[object/)
  })

  it('compare names where two branches part, what differs and by which decision', async () => {
    const result = documentOf(await lapolicy('compare', 'panama-ports', '--choose', 'us-demand=no-action', '--json'))
    expect(Object.keys(result)).toEqual(['a', 'b', 'differences', 'departure', 'causes'])
    expect(result.departure).toMatchObject({ date: '2025-02-03' })
    expect(result.causes).toContainEqual({
      kind: 'decision',
      id: 'us-demand',
      a: 'claim-and-visit',
      b: 'no-action',
    })
  })

  it('two values of a parameter are two branches: a tariff of 10 % is not one of 200 %', async () => {
    const argv = ['compare', 'mexico-tariffs', '--a', 'tariff-rate=10', '--b', 'tariff-rate=200', '--json']
    const result = documentOf(await lapolicy(...argv)) as unknown as {
      differences: { path: string; delta: number }[]
      causes: unknown[]
    }
    expect(result.causes).toEqual([{ kind: 'parameter', id: 'tariff-rate', a: 10, b: 200 }])
    expect(result.differences.find(({ path }) => path === 'ties.MEX.USA.exports')?.delta).toBeLessThan(-10_000)
  })

  it('a branch compared with itself does not part', async () => {
    const result = documentOf(await lapolicy('compare', 'panama-ports', '--json'))
    expect(result).toMatchObject({ differences: [], departure: null, causes: [] })
  })

  it('the contributions of why add up', async () => {
    const path = 'ties.CHN.PAN.presence'
    const result = documentOf(await lapolicy('why', 'panama-ports', path, '--json')) as unknown as {
      from: number
      to: number
      contributions: { delta: number; basis: string[] }[]
      chain: unknown[]
    }
    const sum = result.contributions.reduce((total, { delta }) => total + delta, 0)
    expect(sum).toBeCloseTo(result.to - result.from, 9)
    expect(result.chain.length).toBeGreaterThan(0)
  })

  it('why in words ends at claims with their sources', async () => {
    const { out } = await lapolicy('why', 'panama-ports', 'ties.CHN.PAN.presence')
    expect(out).toContain('↳')
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}/)
  })

  it.each(['panama-ports', 'mexico-tariffs', 'caribbean-deployment'])('handout %s is Markdown to print', async (id) => {
    const { out, code } = await lapolicy('handout', id)
    expect(code).toBe(0)
    for (const heading of ['## Roles', '## Ballot', '## Questions', '## Sources']) expect(out).toContain(heading)
    expect(out).not.toMatch(/undefined|NaN|\{\w+\}/)
  })
})

describe('what bad input gets', () => {
  const wrong: [what: string, argv: string[], near: string, code?: number][] = [
    ['scenario', ['run', 'panama-prots'], 'panama-ports'],
    ['decision', ['run', 'panama-ports', '--choose', 'panama-anser=refuse'], 'panama-answer'],
    ['option', ['run', 'panama-ports', '--choose', 'panama-answer=refuse-and-apeal'], 'refuse-and-appeal'],
    ['form of a choice', ['run', 'panama-ports', '--choose', 'panama-answer'], 'decision=option'],
    ['lens', ['run', 'panama-ports', '--lens', 'security-traker'], 'lens-security-tracker'],
    ['path', ['why', 'panama-ports', 'ties.CHN.PAN.presense'], 'ties.CHN.PAN.presence'],
    ['date', ['run', 'panama-ports', '--until', '2025-02-30'], 'YYYY-MM-DD'],
    ['date outside the scenario', ['why', 'panama-ports', 'actors.PAN.approval', '--on', '2031-01-01'], '2027-01-20'],
    ['parameter', ['run', 'mexico-tariffs', '--set', 'tarif-rate=10'], 'tariff-rate'],
    ['value of a parameter', ['run', 'mexico-tariffs', '--set', 'tariff-rate=-3'], '1 to 1000', 3],
    [
      'second value of a parameter',
      ['run', 'mexico-tariffs', '--set', 'tariff-rate=10', '--set', 'tariff-rate=20'],
      '10 and 20',
    ],
    ['side of a comparison', ['compare', 'panama-ports', '--b', 'us-demand'], '--b: "us-demand" is not of the form'],
    ['number', ['run', 'mexico-tariffs', '--set', 'tariff-rate=lots'], 'not a number', 3],
    ['seed', ['run', 'panama-ports', '--seed', '1.5'], 'whole number'],
    ['option of the command', ['run', 'panama-ports', '--jsn'], '--json'],
    ['command', ['runn', 'panama-ports'], 'run'],
    ['command below another', ['rules', 'schem'], 'did you mean schema?'],
    ['number in another notation', ['run', 'mexico-tariffs', '--set', 'tariff-rate=0x10'], 'not a number', 3],
    ['word too many', ['run', 'panama-ports', 'until', '2025-03-01'], 'see lapolicy run --help'],
    ['word too many after a what-if', ['panama-ports', 'fast'], 'see lapolicy --help'],
    ['lack of a word', ['why', 'panama-ports'], 'see lapolicy why --help'],
    ['name that is near none', ['why-not', 'panama-ports', 'answer.given', '--about', 'x'], 'there are: ARG'],
  ]
  it.each(wrong)(
    'an unknown or wrong %s: one plain line that says what is near',
    async (_what, argv, near, code = 2) => {
      const result = await lapolicy(...argv)
      expect(result.code).toBe(code)
      expect(result.out).toBe('')
      expect(result.err).toContain(near)
      expect(result.err).toMatch(/^lapolicy: .*\n$/)
      expect(result.err).not.toMatch(/\n\s+at |[Ee]rror:|\.;/)
    },
  )

  it.each([
    ['run', '\u001b[31mpanama\u0007'],
    ['run', 'panama-ports', '--l\u001b[2Jens', 'x'],
    ['\u001b]0;title\u0007foo'],
    ['verify', '\u001b[31mnone.json'],
    ['save', 'panama-ports', '--out', 'none\u001b[2J/x.json'],
    ['run', 'panama-ports', '--rules', '\u001b[31mnone.yaml'],
  ])('sends nothing to the terminal that it would obey: %j', async (...argv) => {
    const { code, err } = await lapolicy(...argv)
    expect(code).toBe(2)
    expect(err).not.toContain('\u001b')
  })

  it('is cut where it would run on without end', async () => {
    expect((await lapolicy('run', 'x'.repeat(100_000))).err.length).toBeLessThan(1000)
  })

  it('help names a command as --help does', async () => {
    expect((await lapolicy('help', 'why')).out).toBe((await lapolicy('why', '--help')).out)
  })

  it('a choice for a decision that never opens is remarked on and no error', async () => {
    const { code, err, out } = await lapolicy(
      'run',
      'panama-ports',
      '--choose',
      'us-demand=no-action',
      '--choose',
      'panama-answer=concede-all',
      '--json',
    )
    expect(code).toBe(0)
    expect(err).toContain('panama-answer')
    expect(JSON.parse(out).decisions).toContainEqual({
      id: 'panama-answer',
      option: null,
      by: 'closed',
      date: '2025-02-06',
    })
  })
})
