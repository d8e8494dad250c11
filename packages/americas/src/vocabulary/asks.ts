/** What can be asked of a state, with the political cost K of granting it (0 none to 1 survival). */
export interface Ask {
  readonly id: string
  /** 0 to 1, after the order of goals in Hufbauer, Schott and Elliott; values are judgement. */
  readonly cost: number
  /** No government grants it: what survival or a cited constitution forbids is never offered as an answer. */
  readonly forbidden?: boolean
}

/** The asks of the three what-ifs. Costs: `goalCostK` of the answer model, claim `hse-goal`. */
export const asks = {
  'reduce-china-presence': { id: 'reduce-china-presence', cost: 0.45 },
  'lower-canal-fees': { id: 'lower-canal-fees', cost: 0.25 },
  'military-access': { id: 'military-access', cost: 0.65 },
  'hand-over-canal': { id: 'hand-over-canal', cost: 1, forbidden: true },
  'border-and-fentanyl': { id: 'border-and-fentanyl', cost: 0.3 },
  'nearshoring-terms': { id: 'nearshoring-terms', cost: 0.25 },
  'transfer-suspects': { id: 'transfer-suspects', cost: 0.35 },
  'leave-office': { id: 'leave-office', cost: 1, forbidden: true },
  'stop-trafficking': { id: 'stop-trafficking', cost: 0.45 },
} as const satisfies Record<string, Ask>

/** What granting an ask consists of, where the model and no scenario's option grants it. */
export interface Content {
  /** Granted in part. */
  readonly part: readonly Deed[]
  /** Granted in full. */
  readonly full: readonly Deed[]
}

/** A thing that a state does to grant an ask. */
export type Deed =
  | 'lets-agreement-lapse'
  | 'audits'
  | 'guards-border'
  | 'transfers-suspects'
  | 'lowers-fees-for-all'
  | 'lowers-fees-for-us-vessels'
  | 'opens-transit'
  | 'opens-sites'
  | 'holds-talks'

/**
 * Deeds by ask: an acceptance with nothing given would be a word. Which deed makes a grant partial is this project's
 * reading, after what the record has states do. Asks that are missing here are granted by effort (`effort-undertaken`),
 * or never.
 */
export const contents: Readonly<Partial<Record<keyof typeof asks, Content>>> = {
  'reduce-china-presence': { part: ['lets-agreement-lapse'], full: ['lets-agreement-lapse', 'audits'] },
  'lower-canal-fees': { part: ['lowers-fees-for-all'], full: ['lowers-fees-for-us-vessels'] },
  'military-access': { part: ['opens-transit'], full: ['opens-transit', 'opens-sites'] },
  'border-and-fentanyl': { part: ['guards-border'], full: ['guards-border'] },
  'nearshoring-terms': { part: ['holds-talks'], full: ['holds-talks'] },
  'transfer-suspects': { part: ['transfers-suspects'], full: ['transfers-suspects'] },
}
