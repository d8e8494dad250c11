/** The bits of the eight dots of a braille sign, by row and then column. */
const DOTS = [
  [0x01, 0x08],
  [0x02, 0x10],
  [0x04, 0x20],
  [0x40, 0x80],
] as const

/** One cell of a canvas: its sign, and who drew in it last. An untouched cell is a space that nobody owns. */
export interface BrailleCell {
  readonly sign: string
  readonly owner: number | null
}

/** A grid of dots, two across and four down in every cell, on which lines are drawn. Row 0 is the top. */
export interface BrailleCanvas {
  readonly dot: (x: number, y: number, owner: number) => void
  readonly line: (fromX: number, fromY: number, toX: number, toY: number, owner: number) => void
  readonly cell: (column: number, row: number) => BrailleCell
}

/** An empty canvas of so many cells. Dots outside it are ignored. */
export function brailleCanvas(columns: number, rows: number): BrailleCanvas {
  const bits = new Uint8Array(columns * rows)
  const owners = new Int16Array(columns * rows).fill(-1)

  const dot = (x: number, y: number, owner: number): void => {
    if (x < 0 || y < 0 || x >= columns * 2 || y >= rows * 4) return
    const index = (y >> 2) * columns + (x >> 1)
    bits[index] = (bits[index] ?? 0) | (DOTS[y & 3]?.[x & 1] ?? 0)
    owners[index] = owner
  }

  return {
    dot,
    line: (fromX, fromY, toX, toY, owner) => {
      // Anything but whole numbers would step past its end for ever.
      if (![fromX, fromY, toX, toY].every(Number.isSafeInteger)) return
      // Bresenham: whole steps along the longer side, the error says when to step along the other.
      const across = Math.abs(toX - fromX)
      const down = -Math.abs(toY - fromY)
      const stepX = fromX < toX ? 1 : -1
      const stepY = fromY < toY ? 1 : -1
      let x = fromX
      let y = fromY
      let error = across + down
      for (;;) {
        dot(x, y, owner)
        if (x === toX && y === toY) return
        const twice = 2 * error
        if (twice >= down) {
          error += down
          x += stepX
        }
        if (twice <= across) {
          error += across
          y += stepY
        }
      }
    },
    cell: (column, row) => {
      const index = row * columns + column
      const sign = bits[index] ?? 0
      return sign === 0
        ? { sign: ' ', owner: null }
        : { sign: String.fromCharCode(0x2800 + sign), owner: owners[index] ?? null }
    },
  }
}
