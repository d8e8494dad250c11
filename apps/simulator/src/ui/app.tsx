import { Box, useApp, useInput, usePaste, useWindowSize } from 'ink'
import { useStore } from 'zustand'
import type { Look } from '../draw/look.js'
import { pasted, tokenize } from '../keys/tokenize.js'
import { Lines } from './lines.js'
import { bottomLine } from './panels/bottom-line.js'
import { press } from './press.js'
import { PageView } from './screens/page-view.js'
import { layoutOf } from './screens/screen.js'
import { TooSmall } from './screens/too-small.js'
import { topPage } from './state/app-state.js'
import type { AppStore } from './state/store.js'

interface AppProps {
  readonly store: AppStore
  readonly look: Look
  /** Rows at the bottom that the program leaves alone. */
  readonly rowsLeft?: number
}

/** The whole program on the screen: the page on top and the line below it. Every key passes through here. */
export function App({ store, look, rowsLeft = 0 }: AppProps): React.ReactNode {
  const state = useStore(store)
  const { exit } = useApp()
  const size = useWindowSize()
  const { columns } = size
  const rows = size.rows - rowsLeft
  useInput((input, key) => {
    // Keys that were pressed fast arrive together; each is answered on the state that the one before it left.
    for (const name of tokenize(input, key)) {
      const leaving = press(store, name, rows)
      if (leaving) return exit(leaving)
    }
  })
  usePaste((text) => store.dispatch({ type: 'write', text: pasted(text) }))

  if (layoutOf(columns, rows) === 'too-small') return <TooSmall cells={columns} rows={rows} />
  return (
    <Box flexDirection="column">
      <PageView state={state} page={topPage(state)} cells={columns} rows={rows - 1} look={look} />
      <Lines lines={[bottomLine(state, { cells: columns, look })]} />
    </Box>
  )
}
