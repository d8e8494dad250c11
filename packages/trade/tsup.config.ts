import { defineConfig } from 'tsup'

// The arithmetic of core is carried inside, so that the package depends on nothing.
export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  clean: true,
  noExternal: ['@lapolicy/core'],
  esbuildOptions(options) {
    // Taken from its source, so that no build has to come first.
    options.conditions = ['@lapolicy/source', 'module', 'import']
  },
})
