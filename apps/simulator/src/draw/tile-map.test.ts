import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { ascii, unicode } from '../theme/glyphs.js'
import { palette } from '../theme/palette.js'
import { binsAt } from './bins.js'
import { width } from './cells.js'
import { look } from './look.js'
import { paint } from './paint.js'
import { type TileMapOptions, tileMap, tileMapSize } from './tile-map.js'

const plain = look(paint('none'), unicode)
const map = (options: Partial<TileMapOptions> = {}): readonly string[] =>
  tileMap({
    values: new Map([
      ['MEX', 55],
      ['BRA', 90],
      ['PAN', null],
    ]),
    bins: binsAt([20, 40, 60, 80], palette.sequence),
    unknown: 'not known',
    look: plain,
    ...options,
  })

describe('the tile map', () => {
  it('shows every state with the digit of its bin, the unknown with a dot', () => {
    expect(map({ selected: 'PAN', marks: new Map([['MEX', '▲']]) })).toEqual([
      ' CAN·                                     ',
      ' USA·              BHS·                   ',
      ' MEX3▲       CUB·  HTI·  DOM·  KNA·  ATG· ',
      ' GTM·  BLZ·  JAM·              DMA·       ',
      ' SLV·  HND·                    LCA·  BRB· ',
      '       NIC·                    VCT·       ',
      '       CRI·                    GRD·       ',
      '            ▌PAN·              TTO·       ',
      '             COL·  VEN·  GUY·  SUR·       ',
      '       ECU·  PER·        BRA5             ',
      '                   BOL·  PRY·             ',
      '             CHL·  ARG·  URY·             ',
      ' 1 <20 2 20–40 3 40–60 4 60–80 5 ≥80      ',
      ' · not known                              ',
    ])
  })

  it.each(['none', '16', '256', 'truecolor'] as const)('says the same at colour level %s', (level) => {
    const coloured = map({ look: look(paint(level), unicode), selected: 'MEX' })
    const withoutCodes = coloured.map(stripVTControlCharacters)
    expect(withoutCodes).toEqual(map({ selected: 'MEX' }))
    expect(coloured.every((line) => width(line) === tileMapSize.columns)).toBe(true)
  })

  it('paints a tile in the colour of its bin, with ink that can be read on it', () => {
    expect(map({ look: look(paint('256'), unicode) })[9]).toContain(
      '\u001b[48;5;228m\u001b[38;5;16mBRA5\u001b[39m\u001b[49m',
    )
  })

  it('stays readable in ASCII', () => {
    const lines = map({ look: look(paint('none'), ascii), selected: 'MEX', marks: new Map([['MEX', '▲']]) })
    expect(lines[2]).toBe('>MEX3^       CUB.  HTI.  DOM.  KNA.  ATG. ')
    expect(lines.join('')).toMatch(/^[ -~]*$/)
  })

  it('cuts a mark to one cell and lets no escape through', () => {
    expect(map({ marks: new Map([['MEX', '\u001b[2J!!']]) })[2]?.slice(0, 8)).toBe(' MEX3!  ')
  })
})
