// A run as a file: small, canonical, and held to what it claims when somebody plays it again, offline.
import { branch, rulebook, run } from '@lapolicy/core'
import { readRunFile, runFile, verifyRunFile, writeRunFile } from '@lapolicy/core/record'
import { dearerCrossing, ferry, ferryRules } from './ferry.js'

const packages = { '@lapolicy/core': '0.1.0' }
const here = { model: ferry, rulebook: ferryRules, scenario: dearerCrossing, packages }
const recorded = run({ model: ferry, rulebook: ferryRules, scenario: dearerCrossing, seed: 2 })
const played = branch(recorded, { choices: { answer: 'lower' } })

// The file holds seed, choices and hashes, and of the results as much as it takes to say where a replay parts.
const text = writeRunFile(runFile(played, { packages }))
const file = readRunFile(text)
console.log(file.kind, 'format', file.format, 'of', file.input.scenario, 'with', JSON.stringify(file.input.choices))
console.log(verifyRunFile(file, () => here).outcome)

// Somebody else has other rules: the replay says which part differs, and never passes for the same run.
const theirs = { ...here, rulebook: rulebook(ferryRules.rules.slice(1)) }
const { verified, outcome, differs } = verifyRunFile(file, () => theirs)
console.log(verified, outcome)
for (const { part, detail } of differs) console.log(`${part}: ${detail}`)

// A slip in the file is found before anything is played.
try {
  readRunFile(text.replace('"seed":2', '"seed":3'))
} catch (error) {
  console.log(error instanceof Error ? error.message : error)
}

// Prints
// lapolicy/run format 1 of dearer-crossing with {"answer":"lower"}
// same
// false other
// rulebook: it was made with another rulebook: rule distrust-rows is gone
// firings: rules answered otherwise: distrust-rows is gone
// changes: numbers moved otherwise, first on 2030-03-31: actors.ferry.takings is gone
// world: it ends in another world: actors.ferry.takings was 82.28438696507645, is where it began
// The run file was changed after it was written: its seal does not fit.
