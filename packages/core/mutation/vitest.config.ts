import { defineConfig } from 'vitest/config'

/**
 * Example tests only: a mutant has to fall to a case that a reader can see, not to luck in a property. And only those of
 * the mutant's own room (`ROOM`), which is where a reader looks for it.
 */
export default defineConfig({
  test: {
    include: [`src/${process.env.ROOM ?? '*'}/**/*.test.ts`],
    exclude: ['src/**/*.laws.test.ts'],
    typecheck: { enabled: false },
    testTimeout: 60_000,
  },
})
