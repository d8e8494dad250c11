export { TradeError, type TradeErrorCode } from './errors.js'
export type { Elasticity, RatesBetween, SectorInput } from './sector/sector.js'
export type { SectorDiagnostics, SectorResult } from './sector/solve-sector.js'
export { solveSector } from './sector/solve-sector.js'
