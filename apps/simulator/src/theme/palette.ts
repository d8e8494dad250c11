import { type Colour, type ColourLevel, channels, luminance, type NamedColour } from './colour.js'

const colour = (hex: Colour['hex'], indexed: number, named: NamedColour): Colour => ({ hex, indexed, named })

const black = colour('#000000', 16, 'black')
const white = colour('#ffffff', 231, 'white')

/**
 * Every colour of the screens. Scales have five steps: with seven, neighbours fall below what people with a colour
 * vision deficiency can tell apart. Meaning never rests on colour alone: a digit, a sign or a glyph stands beside it.
 */
export const palette = {
  black,
  white,
  /** From little to much, dark to light: five steps, smallest neighbour difference 9.2 (OKLab, protanopia). */
  sequence: [
    colour('#5b50b0', 61, 'blue'),
    colour('#2c86a8', 31, 'cyan'),
    colour('#35b779', 36, 'green'),
    colour('#a5db36', 149, 'yellow'),
    colour('#fdf07a', 228, 'white'),
  ],
  /** From one side over neutral to the other: five steps. */
  divergence: [
    colour('#5e4fc8', 62, 'blue'),
    colour('#a9a0dd', 146, 'cyan'),
    colour('#e1e1e1', 254, 'white'),
    colour('#f3b566', 215, 'yellow'),
    colour('#d2640a', 166, 'red'),
  ],
  /** A value nobody knows. */
  unknown: colour('#585858', 240, 'brightBlack'),
  /** The branches of a comparison (Okabe and Ito's sky blue and orange), always with ● and ▲. */
  branchA: colour('#56b4e9', 74, 'cyan'),
  branchB: colour('#e69f00', 178, 'yellow'),
  /** Better and worse for the one whose number it is, always with ▲ or ▼ or a word. */
  good: colour('#009e73', 36, 'green'),
  bad: colour('#d55e00', 166, 'red'),
  /** What waits for the player, and the panel that listens. */
  accent: colour('#56b4e9', 74, 'cyan'),
  warning: colour('#e69f00', 178, 'yellow'),
  /** Frames, units, second thoughts: readable on black and on white. */
  muted: colour('#8a8a8a', 245, 'brightBlack'),
  /** Behind the selected row; dark enough for every text colour above. */
  selection: colour('#303030', 236, 'black'),
} as const satisfies Readonly<Record<string, Colour | readonly Colour[]>>

const DARK_NAMES: ReadonlySet<NamedColour> = new Set(['black', 'red', 'blue', 'magenta', 'brightBlack'])

/** Black or white, whichever is easier to read on the given background. */
export function inkOn(background: Colour, level: ColourLevel): Colour {
  if (level === '16') return DARK_NAMES.has(background.named) ? white : black
  // 0.179 is where the WCAG contrast with black equals the contrast with white.
  return luminance(channels(background)) > 0.179 ? black : white
}
