import { describe, expect, it } from 'vitest'
import { type Colour, channels, luminance } from './colour.js'
import { inkOn, palette } from './palette.js'

const contrast = (one: number, other: number): number => (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** Red, green and blue of an index of the 256-colour table, 16 and above. */
const indexedChannels = (index: number): readonly [number, number, number] => {
  if (index >= 232) {
    const grey = 8 + 10 * (index - 232)
    return [grey, grey, grey]
  }
  const level = (step: number): number => (step === 0 ? 0 : 55 + 40 * step)
  const cube = index - 16
  return [level(Math.floor(cube / 36)), level(Math.floor(cube / 6) % 6), level(cube % 6)]
}

const scales: readonly (readonly [string, readonly Colour[]])[] = [
  ['sequence', palette.sequence],
  ['divergence', palette.divergence],
]

describe('the palette', () => {
  it.each(scales)('has five different colours in its %s, at every level', (_, scale) => {
    for (const spelling of ['hex', 'indexed', 'named'] as const) {
      expect(new Set(scale.map((colour) => colour[spelling])).size).toBe(5)
    }
  })

  it('grows lighter along the sequence', () => {
    const light = palette.sequence.map((colour) => luminance(channels(colour)))
    expect([...light].sort((one, other) => one - other)).toEqual(light)
  })

  it.each([...palette.sequence, ...palette.divergence, palette.unknown])('writes readably on $hex', (colour) => {
    const ink = luminance(channels(inkOn(colour, 'truecolor')))
    expect(contrast(ink, luminance(channels(colour)))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(ink, luminance(indexedChannels(colour.indexed)))).toBeGreaterThanOrEqual(4.4)
  })

  it('writes white on the dark ones of sixteen colours and black on the light ones', () => {
    expect(inkOn(palette.sequence[0], '16')).toBe(palette.white)
    expect(inkOn(palette.sequence[3], '16')).toBe(palette.black)
  })

  it('has text colours that can be read on the selected row', () => {
    const behind = luminance(channels(palette.selection))
    for (const colour of [palette.branchA, palette.branchB, palette.muted, palette.accent, palette.warning]) {
      expect(contrast(luminance(channels(colour)), behind)).toBeGreaterThanOrEqual(3)
    }
  })
})
