import { defineConfig, mergeConfig } from 'vitest/config'
import { library } from '../../vitest.base.js'

export default mergeConfig(
  library,
  defineConfig({
    test: {
      name: 'core',
      include: ['src/**/*.test.ts', 'testing/**/*.test.ts', 'tests/**/*.test.ts'],
      typecheck: { enabled: true, include: ['src/**/*.test-d.ts', 'testing/**/*.test-d.ts'] },
    },
  }),
)
