import type { ReadTariff } from './read-tariff.js'

/** Message ids of what the model leaves out, for this question. */
export function leftOut({ sector, targets, actor, levels }: ReadTariff): readonly string[] {
  return [
    'tariff.left-out.one-sector',
    'tariff.left-out.path',
    'tariff.left-out.money',
    'tariff.left-out.duties-before',
    ...(levels.some(({ horizon }) => horizon === 'long run') ? ['tariff.left-out.long-run'] : []),
    ...(sector === null ? [] : ['tariff.left-out.sector']),
    'tariff.left-out.not-in-matrix',
    ...([actor, ...targets].includes('VEN') ? ['tariff.left-out.venezuela'] : []),
  ]
}
