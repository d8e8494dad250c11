import { defineConfig, mergeConfig } from 'vitest/config'
import { library } from '../../vitest.base.js'

export default mergeConfig(library, defineConfig({ test: { name: 'americas', include: ['src/**/*.test.ts'] } }))
