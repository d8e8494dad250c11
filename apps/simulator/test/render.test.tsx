import { Box, Text } from 'ink'
import { describe, expect, it } from 'vitest'
import { look } from '../src/draw/look.js'
import { paint } from '../src/draw/paint.js'
import { panel } from '../src/draw/panel.js'
import { unicode } from '../src/theme/glyphs.js'
import { palette } from '../src/theme/palette.js'
import { frame } from './render.js'

const colourful = look(paint('truecolor'), unicode)

describe('a component frame', () => {
  it('keeps the colours of drawn lines and shows the text without them', () => {
    const lines = panel({
      title: 'Map',
      lines: [colourful.paint.fg(palette.good, 'calm')],
      cells: 20,
      rows: 3,
      look: colourful,
    })
    const shown = frame(
      <Box flexDirection="column">
        {lines.map((line) => (
          <Text key={line} wrap="truncate">
            {line}
          </Text>
        ))}
      </Box>,
      20,
    )
    expect(shown.lines).toEqual(['╭─ Map ────────────╮', '│calm              │', '╰──────────────────╯'])
    expect(shown.painted).toContain('\u001b[38;2;0;158;115mcalm')
  })

  it('has the width asked for', () => {
    expect(frame(<Text>{'word '.repeat(10)}</Text>, 21).lines[0]).toBe('word word word word')
  })
})
