// What every check of this folder needs: to run one and say how it went, to run a command, to make an empty project.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../scripts/workspace.mjs'

/** A folder for everything that the checks make. */
export const work = mkdtempSync(join(tmpdir(), 'lapolicy-packed-'))
let failures = 0

/**
 * Runs one check and prints how it went: `ok …` or `not ok …`.
 * @param {string} name
 * @param {() => string | void | Promise<string | void>} action what it returns is printed behind the name
 */
export const check = async (name, action) => {
  try {
    const remark = await action()
    console.log(`ok ${name}${remark ? `: ${remark}` : ''}`)
  } catch (error) {
    failures += 1
    console.log(`not ok ${name}: ${error instanceof Error ? error.message : error}`)
  }
}

/** Whether every check so far has passed. */
export const allPassed = () => failures === 0

/** Ends the process: 0 if every check passed, otherwise 1. */
export const finish = () => {
  rmSync(work, { recursive: true, force: true })
  process.exit(failures === 0 ? 0 : 1)
}

/** @param {unknown} condition @param {string} complaint @returns {asserts condition} */
export function must(condition, complaint) {
  if (!condition) throw new Error(complaint)
}

/** The words that start a program which the workspace has installed. @param {string} path inside node_modules */
export const bin = (path) => [process.execPath, join(root, 'node_modules', path)]

/**
 * Runs a command and hands back what it printed; throws with its whole output where it fails.
 * @param {readonly string[]} words @param {string} cwd
 */
export const sh = ([command = '', ...args], cwd) => {
  // Neither the workspace's source condition nor npm's own settings may reach the empty projects.
  const { NODE_OPTIONS: _, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}\n${stdout}\n${stderr}`)
  return stdout
}

/** @param {string} folder @returns {string[]} */
export const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(join(folder, entry.name)).map((name) => `${entry.name}/${name}`) : [entry.name],
  )

/** Makes an empty project and installs packages into it. @param {string} folder @param {readonly string[]} packages */
export const project = (folder, packages) => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'package.json'), '{ "name": "stranger", "version": "1.0.0", "private": true }\n')
  add(folder, packages)
}

/** Installs packages into a project. @param {string} folder @param {readonly string[]} packages */
export const add = (folder, packages) => {
  sh(['npm', 'install', '--no-audit', '--no-fund', '--loglevel=error', ...packages], folder)
}
