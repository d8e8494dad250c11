// How much of each entry a page loads: bundled, minified and compressed, without zod, immer and fast-check, which an
// application shares with its other packages.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/**
 * The most bytes that each import may weigh. The five names have a limit of their own; the others stand a tenth above
 * what was measured when they were last set, so that growth is a decision that a diff shows.
 * @type {readonly { name: string, imports: string, limit: number }[]}
 */
export const budgets = [
  {
    name: 'defineModel, rule, run, branch, why',
    imports: "export { defineModel, rule, run, branch, why } from '@lapolicy/core'",
    limit: 12_000,
  },
  { name: '@lapolicy/core', imports: "export * from '@lapolicy/core'", limit: 21_200 },
  { name: '/arithmetic', imports: "export * from '@lapolicy/core/arithmetic'", limit: 2_050 },
  { name: '/record', imports: "export * from '@lapolicy/core/record'", limit: 25_800 },
  { name: 'fingerprint of /record', imports: "export { fingerprint } from '@lapolicy/core/record'", limit: 6_500 },
  { name: '/data', imports: "export * from '@lapolicy/core/data'", limit: 15_600 },
  { name: '/inspect', imports: "export * from '@lapolicy/core/inspect'", limit: 32_600 },
  { name: '/ensemble', imports: "export * from '@lapolicy/core/ensemble'", limit: 18_000 },
  { name: '/testing', imports: "export * from '@lapolicy/core/testing'", limit: 46_400 },
]

/**
 * The same for trade, which has one limit of its own.
 * @type {typeof budgets}
 */
export const tradeBudgets = [
  { name: '@lapolicy/trade', imports: "export * from '@lapolicy/trade'", limit: 8_000 },
  { name: 'solveSector', imports: "export { solveSector } from '@lapolicy/trade'", limit: 4_200 },
  { name: 'solveEquilibrium', imports: "export { solveEquilibrium } from '@lapolicy/trade'", limit: 5_600 },
]

/**
 * Bytes of a program as a page would load it.
 * @param {string} contents @param {string} resolveDir a project that has the packages installed
 */
export const weigh = async (contents, resolveDir) => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    external: ['zod', 'immer', 'fast-check'],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  })
  return gzipSync(outputFiles[0]?.contents ?? '').length
}
