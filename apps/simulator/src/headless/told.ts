import type { Americas, PlayableScenario } from '@lapolicy/americas'
import type { Run, WhyNot } from '@lapolicy/core'

/** What was asked: the scenario, its run, the answer, and about whom and when. */
export interface Told {
  readonly scenario: PlayableScenario
  readonly run: Run<Americas>
  readonly told: WhyNot
  readonly about: string | null
  readonly on: string | null
}
