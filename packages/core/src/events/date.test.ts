import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, dayNumberAt, daysBetween, isMonthEnd, isoDate } from './date.js'

describe('dayNumber', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2025-01-20', 20108],
    ['0000-01-01', -719528],
    ['9999-12-31', 2932896],
  ])('%s is day %d', (date, number) => {
    expect(dayNumber(date)).toBe(number)
    expect(isoDate(number)).toBe(date)
  })

  it('agrees with the calendar of the language on every tenth day of eight centuries', () => {
    for (let number = -100_000; number < 200_000; number += 10)
      expect(isoDate(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
  })

  it.each([
    '2025-02-30',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '2025-01',
    '20250101',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '',
    '2023-02-29',
  ])('refuses %j', (given) => {
    expect(() => dayNumber(given)).toThrowError(
      expect.objectContaining({ code: 'date/invalid', facts: { given, where: '' } }),
    )
  })

  it('says where the date stood, when it is told', () => {
    expect(() => dayNumberAt('soon', 'schedule[2].date')).toThrowError(
      expect.objectContaining({ code: 'date/invalid', where: 'schedule[2].date', expected: 'a date as YYYY-MM-DD' }),
    )
  })
})

describe('counting', () => {
  it('adds days across months, leap days and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
    expect(addDays('2025-01-01', -1)).toBe('2024-12-31')
    expect(addDays('2025-01-20', 730)).toBe('2027-01-20')
  })

  it('counts the days between two dates, with a sign', () => {
    expect(daysBetween('2025-01-01', '2025-03-01')).toBe(59)
    expect(daysBetween('2025-03-01', '2025-01-01')).toBe(-59)
  })

  it.each([
    ['2025-02-28', true],
    ['2024-02-28', false],
    ['2024-02-29', true],
    ['2025-12-31', true],
    ['2025-12-30', false],
  ])('%s ends a month: %s', (date, ends) => {
    expect(isMonthEnd(dayNumber(date))).toBe(ends)
  })
})
