/** Rules as data: conditions and effects as JSON that compile to the closures of typed rules. */
export type { Known } from './data/compile.js'
export type { ConditionData, EffectData, KnobData, OverData, RuleData, RulesData } from './data/rule-data.js'
export { dataOf, ruleFromData, rulesFromData } from './data/rule-from-data.js'
export { rulesSchema } from './data/schema.js'
export type { DataErrorCode } from './data/text.js'
export type {
  ActorLevelData,
  DemandQuery,
  MeasureQuery,
  OperatorData,
  PlaceData,
  TieLevelData,
  ValueData,
} from './data/value-data.js'
