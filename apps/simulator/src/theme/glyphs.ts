import type { Environment } from './colour-level.js'

/** The signs of the screens, in two spellings. Every member of one set is as wide as its twin in the other. */
export interface Glyphs {
  readonly set: 'unicode' | 'ascii'
  /** Stands where text was cut. */
  readonly ellipsis: string
  /** The bar at the left of what is selected. */
  readonly selected: string
  /** A value nobody knows. */
  readonly unknown: string
  /** Rising and falling, better and worse: never colour alone. */
  readonly up: string
  readonly down: string
  /** The two branches of a comparison. */
  readonly branchA: string
  readonly branchB: string
  /** An event, a decision that waits, a warning. */
  readonly event: string
  readonly decision: string
  readonly warning: string
  /** A link of a chain of causes, and the panel that listens. */
  readonly leads: string
  readonly minus: string
  readonly separator: string
  readonly box: {
    readonly topLeft: string
    readonly topRight: string
    readonly bottomLeft: string
    readonly bottomRight: string
    readonly across: string
    readonly down: string
  }
  readonly tree: { readonly fork: string; readonly last: string; readonly pass: string; readonly gap: string }
  readonly axis: { readonly line: string; readonly tick: string; readonly corner: string; readonly floor: string }
  /** The month under the cursor, and the level things started from. */
  readonly cursor: string
  readonly baseline: string
  readonly bar: {
    readonly full: string
    /** Half a cell that touches the axis, to its right and to its left. */
    readonly halfRight: string
    readonly halfLeft: string
    readonly axis: string
    /** The value goes on beyond the edge. */
    readonly beyondRight: string
    readonly beyondLeft: string
  }
  /** Arrow keys in the order up, down, left, right. */
  readonly arrows: readonly [string, string, string, string]
}

/** Signs that DejaVu Mono and the common terminal fonts have; no emoji, whose width terminals disagree about. */
export const unicode: Glyphs = {
  set: 'unicode',
  ellipsis: '…',
  selected: '▌',
  unknown: '·',
  up: '▲',
  down: '▼',
  branchA: '●',
  branchB: '▲',
  event: '•',
  decision: '◆',
  warning: '!',
  leads: '▸',
  minus: '−',
  separator: '·',
  box: { topLeft: '╭', topRight: '╮', bottomLeft: '╰', bottomRight: '╯', across: '─', down: '│' },
  tree: { fork: '├─ ', last: '└─ ', pass: '│  ', gap: '   ' },
  axis: { line: '│', tick: '┤', corner: '└', floor: '─' },
  cursor: '┊',
  baseline: '┄',
  bar: { full: '█', halfRight: '▌', halfLeft: '▐', axis: '│', beyondRight: '▸', beyondLeft: '◂' },
  arrows: ['↑', '↓', '←', '→'],
}

/** For the Linux console and for locales that are not UTF-8. */
export const ascii: Glyphs = {
  set: 'ascii',
  ellipsis: '~',
  selected: '>',
  unknown: '.',
  up: '^',
  down: 'v',
  branchA: 'o',
  branchB: '^',
  event: '*',
  decision: '?',
  warning: '!',
  leads: '>',
  minus: '-',
  separator: '-',
  box: { topLeft: '+', topRight: '+', bottomLeft: '+', bottomRight: '+', across: '-', down: '|' },
  tree: { fork: '|- ', last: '`- ', pass: '|  ', gap: '   ' },
  axis: { line: '|', tick: '+', corner: '+', floor: '-' },
  cursor: ':',
  baseline: '.',
  bar: { full: '#', halfRight: '#', halfLeft: '#', axis: '|', beyondRight: '>', beyondLeft: '<' },
  arrows: ['^', 'v', '<', '>'],
}

/**
 * The signs a terminal can show. `LAPOLICY_GLYPHS=ascii` or `unicode` decides; else the Linux console, a dumb terminal
 * and a locale that names another encoding than UTF-8 get ASCII. No locale at all is common in containers, whose
 * terminals know UTF-8.
 */
export function glyphsFor(env: Environment): Glyphs {
  if (env.LAPOLICY_GLYPHS === 'ascii') return ascii
  if (env.LAPOLICY_GLYPHS === 'unicode') return unicode
  if (env.TERM === 'linux' || env.TERM === 'dumb') return ascii
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG || ''
  return locale === '' || /utf-?8/i.test(locale) ? unicode : ascii
}
