import { Text } from 'ink'
import { say } from '../../text/message.js'
import { SMALLEST } from './screen.js'

/** What a terminal shows that is too small for anything else. The state is kept: it is all there at a larger size. */
export function TooSmall({ cells, rows }: { readonly cells: number; readonly rows: number }): React.ReactNode {
  const size = { columns: cells, rows, needColumns: SMALLEST.cells, needRows: SMALLEST.rows }
  return <Text>{`${say('app.too-small', size)} ${say('app.too-small-keys')}`}</Text>
}
