import {
  type Change,
  type EffectsAt,
  type FlowEffect,
  type Horizon,
  type Outcome,
  type RegionEffect,
  regionName,
  type TariffEffects,
  type TradeRegionId,
} from '@lapolicy/americas/trade'
import { pad } from '../draw/cells.js'
import { say } from '../text/message.js'

const LABEL = 24
/** Cells of the numbers of one outcome, shared by its columns. */
const SIDE = 27
const GAP = '  '

/** Targets that are shown one by one; of more, only so many. */
const TARGETS = 4
/** Others that are shown. */
const OTHERS = 3
/** Change of real income, in per cent, below which a third region is not worth a line. */
const LEAST = 0.005

/** A number with its sign as people read it; a minus that rounds to nothing has none. */
export function signed(value: number | null, digits: number): string {
  if (value === null) return say('tariff.not-told')
  const rounded = Number(value.toFixed(digits))
  const size = Math.abs(rounded).toFixed(digits)
  return rounded > 0 ? `+${size}` : rounded < 0 ? `−${size}` : size
}

/** When a result holds, in words. */
export const horizonWords = (horizon: Horizon): string =>
  say(`tariff.horizon.${horizon.replaceAll(' ', '-') as 'first-year' | 'in-between' | 'long-run'}`)

/** Which regions are shown, and in what order. */
export interface Shown {
  readonly actor: TradeRegionId
  readonly targets: readonly TradeRegionId[]
  readonly others: readonly TradeRegionId[]
}

/** The level in the middle, at which regions are picked: the central one of three. */
export const middle = ({ effects }: TariffEffects): EffectsAt =>
  effects[Math.floor((effects.length - 1) / 2)] as EffectsAt

/** The actor, the targets that move most in money, and of the others those that move most in per cent. */
export function shownOf(effects: TariffEffects): Shown {
  const { alone, answered } = middle(effects)
  const size = (region: TradeRegionId, of: 'percent' | 'dollars'): number =>
    Math.max(...[alone, answered].map((outcome) => Math.abs(on(outcome, region).realIncome?.[of] ?? 0)))
  const by =
    (of: 'percent' | 'dollars') =>
    (one: TradeRegionId, two: TradeRegionId): number =>
      size(two, of) - size(one, of)
  const others = alone.regions.filter(({ role }) => role === 'other').map(({ region }) => region)
  return {
    actor: effects.actor,
    targets:
      effects.targets.length <= TARGETS ? effects.targets : [...effects.targets].sort(by('dollars')).slice(0, TARGETS),
    others: others
      .filter((region) => size(region, 'percent') >= LEAST)
      .sort(by('percent'))
      .slice(0, OTHERS),
  }
}

/** What happens to one region in one outcome. */
export function on(outcome: Outcome, id: TradeRegionId): RegionEffect {
  return outcome.regions.find(({ region }) => region === id) as RegionEffect
}

/** One line of numbers: those where nobody answers, a gap, those where partners do. */
function row(
  label: string,
  { effects }: TariffEffects,
  read: (outcome: Outcome) => number | null,
  digits: number,
): string {
  const cells = (of: 'alone' | 'answered'): string =>
    effects.map((level) => pad(signed(read(level[of]), digits), SIDE / effects.length, 'right')).join('')
  return `${pad(`  ${label}`, LABEL)}${cells('alone')}${GAP}${cells('answered')}`
}

/** The table: every number once where nobody answers and once where partners answer, never one without the other. */
export function economyTable(effects: TariffEffects): readonly string[] {
  const shown = shownOf(effects)
  const { actor, targets, others } = shown
  const parties = [actor, ...targets]
  const flow = (outcome: Outcome, from: TradeRegionId, to: TradeRegionId): Change | undefined =>
    outcome.between.find((one: FlowEffect) => one.from === from && one.to === to)
  const rows = (regions: readonly TradeRegionId[], read: (effect: RegionEffect) => number | null, digits: number) =>
    regions.map((region) => row(regionName(region), effects, (outcome) => read(on(outcome, region)), digits))
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [title, ...lines]
  const thousand = (value: number | undefined): number | null => (value === undefined ? null : value / 1000)
  const gaining = middle(effects)
    .alone.diverted.filter(({ dollars }) => dollars >= 1000)
    .slice(0, 2)
  const into = others.length + gaining.length > 0 || middle(effects).alone.intoActor.before > 0
  return [
    ...heading(effects),
    ...part(
      say('tariff.part.income'),
      rows(parties, ({ realIncome }) => realIncome?.percent ?? null, 2),
    ),
    ...part(
      say('tariff.others'),
      rows(others, ({ realIncome }) => realIncome?.percent ?? null, 2),
    ).map(indented),
    ...part(
      say('tariff.part.income-dollars'),
      rows(parties, ({ realIncome }) => (realIncome === null ? null : realIncome.dollars / 1000), 1),
    ),
    ...part(
      say('tariff.part.flows'),
      targets.flatMap((target) =>
        (
          [
            [target, actor],
            [actor, target],
          ] as const
        ).map(([from, to]) =>
          row(
            say('tariff.flow', { from: short(from), to: short(to) }),
            effects,
            (outcome) => flow(outcome, from, to)?.percent ?? null,
            1,
          ),
        ),
      ),
    ),
    ...part(
      say('tariff.part.exports'),
      rows(parties, ({ exports }) => exports.percent, 1),
    ),
    ...part(
      say('tariff.part.imports'),
      rows(parties, ({ imports }) => imports.percent, 1),
    ),
    ...part(
      say('tariff.part.prices'),
      rows(parties, ({ prices }) => prices, 2),
    ),
    ...part(
      say('tariff.part.by-tariffs'),
      rows(parties, ({ pricesByTariffs }) => pricesByTariffs, 2),
    ),
    ...part(
      say('tariff.part.revenue'),
      rows(parties, ({ revenue }) => revenue / 1000, 1),
    ),
    ...(into
      ? part(say('tariff.part.diverted'), [
          row(
            say('tariff.diverted.into', { actor: short(actor) }),
            effects,
            ({ intoActor }) => intoActor.dollars / 1000,
            1,
          ),
          ...gaining.map(({ from }) =>
            row(
              say('tariff.diverted.one', { region: regionName(from) }),
              effects,
              ({ diverted }) => thousand(diverted.find((one) => one.from === from)?.dollars),
              1,
            ),
          ),
          row(say('tariff.diverted.from'), effects, ({ fromTargets }) => fromTargets.dollars / 1000, 1),
        ])
      : []),
    ...(targets.length < effects.targets.length
      ? [say('tariff.shown-targets', { count: effects.targets.length })]
      : []),
  ]
}

const indented = (line: string, at: number): string => (at === 0 ? `  ${line}` : line)

/** A region inside an arrow, where names are long: its id. */
const short = (region: TradeRegionId): string => region

function heading({ effects }: TariffEffects): readonly string[] {
  const cells = (read: (level: EffectsAt) => string): string => {
    const one = effects.map((level) => pad(read(level), SIDE / effects.length, 'right')).join('')
    return `${one}${GAP}${one}`
  }
  return [
    `${pad('', LABEL)}${pad(say('tariff.columns.alone'), SIDE, 'right')}${GAP}${pad(say('tariff.columns.answered'), SIDE, 'right')}`,
    `${pad(say('tariff.columns.elasticity'), LABEL)}${cells(({ elasticity }) => String(elasticity))}`,
    `${pad(say('tariff.columns.horizon'), LABEL)}${cells(({ horizon }) => horizonWords(horizon))}`,
  ]
}
