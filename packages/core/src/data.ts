/** Rules as data: conditions and effects as JSON that compile to the closures of typed rules. */
export type { Known } from './data/compile.js'
export type {
  ActorLevelData,
  ConditionData,
  DemandQuery,
  EffectData,
  KnobData,
  MeasureQuery,
  OperatorData,
  OverData,
  PlaceData,
  RuleData,
  RulesData,
  TieLevelData,
  ValueData,
} from './data/rule-data.js'
export { dataOf, ruleFromData, rulesFromData } from './data/rule-from-data.js'
export { rulesSchema } from './data/schema.js'
export type { DataErrorCode } from './data/text.js'
