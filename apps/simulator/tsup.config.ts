import { defineConfig } from 'tsup'
import { thirdPartyNotices } from './third-party-notices.js'

// The command carries everything it uses: its users download one package and it starts from a few files. A second thread
// starts from a file of its own.
export default defineConfig({
  entry: { main: 'src/main.tsx', 'ensemble-worker': 'src/headless/ensemble-worker.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  splitting: true,
  clean: true,
  noExternal: [/.*/],
  define: { 'process.env.NODE_ENV': '"production"' },
  // CommonJS code among the bundled packages asks for Node's own modules by `require`.
  banner: {
    js: "import { createRequire as lapolicyCreateRequire } from 'node:module'\nconst require = lapolicyCreateRequire(import.meta.url)",
  },
  esbuildOptions(options) {
    // Libraries of the workspace are taken from their sources, as in tests: no build has to come first.
    options.conditions = ['@lapolicy/source', 'module', 'import']
    // Ink connects to React's development tools under DEV=true only: they and their socket would double the command.
    const nothing = 'data:text/javascript,export default undefined'
    options.alias = { 'react-devtools-core': nothing, ws: nothing }
    options.legalComments = 'none'
  },
  esbuildPlugins: [thirdPartyNotices('dist/third-party.txt')],
})
