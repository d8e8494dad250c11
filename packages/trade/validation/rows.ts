import { equilibriumRows } from './equilibrium-rows.js'
import { gsimRows } from './gsim.js'
import { naftaRows } from './nafta-rows.js'
import type { Row } from './row.js'
import { steelRows } from './steel.js'

/** Everything that the package is held against, in the order of the table. */
export const validationRows = (): Row[] => [...equilibriumRows(), ...gsimRows(), ...steelRows(), ...naftaRows()]
