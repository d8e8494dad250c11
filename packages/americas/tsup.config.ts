import { defineConfig } from 'tsup'

// `splitting` keeps one copy of the tables for all entries.
export default defineConfig({
  entry: { index: 'src/index.ts', timeline: 'src/timeline.ts', trade: 'src/trade.ts' },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  splitting: true,
  clean: true,
})
