export { TradeError } from './errors.js'
export type { Elasticity, RatesBetween } from './sector/read-sector.js'
export type { SectorDiagnostics, SectorInput, SectorResult } from './sector/solve-sector.js'
export { solveSector } from './sector/solve-sector.js'
