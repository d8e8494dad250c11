import { describe, expect, it } from 'vitest'
import { inPercent, shareOf } from './share.js'

describe('a rate as it is typed', () => {
  it.each([
    ['25%', 0.25],
    ['25 %', 0.25],
    ['0.25', 0.25],
    ['.25', 0.25],
    ['200%', 2],
    ['12.5%', 0.125],
    ['17.3%', 0.173],
    ['0.5', 0.5],
    ['0.5%', 0.005],
    [' 60% ', 0.6],
  ])('%s is %d', (given, share) => expect(shareOf(given, '--rate')).toBe(share))

  it.each(['25', '1', '2.5', '100'])('%s alone could be per cent or times, and is refused with both', (given) =>
    expect(() => shareOf(given, '--rate')).toThrow(
      `--rate: "${given}" could be ${given} % or ${given} times the value; write ${given}% for per cent`,
    ),
  )

  it.each(['', 'a lot', '-25%', '25%%', '1e9%', '0,25', 'NaN', '٢٥%'])('“%s” is none', (given) =>
    expect(() => shareOf(given, '--coverage')).toThrow('--coverage: '),
  )

  it('is told back in per cent', () =>
    expect([0.25, 2, 0.125, 0.173].map(inPercent)).toEqual(['25 %', '200 %', '12.5 %', '17.3 %']))
})
