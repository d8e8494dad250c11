// The whole public surface, in reading order: an event comes in, rules answer, the world changes, the run records it,
// views explain it.

export { addDays, createDraws, evaluator, event, isoDate, policyError, valueOf } from './accessors.js'
export { type ErrorCode, PolicyError } from './errors.js'

export { dayNumber, daysBetween } from './events/date.js'
export {
  type Cause,
  type Citation,
  type EventEnvelope,
  type EventKind,
  type EventOf,
  type Precision,
  precisions,
  type Standing,
  standings,
} from './events/event.js'
export { parseEvent } from './events/parse-event.js'
export {
  atLeast,
  atMost,
  type Check,
  type Condition,
  chance,
  has,
  hasNot,
  is,
} from './rules/condition.js'
export {
  type Decision,
  type DecisionMoment,
  type Happening,
  type Option,
  optionAt,
  type Question,
  type Strategy,
  type Weight,
} from './rules/decision.js'
export type { DrawKey, Draws } from './rules/draw.js'
export type { Effect, Effects } from './rules/effect.js'
export { type Grade, grades, type Knob, type KnobSettings, knob } from './rules/knob.js'
export type { Moment, Reading } from './rules/moment.js'
export { type Rule, type RuleClaims, type RuleLogic, rule } from './rules/rule.js'
export { type Rulebook, rulebook } from './rules/rulebook.js'
export { branch, type Departure } from './run/branch.js'
export type { Pending } from './run/decide.js'
export type { Evaluator, Examined, Match, Matched } from './run/evaluate.js'
export { type AddedLevels, extendScenario } from './run/extend-scenario.js'
export type { RunInput } from './run/input.js'
export type { ChangeRow, DecisionRow, EventRow, FiringRow, Ledger, MissingRow, Phase } from './run/ledger.js'
export { type AnyRun, type Run, resume, run, worldOn } from './run/run.js'
export type { SavedPoint } from './run/saved-point.js'
export { defaultOf, defineScenario, type Given, type Parameter, type Scenario } from './run/scenario.js'
export type { RuleAnswer } from './views/answers.js'
export { type Comparison, compare, type Difference, type InputDifference } from './views/compare.js'
export type { Flip, Unturned } from './views/flips.js'
export { allSeries, type Point, series } from './views/series.js'
export type { HeardType, Silence } from './views/silence.js'
export { type Contribution, chainTo, type Link, type Why, why } from './views/why.js'
export { type Moments, type WhyNot, whyNot } from './views/why-not.js'
export { type Extension, extendModel } from './world/extend-model.js'
export { type Indicator, indicator, type Merge } from './world/indicator.js'
export type { DemandHeader, DemandKinds, DemandTerms, MeasureHeader, MeasureKind } from './world/measure.js'
export {
  type ActorIndicator,
  type AnyModel,
  type DemandOf,
  defineModel,
  type EventType,
  type MeasureOf,
  type Model,
  type ModelEvent,
  type TieIndicator,
} from './world/model.js'
export { type OpeningLevels, openWorld } from './world/open-world.js'
export { parseWorld } from './world/parse-world.js'
export type { Actor, ActorState, Tie, TieState, World } from './world/world.js'
export {
  actorsOf,
  endsOf,
  idsOf,
  indicatorAt,
  levelAt,
  numericPaths,
  tieIds,
  tiesOf,
} from './world-accessors.js'
