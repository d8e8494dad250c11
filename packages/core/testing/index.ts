/** For tests of rules, of models and of the engine itself: arbitraries, the laws of a run, and a bench for single rules. */

export { days, level, points, probability, share } from './arbitraries/arbitrary.js'
export { type EventSetting, modelEvent, valueIn } from './arbitraries/model-event.js'

export { type Answer, type Fired, fire, type GivenEvent, given, type Scene } from './fire.js'
export {
  anInterventionThatFiresNoRuleChangesNothing,
  anUnrelatedRuleChangesOnlyItsOwnConsequences,
} from './laws/bystander.js'
export { aRuleEmitsAndChangesOnlyWhatItDeclares, everyDeclaredBasisExists } from './laws/declaration.js'
export { branchEqualsParentUpToTheFork, branchThatChangesNothingEqualsParent } from './laws/fork.js'
export { aRunSurvivesJson, unknownInputIsRefused, worldsAndEventsAreReadBackAsTheyWere } from './laws/json.js'
export type { Inputs, Law } from './laws/law.js'
export { laws } from './laws/laws.js'
export { everyChangeNamesItsCause } from './laws/provenance.js'
export { everyIndicatorStaysInRange } from './laws/range.js'
export { aRecordedEventHappensOnlyIfWhatItNeedsHappened } from './laws/record.js'
export { registrationOrderIsForgotten } from './laws/registration-order.js'
export { replayingALogRebuildsTheWorld, resumingEqualsNeverStopping } from './laws/replay.js'
export { rulesOnlyReadTheWorld, sameSeedSameRun } from './laws/same-seed.js'
export { emptySettingsEqualTheBaseline, settingsTouchOnlyTheKnobsTheyName } from './laws/settings.js'
export { whyAddsUp } from './laws/why.js'
export { villageRulebook } from './villages/rulebook.js'
export { villageInput } from './villages/run-input.js'
export { villageScenario } from './villages/scenario.js'
export { type Villages, villageNames, villages } from './villages/village.js'
export { villageWorld } from './villages/world.js'
