import { defineConfig } from 'vitest/config'

/** Example tests only: a mutant has to fall to a case that a reader can see, not to luck in a property. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['src/**/*.laws.test.ts'],
    typecheck: { enabled: false },
    testTimeout: 10_000,
  },
})
