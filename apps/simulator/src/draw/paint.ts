import { type Colour, type ColourLevel, channels, type NamedColour } from '../theme/colour.js'

/** Text in, the same text with colour codes around it out. With no colours the text comes back as it was. */
export interface Paint {
  readonly level: ColourLevel
  readonly fg: (colour: Colour, text: string) => string
  readonly bg: (colour: Colour, text: string) => string
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly underline: (text: string) => string
}

const NAMES: readonly NamedColour[] = ['black', 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', 'white']
const BRIGHT: readonly NamedColour[] = [
  'brightBlack',
  'brightRed',
  'brightGreen',
  'brightYellow',
  'brightBlue',
  'brightMagenta',
  'brightCyan',
  'brightWhite',
]

/**
 * The painter for one level of colour. Ink passes hand-made colour codes on as they are, so nothing downstream would
 * reduce them for a terminal with fewer colours. Each style is closed by its own code, so they nest.
 */
export function paint(level: ColourLevel): Paint {
  if (level === 'none') {
    const colourless = (_: Colour, text: string): string => text
    const plain = (text: string): string => text
    return { level, fg: colourless, bg: colourless, bold: plain, dim: plain, underline: plain }
  }
  const wrap = (open: string, close: number, text: string): string =>
    text === '' ? '' : `\u001b[${open}m${text}\u001b[${close}m`
  return {
    level,
    fg: (colour, text) => wrap(code(colour, level, 30), 39, text),
    bg: (colour, text) => wrap(code(colour, level, 40), 49, text),
    bold: (text) => wrap('1', 22, text),
    dim: (text) => wrap('2', 22, text),
    underline: (text) => wrap('4', 24, text),
  }
}

/** The parameters of a colour code; `base` is 30 for the text and 40 for what is behind it. */
function code(colour: Colour, level: ColourLevel, base: 30 | 40): string {
  if (level === 'truecolor') return `${base + 8};2;${channels(colour).join(';')}`
  if (level === '256') return `${base + 8};5;${colour.indexed}`
  const dark = NAMES.indexOf(colour.named)
  return dark >= 0 ? `${base + dark}` : `${base + 60 + BRIGHT.indexOf(colour.named)}`
}
