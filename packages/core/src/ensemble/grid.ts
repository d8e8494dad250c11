/** Grids of powers of two: each is a part of the next finer one, and rounding down to one is exact. */

/** The exponent of a grid so fine that every number lies on it: rounding down to it changes nothing. */
export const EXACT = -1075

/** From 2 to the power of 52 on, every number is a whole one. */
const WHOLE = 4503599627370496

/** The exponent of the coarsest grid, on which all numbers fall into four cells. */
const COARSEST = 1023

let table: readonly number[] | null = null

/** 2 to a whole power from −1074 to 1023, by doubling: the same bits on every engine. */
export function powerOfTwo(exponent: number): number {
  table ??= doublings()
  return table[exponent - EXACT - 1] as number
}

function doublings(): readonly number[] {
  const powers: number[] = []
  for (let power = Number.MIN_VALUE; power < Infinity; power *= 2) powers.push(power)
  return powers
}

/** How wide the cells of a grid are; 0 for the exact one. */
export function widthOf(exponent: number): number {
  return exponent === EXACT ? 0 : powerOfTwo(exponent)
}

/** The lower edge of the cell of a finite number. Down from a finer grid or from the number itself, it is the same. */
export function cellOf(value: number, exponent: number): number {
  // Adding 0 makes the two zeros one.
  if (exponent === EXACT) return value + 0
  const width = powerOfTwo(exponent)
  // So large a number is a multiple of the width already, and dividing by a small one could overflow.
  if (Math.abs(value) >= width * WHOLE) return value
  // And so small a one could vanish in the division.
  if (Math.abs(value) < width) return value < 0 ? -width : 0
  return Math.max(-Number.MAX_VALUE, Math.floor(value / width) * width) + 0
}

/** The finest grid, coarser than one given, on which these numbers fall into at most so many cells (four at least). */
export function finestGrid(values: readonly number[], coarserThan: number, most: number): number {
  let [fails, fits] = [coarserThan, COARSEST]
  while (fits - fails > 1) {
    const middle = Math.floor((fits + fails) / 2)
    if (new Set(values.map((value) => cellOf(value, middle))).size <= most) fits = middle
    else fails = middle
  }
  return fits
}
