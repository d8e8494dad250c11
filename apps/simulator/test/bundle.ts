import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

/**
 * Bundles a TypeScript program of the fixtures so that Node can run it, and gives its path. Packages stay outside, so
 * they are the very ones the app uses.
 */
export async function bundled(name: string): Promise<string> {
  const extension = name.endsWith('.tsx') ? '.tsx' : '.ts'
  const outfile = fileURLToPath(
    new URL(`../node_modules/.cache/lapolicy/${name.slice(0, -extension.length)}.mjs`, import.meta.url),
  )
  await build({
    entryPoints: [fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    conditions: ['@lapolicy/source'],
    logLevel: 'error',
  })
  return outfile
}
