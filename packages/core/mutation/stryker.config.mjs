// Mutation tests of one room (`ROOM`), or of some of its files (`MUTATE=src/world/path.ts`). Started by run.mjs.
import { aim } from './rooms.mjs'

const room = process.env.ROOM ?? '*'

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [...(process.env.MUTATE?.split(',') ?? [`src/${room}/**/*.ts`]), '!src/**/*.test.ts', '!src/**/*.test-d.ts'],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.ts', related: true },
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'api', 'bench', 'mutation/node_modules', 'coverage'],
  // What runs when a module is loaded (schemas, texts) would cost every test for every mutant.
  ignoreStatic: true,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  timeoutMS: 5000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: `mutation/reports/${room}.json` },
  thresholds: { high: 95, low: aim, break: aim },
  tempDirName: '.stryker-tmp',
}
