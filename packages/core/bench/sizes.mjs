// How much of each entry a page loads: as CI weighs it, of the built package.
import { fileURLToPath } from 'node:url'
import { budgets, weigh } from '../../../tests/packed/sizes.mjs'

/** A project that has the packages installed. */
const project = fileURLToPath(new URL('../../americas', import.meta.url))

export const sizes = async () => {
  const rows = []
  for (const { name, imports, limit } of budgets) rows.push({ name, limit, bytes: await weigh(imports, project) })
  return rows
}
