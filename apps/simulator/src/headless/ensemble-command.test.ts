import { describe, expect, it } from 'vitest'
import { type EnsembleFlags, ensembleCommand } from './ensemble-command.js'

async function ensemble(id: string, flags: EnsembleFlags): Promise<{ out: string; remarks: string[]; told: string[] }> {
  let out = ''
  const [remarks, told]: [string[], string[]] = [[], []]
  const output = {
    data: (text: string) => {
      out += text
    },
    remark: (text: string) => remarks.push(text),
  }
  await ensembleCommand(output, id, flags, (line) => told.push(line))
  return { out, remarks, told }
}

const unrecorded = ['opening-move=threat-with-deadline', 'us-reversal=hold-course']

describe('lapolicy ensemble', () => {
  it('--json prints one document: bands by path and date, decisions, events', async () => {
    const { out, told } = await ensemble('panama-ports', {
      runs: '12',
      seed: '3',
      until: '2025-04-30',
      event: ['demand.made'],
      json: true,
    })
    const document = JSON.parse(out)
    expect(out.endsWith('}\n')).toBe(true)
    expect(Object.keys(document)).toEqual([
      'scenario',
      'lens',
      'vary',
      'runs',
      'seeds',
      'quantiles',
      'paths',
      'decisions',
      'events',
      'missing',
    ])
    expect(document).toMatchObject({ scenario: 'panama-ports', lens: null, vary: 'luck', runs: 12, seeds: [[3, 14]] })
    expect(document.paths['ties.PAN.USA.trust'].map(({ date }: { date: string }) => date)).toEqual([
      '2025-01-20',
      '2025-01-31',
      '2025-02-28',
      '2025-03-31',
      '2025-04-30',
    ])
    expect(told).toEqual(['10 of 12 runs', '12 of 12 runs', ''])
  })

  it('says what it is, what it is not, and how far the numbers spread', async () => {
    const { out } = await ensemble('mexico-tariffs', { runs: '20', until: '2025-06-30', knobs: true })
    expect(out).toContain('20 runs, seeds 1 to 20')
    expect(out).toContain('Not a forecast')
    expect(out).toContain('every assumption that nobody has set runs over the whole range')
    expect(out).toMatch(
      /Mexico’s exports to the United States\n {4}[·─━┃]{24} {2}[\d,]+ USD mn a year … [\d,]+ USD mn a year … /,
    )
    expect(out).toMatch(/ in every run\n/)
    expect(out).toContain('The record, or your choices, decide everything here')
  })

  it('says how the model decides where nobody else does, in words, with the counts', async () => {
    const { out } = await ensemble('mexico-tariffs', { runs: '30', until: '2025-04-30', choose: unrecorded })
    expect(out).toContain('What the model decides')
    expect(out).toMatch(/Mexico: /)
    expect(out).toMatch(
      /: (remote|very unlikely|unlikely|about even|likely|very likely|almost certain) \(\d+ %, \d+ runs\)\n/,
    )
  })

  it('names the lens, and says whether an event happens', async () => {
    const { out } = await ensemble('mexico-tariffs', {
      runs: '3',
      until: '2025-03-31',
      lens: 'coercion-credibility',
      event: ['tariff.imposed', 'tariff.imposed'],
    })
    expect(out).toMatch(/As lens-.* has it/)
    expect(out.match(/ {2}tariff\.imposed: /g)).toHaveLength(1)
  })

  it('remarks on a choice for a decision that never opened', async () => {
    const { remarks } = await ensemble('mexico-tariffs', { runs: '2', choose: ['package-reply=accept'], json: true })
    expect(remarks).toEqual([expect.stringMatching(/"package-reply" never opened \(2025-02-02\)/)])
  })

  it('refuses flags that are wrong', async () => {
    for (const [flags, message] of [
      [{ runs: '0' }, '--runs: "0" is not a whole number from 1 to 1000000'],
      [{ runs: '1e3' }, '--runs: "1e3"'],
      [{ runs: '1000001' }, '--runs: "1000001"'],
      [{ seed: '9007199254740991' }, '--seed: 9007199254740991 leaves no room'],
      [{ event: ['tariff.impose'] }, '--event: no event "tariff.impose"; did you mean "tariff.imposed"?'],
      [{ choose: ['x=y'] }, '"mexico-tariffs" has no decision "x"'],
    ] as const)
      await expect(ensemble('mexico-tariffs', flags)).rejects.toThrow(message)
    await expect(ensemble('mexico', {})).rejects.toThrow('no scenario "mexico"')
  })
})
