// Records of runs: canonical JSON, the fingerprint, run files and JSON Schemas. An entry of its own, so that hashing costs
// only those who use it.

export { canonicalJson } from './record/canonical-json.js'
export type { DataPart, Levels } from './record/data-part.js'
export type { DeclaredCondition, DeclaredNeed } from './record/declared-condition.js'
export type { RulebookPart } from './record/declared-rulebook.js'
export { type DifferentItem, type PartDifference, type VerifiedPart, verifiedParts } from './record/difference.js'
export { fingerprint } from './record/fingerprint.js'
export { type Origin, runFile } from './record/from-run.js'
export { coreSchemas, type JsonSchemas, jsonSchemas } from './record/json-schemas.js'
export type { EventLine, LedgerPart } from './record/ledger-part.js'
export { readRunFile } from './record/read-run-file.js'
export {
  type Packages,
  type RunFile,
  type RunFileInput,
  type RunFileParts,
  runFileFormat,
  runFileKind,
  runFileLimit,
} from './record/run-file.js'
export {
  type DecisionData,
  type GivenData,
  type OptionData,
  type ScenarioData,
  type ScenarioPart,
  scenarioData,
} from './record/scenario-data.js'
export type { JsonSchema } from './record/shape-schema.js'
export type { RecordErrorCode } from './record/text.js'
export { type Resolve, type Resolved, type Verification, verifyRunFile } from './record/verify-run-file.js'
export { writeRunFile } from './record/write-run-file.js'
