import { defineConfig, mergeConfig } from 'vitest/config'
import { library } from '../../vitest.base.js'

export default mergeConfig(
  library,
  defineConfig({ test: { name: 'trade', include: ['{src,tests,validation}/**/*.test.ts'] } }),
)
