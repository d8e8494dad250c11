import { Box, Text } from 'ink'

/** Drawn lines, one below the other. They are cut and coloured already: Ink only puts them on the screen. */
export function Lines({ lines }: { readonly lines: readonly string[] }): React.ReactNode {
  const rows = lines.map((line, row) => ({ id: `row ${row}`, line }))
  return (
    <Box flexDirection="column">
      {rows.map(({ id, line }) => (
        <Text key={id} wrap="truncate">
          {line === '' ? ' ' : line}
        </Text>
      ))}
    </Box>
  )
}
