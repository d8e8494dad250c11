// `npm test`: install and build what is missing (the tests of the terminal drive the built command), then run every test.
// Arguments go to vitest: `npm test -- packages/core`.
import { join } from 'node:path'
import { become, build, install, ownArguments, requireNode, root } from './workspace.mjs'

requireNode()
install()
build('everything')
become(join(root, 'node_modules/vitest/vitest.mjs'), ['run', ...ownArguments(process.argv.slice(2))])
