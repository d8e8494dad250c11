/** How many colours a terminal shows: none at all, the 16 named ones, the 256 of the indexed table, or any. */
export type ColourLevel = 'none' | '16' | '256' | 'truecolor'

/** The sixteen named colours; what they look like is the terminal's business. */
export type NamedColour =
  | 'black'
  | 'red'
  | 'green'
  | 'yellow'
  | 'blue'
  | 'magenta'
  | 'cyan'
  | 'white'
  | 'brightBlack'
  | 'brightRed'
  | 'brightGreen'
  | 'brightYellow'
  | 'brightBlue'
  | 'brightMagenta'
  | 'brightCyan'
  | 'brightWhite'

/**
 * One colour, spelt for every level. The three are chosen by hand: taking the nearest of 256 by arithmetic merges
 * two bins of a five-step scale.
 */
export interface Colour {
  /** `#rrggbb`, for terminals with any colour. */
  readonly hex: `#${string}`
  /** Index 16 to 255 of the 256-colour table. */
  readonly indexed: number
  /** The stand-in among the sixteen. */
  readonly named: NamedColour
}

/** Red, green and blue of a colour, 0 to 255 each. */
export function channels(colour: Colour): readonly [number, number, number] {
  const value = Number.parseInt(colour.hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Relative luminance by WCAG 2, 0 (black) to 1 (white). */
export function luminance([red, green, blue]: readonly [number, number, number]): number {
  const linear = (channel: number): number => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
