// Mutation tests of the rooms in which a wrong sign would change history. Started by hand (`pnpm mutation`), not by CI.
// MUTATE=src/world/**/*.ts narrows them.
const rooms = ['world', 'rules', 'run', 'views']

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    ...(process.env.MUTATE?.split(',') ?? rooms.map((room) => `src/${room}/**/*.ts`)),
    '!src/**/*.test.ts',
    '!src/**/*.test-d.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'mutation/vitest.config.ts', related: true },
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  coverageAnalysis: 'perTest',
  ignorePatterns: ['dist', 'api', 'bench', 'mutation/node_modules', 'coverage'],
  ignoreStatic: true,
  concurrency: Number(process.env.CONCURRENCY ?? 2),
  timeoutMS: 5000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false },
  jsonReporter: { fileName: 'mutation/report.json' },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: '.stryker-tmp',
}
