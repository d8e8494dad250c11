// `npm start`, from a clean clone or again: install and build what is missing, then open lapolicy with the arguments.
import { become, build, commandFile, install, ownArguments, requireNode } from './workspace.mjs'

requireNode()
install()
build('lapolicy')
become(commandFile(), ownArguments(process.argv.slice(2)))
