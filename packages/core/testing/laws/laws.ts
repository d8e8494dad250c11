import {
  anInterventionThatFiresNoRuleChangesNothing,
  anUnrelatedRuleChangesOnlyItsOwnConsequences,
} from './bystander.js'
import { aRuleEmitsAndChangesOnlyWhatItDeclares } from './declaration.js'
import { theTwoDriversAgree } from './drivers.js'
import { branchEqualsParentUpToTheFork, branchThatChangesNothingEqualsParent } from './fork.js'
import { aRunSurvivesJson, unknownInputIsRefused, worldsAndEventsAreReadBackAsTheyWere } from './json.js'
import type { Inputs, Law } from './law.js'
import { everyChangeNamesItsCause } from './provenance.js'
import { everyIndicatorStaysInRange } from './range.js'
import { aRecordedEventHappensOnlyIfWhatItNeedsHappened } from './record.js'
import { registrationOrderIsForgotten } from './registration-order.js'
import { replayingALogRebuildsTheWorld, resumingEqualsNeverStopping } from './replay.js'
import { rulesOnlyReadTheWorld, sameSeedSameRun } from './same-seed.js'
import { emptySettingsEqualTheBaseline, settingsTouchOnlyTheKnobsTheyName } from './settings.js'
import { whyAddsUp } from './why.js'
import { whyNotAgreesWithTheLedger } from './why-not.js'

/** All laws of a run, by the sentence that each proves, to try them on a model of your own in one loop. */
export const laws: Readonly<Record<string, (inputs: Inputs) => Law>> = {
  'the same seed gives the same run': sameSeedSameRun,
  'rules only read the world': rulesOnlyReadTheWorld,
  'the order of registration is forgotten': registrationOrderIsForgotten,
  'a branch equals its parent up to the fork': branchEqualsParentUpToTheFork,
  'a branch that changes nothing equals its parent': branchThatChangesNothingEqualsParent,
  'an intervention that fires no rule changes nothing': anInterventionThatFiresNoRuleChangesNothing,
  'an unrelated rule changes only its own consequences': anUnrelatedRuleChangesOnlyItsOwnConsequences,
  'replaying a log rebuilds the world': replayingALogRebuildsTheWorld,
  'resuming equals never having stopped': resumingEqualsNeverStopping,
  'every change names its cause, and causes precede': everyChangeNamesItsCause,
  'a rule emits and changes only what it declares': aRuleEmitsAndChangesOnlyWhatItDeclares,
  'every indicator stays in its range': everyIndicatorStaysInRange,
  'the contributions of why add up': whyAddsUp,
  'why-not agrees with the ledger': whyNotAgreesWithTheLedger,
  'the traced and the bare driver agree': theTwoDriversAgree,
  'empty settings equal the baseline': emptySettingsEqualTheBaseline,
  'settings touch only the knobs they name': settingsTouchOnlyTheKnobsTheyName,
  'a run survives JSON': aRunSurvivesJson,
  'worlds and events are read back as they were': worldsAndEventsAreReadBackAsTheyWere,
  'unknown input is refused with its place': unknownInputIsRefused,
  'a recorded event happens only if what it needs happened': aRecordedEventHappensOnlyIfWhatItNeedsHappened,
}
