import { defineConfig, mergeConfig } from 'vitest/config'
import { base } from '../../vitest.base.js'

export default mergeConfig(
  base,
  defineConfig({
    test: {
      name: 'simulator',
      include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
      typecheck: { enabled: true, include: ['src/**/*.test-d.ts'] },
    },
  }),
)
