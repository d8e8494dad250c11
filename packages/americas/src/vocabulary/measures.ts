import * as z from 'zod'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0).nullable()

/** The fields of each kind of measure. */
export const measureFields = {
  tariff: {
    issue: z.string(),
    ratePercent: z.number(),
    /** Share of the goods that it names. */
    coverage: share,
    inRetaliation: z.boolean(),
    suspended: z.boolean(),
    /** Share of those goods that need not pay once they claim the preference of a trade agreement. */
    exempt: share,
    /** Whether it has been published what would end it. */
    criteria: z.boolean(),
  },
  /** `dated`: an end has been named and is to be kept. */
  deployment: { rung: z.number(), personnel: count, mission: z.string(), dated: z.boolean() },
  concession: { operator: z.string() },
  agreement: { agreement: z.string() },
  access: { sites: count, cap: count },
  authority: { grants: z.string() },
  safeguard: { form: z.string() },
  engagement: { allows: z.string() },
  /**
   * What a state has undertaken by accepting a demand; the last matter between the two. `relieved`: something was given
   * or promised for it since, so that there is relief to keep or break.
   */
  undertaking: { issue: z.string(), ask: z.string(), full: z.boolean(), relieved: z.boolean() },
} as const

/** The fields of every demand, beside its issue and ask. */
export const demandFields = {
  instrument: z.string(),
  severity: share,
  sidePayment: share,
  multilateral: z.boolean(),
  /** Of a tariff threatened or imposed; null for other instruments. */
  ratePercent: z.number().nullable(),
  coverage: share.nullable(),
  /** Days from the demand to its deadline; null where it sets none. */
  deadlineDays: z.number().int().min(0).nullable(),
  imposed: z.boolean(),
  decision: z.string().nullable(),
} as const
