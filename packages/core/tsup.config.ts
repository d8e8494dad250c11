import { defineConfig } from 'tsup'

// `splitting` keeps one copy of each class for all entries, in CommonJS too: an error thrown by `/record` is an
// instance of the class that the main entry exports. `/record` carries its hash function and `/testing` its difference of
// texts, so that core depends on nothing but zod and immer.
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    arithmetic: 'src/arithmetic.ts',
    record: 'src/record.ts',
    data: 'src/data.ts',
    inspect: 'src/inspect.ts',
    ensemble: 'src/ensemble.ts',
    testing: 'testing/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  splitting: true,
  clean: true,
  noExternal: ['@noble/hashes', 'diff'],
})
