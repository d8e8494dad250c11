import { describe, expect, it } from 'vitest'
import { lapolicy } from '../../test/in-process.js'
import { width } from '../draw/cells.js'

const tariff = (...argv: readonly string[]) => lapolicy('tariff', ...argv)
const onNorthAmerica = ['--actor', 'USA', '--target', 'MEX,CAN', '--rate', '25%']

describe('lapolicy tariff', () => {
  it('prints the same text for the same tariff', async () => {
    const { code, out, err } = await tariff(...onNorthAmerica)
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot('golden/tariff-mexico-canada.txt')
  })

  it.each([
    onNorthAmerica,
    ['--target', 'BRA', '--rate', '50%', '--coverage', '36%'],
    ['--target', 'all', '--rate', '0.1'],
    ['--target', 'all', '--rate', '50%', '--sector', 'steel'],
    ['--target', 'can', '--target', 'eu', '--rate', '25%', '--sector', 'motor-vehicles', '--elasticity', 'low'],
    ['--actor', 'BRA', '--target', 'USA', '--rate', '50%', '--elasticity', '3', '--answer', '10%'],
    ['--target', 'CARICOM_oth,VEN', '--rate', '15%', '--elasticity', 'high'],
  ])('%s… fits 80 cells, and every number has its twin where partners answer', async (...argv) => {
    const { code, out, err } = await tariff(...argv)
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toMatch(/undefined|NaN|Infinity|\{\w|\[object|tariff\./)
    const rows = out.trimEnd().split('\n')
    expect(rows.filter((row) => width(row) > 80)).toEqual([])
    // The table of the economy: as many numbers on the left as on the right.
    const table = rows.slice(rows.findIndex((row) => row.startsWith('elasticity of trade')) + 1)
    const numbers = table.slice(1, table.indexOf('')).filter((row) => /^ {2}.*[\d—]$/.test(row))
    const levels = argv.includes('--elasticity') ? 1 : 3
    for (const row of numbers) expect(row.match(/ [+−]?\d+\.\d\d?(?!\S)| —/g), row).toHaveLength(2 * levels)
    expect(numbers.length).toBeGreaterThan(10)
  })

  it('says whose elasticity is of the long run, and shows none of its volumes as a first year’s', async () => {
    const { out } = await tariff(...onNorthAmerica)
    expect(out).toContain('1.5      2.5        4        1.5      2.5        4')
    expect(out).toContain('year 1   year 1 long run     year 1   year 1 long run')
    expect(out).toContain('none of its volumes is a first year’s')
  })

  it('shows published estimates by their owners, and where the model misses them', async () => {
    const { out } = await tariff('--target', 'all', '--rate', '25%', '--sector', 'motor-vehicles')
    expect(out).toContain('Kiel Institute for the World Economy')
    expect(out).toMatch(/✗ income, Mexico +−1\.81 % {2}here −0\.\d\d/)
    expect(out).toMatch(/The model is off by \+1\.\d\d/)
    expect((await tariff('--target', 'COL', '--rate', '25%')).out).toContain('No published estimate of this case')
    expect((await tariff('--target', 'MEX', '--rate', '25%')).out).toContain('Near, not this case: The ifo Institute')
  })

  it('--json prints one document with every region in both cases', async () => {
    const { out, err } = await tariff(...onNorthAmerica, '--json')
    expect(err).toBe('')
    const found = JSON.parse(out)
    expect(Object.keys(found)).toEqual([
      'question',
      'actor',
      'targets',
      'rate',
      'sector',
      'coverage',
      'answerRate',
      'dataYear',
      'sectorYear',
      'effects',
      'studies',
      'leavesOut',
      'sources',
    ])
    expect(found).toMatchObject({ actor: 'USA', targets: ['CAN', 'MEX'], rate: 0.25, sector: null, dataYear: '2023' })
    for (const { alone, answered } of found.effects)
      expect([alone.regions.length, answered.regions.length]).toEqual([37, 37])
    expect(found.leavesOut[0].text).toMatch(/^One sector/)
  })

  it.each<[readonly string[], RegExp]>([
    [['--rate', '25%'], /--target/],
    [['--target', 'MEX'], /--rate/],
    [['--target', 'MEX', '--rate', '25'], /could be 25 % or 25 times the value; write 25%/],
    [['--target', 'MEX', '--rate', 'high'], /--rate: "high" is no share/],
    [['--target', 'MEX', '--rate', '400%'], /--rate: 4 is outside/],
    [['--target', 'CUB', '--rate', '25%'], /--target: Cuba is not in the trade matrix/],
    [['--actor', 'TWN', '--target', 'USA', '--rate', '25%'], /--actor: Taiwan is not in the trade matrix/],
    [['--target', 'LCA', '--rate', '25%'], /ask about CARICOM_oth/],
    [['--target', 'MXE', '--rate', '25%'], /--target: no region "MXE"; did you mean "MEX"\?/],
    [['--target', 'USA', '--rate', '25%'], /cannot put a tariff on itself/],
    [['--target', ',', '--rate', '25%'], /--target: empty/],
    [['--target', 'all', '--rate', '25%', '--sector', 'stel'], /no sector "stel"; did you mean "steel"\?/],
    [['--target', 'BRA', '--rate', '25%', '--sector', 'steel'], /no imports of BRA by itself/],
    [['--actor', 'MEX', '--target', 'USA', '--rate', '25%', '--sector', 'steel'], /imports of the United States/],
    [['--target', 'MEX', '--rate', '25%', '--elasticity', 'huge'], /--elasticity: "huge" is none/],
    [['--target', 'MEX', '--rate', '25%', '--elasticity', '50'], /--elasticity: 50 is outside/],
    [['--target', 'MEX', '--rate', '25%', '--coverage', '150%'], /--coverage: 1.5 is outside/],
    [['--target', 'MEX', '--rate', '25%', '--answer', '0%'], /--answer: 0 is outside/],
  ])('%j is refused in one line that says the way out, with exit code 2', async (argv, message) => {
    const { code, out, err } = await tariff(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toMatch(message)
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(2)
    expect(err).not.toMatch(/\{\w+\}|undefined/)
  })

  it('has a help with examples', async () => {
    const { code, out } = await lapolicy('tariff', '--help')
    expect(code).toBe(0)
    expect(out).toContain('lapolicy tariff --target all --rate 50% --sector steel')
  })
})
