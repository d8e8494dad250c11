import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defaultServerConditions } from 'vite'
import type { TestProjectInlineConfiguration } from 'vitest/config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * What every project of the workspace shares: packages resolve one another's sources (no build before a test),
 * and properties take their random number and their number of runs from the environment.
 */
export const base: TestProjectInlineConfiguration = {
  resolve: { conditions: ['@lapolicy/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@lapolicy/source', ...defaultServerConditions] } },
  test: { setupFiles: [here('tests/setup/fast-check.ts')], testTimeout: 30_000 },
}

/**
 * As `base`, for the libraries: there a line on the console is a defect. Their modules keep no state, so the test files
 * of a worker share them, which spares a third of the time.
 */
export const library: TestProjectInlineConfiguration = {
  ...base,
  test: {
    ...base.test,
    isolate: false,
    setupFiles: [here('tests/setup/fast-check.ts'), here('tests/setup/no-console.ts')],
  },
}
