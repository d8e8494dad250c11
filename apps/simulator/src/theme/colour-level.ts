import type { ColourLevel } from './colour.js'

/** Environment variables by name, as `process.env` gives them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What else decides how a terminal is drawn: whether the output is a terminal, and Node's name for the system. */
export interface Output {
  readonly isTerminal: boolean
  readonly platform?: string
}

const FORCED: Readonly<Record<string, ColourLevel>> = { '0': 'none', false: 'none', '2': '256', '3': 'truecolor' }
const ANY_COLOUR = /-direct$|^(xterm-kitty|xterm-ghostty|alacritty|wezterm|foot)/
const SIXTEEN = /^(screen|tmux|xterm|vt100|vt220|rxvt|linux|ansi|cygwin|color|konsole)/

/**
 * The colours to use. `NO_COLOR` (any text, https://no-color.org) wins over everything, `FORCE_COLOR` (0 to 3) over
 * the terminal's own account of itself; an output that is no terminal gets none.
 */
export function colourLevel(env: Environment, output: Output): ColourLevel {
  if (env.NO_COLOR) return 'none'
  const forced = env.FORCE_COLOR
  if (forced !== undefined) {
    const told = FORCED[forced]
    if (told) return told
    const found = detected(env, output.platform)
    return found === 'none' ? '16' : found
  }
  return output.isTerminal ? detected(env, output.platform) : 'none'
}

function detected(env: Environment, platform: string | undefined): ColourLevel {
  const term = (env.TERM ?? '').toLowerCase()
  if (term === 'dumb') return 'none'
  // The Linux console takes 24-bit codes without complaint and shows sixteen colours.
  if (term === 'linux') return '16'
  const claimed = (env.COLORTERM ?? '').toLowerCase()
  if (claimed === 'truecolor' || claimed === '24bit') return 'truecolor'
  if (env.WT_SESSION || env.TERM_PROGRAM === 'iTerm.app' || ANY_COLOUR.test(term)) return 'truecolor'
  if (/-256(color)?$/.test(term) || env.TERM_PROGRAM === 'Apple_Terminal') return '256'
  if (SIXTEEN.test(term) || claimed) return '16'
  // Windows names no terminal; every console since Windows 10 knows at least the 256.
  return platform === 'win32' ? '256' : 'none'
}
