import { before2025 } from './before-2025.js'
import { beyond } from './beyond.js'
import { caribbean } from './caribbean.js'
import { chinaAndTrade } from './china-and-trade.js'
import { haiti } from './haiti.js'
import { mexico } from './mexico.js'
import { migration } from './migration.js'
import { panama } from './panama.js'
import type { RecordedEvent } from './record.js'
import { region } from './region.js'
import { rightsAndDemocracy } from './rights-and-democracy.js'
import { security } from './security.js'

const tables = {
  ...panama,
  ...mexico,
  ...caribbean,
  ...before2025,
  ...migration,
  ...security,
  ...haiti,
  ...rightsAndDemocracy,
  ...chinaAndTrade,
  ...region,
  ...beyond,
} as const

export type RecordedId = keyof typeof tables

/** Every recorded event by id. Those with a `layer` are outside the five sources. */
export const recorded: Readonly<Record<RecordedId, RecordedEvent>> = tables
