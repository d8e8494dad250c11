import * as fc from 'fast-check'

// FC_SEED repeats a run of the properties, FC_RUNS deepens it. In CI the number is drawn afresh for each run and
// printed by .ci/run; were it missing there, a failing property could not be repeated.
const { CI, FC_SEED, FC_RUNS } = process.env

const integer = (name: string, text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`${name} must be a whole number, not "${text}"`)
  return value
}

if (CI && !FC_SEED)
  throw new Error('FC_SEED is not set: in CI, run the tests through .ci/run, which draws and prints it')

fc.configureGlobal({
  ...fc.readConfigureGlobal(),
  ...(FC_SEED ? { seed: integer('FC_SEED', FC_SEED) } : {}),
  ...(FC_RUNS ? { numRuns: integer('FC_RUNS', FC_RUNS) } : {}),
})
