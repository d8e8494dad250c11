import { render } from 'ink'
import { exitCodes } from '../headless/command-error.js'
import { crashReport } from './crash.js'
import type { Leaving } from './press.js'

/**
 * Shows a program on the whole terminal until it is left; resolves with the exit code. Whatever ends it, also a fault of
 * the program itself, the screen is afterwards as it was before; a fault is told in two lines and kept in a file.
 */
export async function onScreen(program: React.ReactNode, folder: string): Promise<number> {
  const { stdin, stdout, stderr } = process
  const instance = render(program, {
    alternateScreen: true,
    // Not left to Ink, which takes any variable called CI for a machine without a reader.
    interactive: stdin.isTTY === true && stdout.isTTY === true,
    exitOnCtrlC: false,
    patchConsole: false,
    incrementalRendering: true,
    maxFps: 30,
  })
  // Ink redraws only lines that changed, and takes those of the old size for them.
  const redraw = (): void => instance.clear()
  const fatal = (error: unknown): void => {
    instance.unmount()
    stderr.write(crashReport(error, folder))
    process.exit(exitCodes.internal)
  }
  stdout.prependListener('resize', redraw)
  process.on('uncaughtException', fatal)
  process.on('unhandledRejection', fatal)
  try {
    const leaving = (await instance.waitUntilExit()) as Leaving | undefined
    return leaving === 'interrupted' ? exitCodes.interrupted : exitCodes.ok
  } catch (error) {
    stderr.write(crashReport(error, folder))
    return exitCodes.internal
  } finally {
    stdout.off('resize', redraw)
    process.off('uncaughtException', fatal)
    process.off('unhandledRejection', fatal)
  }
}
