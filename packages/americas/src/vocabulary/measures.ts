import * as z from 'zod'

const share = z.number().min(0).max(1)
const count = z.number().int().min(0).nullable()

/** The fields of each kind of measure. */
export const measureFields = {
  tariff: {
    issue: z.string(),
    ratePercent: z.number(),
    coverage: share.describe('Share of the goods that it names.'),
    inRetaliation: z.boolean(),
    suspended: z.boolean(),
    exempt: share.describe(
      'Share of those goods that need not pay once they claim the preference of a trade agreement.',
    ),
    criteria: z.boolean().describe('Whether it has been published what would end it.'),
  },
  deployment: {
    rung: z.number().describe('The escalation ladder, 0 none to 8 open force.'),
    personnel: count,
    mission: z.string(),
    dated: z.boolean().describe('Whether an end has been named and is to be kept.'),
  },
  concession: { operator: z.string() },
  agreement: { agreement: z.string() },
  access: { sites: count, cap: count },
  authority: { grants: z.string() },
  safeguard: { form: z.string() },
  engagement: { allows: z.string() },
  /** What a state has undertaken by accepting a demand; the last matter between the two. */
  undertaking: {
    issue: z.string(),
    ask: z.string(),
    full: z.boolean().describe('Whether it was accepted in full.'),
    relieved: z
      .boolean()
      .describe('Whether something was given or promised for it since: then there is relief to keep or break.'),
  },
} as const

/** The fields of every demand, beside its issue and ask. */
export const demandFields = {
  instrument: z.string(),
  severity: share,
  sidePayment: share,
  multilateral: z.boolean(),
  ratePercent: z.number().nullable().describe('Of a tariff threatened or imposed; null for other instruments.'),
  coverage: share.nullable(),
  deadlineDays: z
    .number()
    .int()
    .min(0)
    .nullable()
    .describe('Days from the demand to its deadline; null where it sets none.'),
  imposed: z.boolean(),
  decision: z.string().nullable(),
} as const
