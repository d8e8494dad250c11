import {
  type ElasticityName,
  elasticityNames,
  type ImportSector,
  importSectors,
  type TariffEffects,
  type TariffQuestion,
  tariffEffects,
  text,
  tradeRegions,
} from '@lapolicy/americas/trade'
import { PolicyError } from '@lapolicy/core'
import { say } from '../text/message.js'
import { CommandError, exitCodes } from './command-error.js'
import { suggestion } from './nearest.js'
import { json, lines, type Output } from './output.js'
import { inPercent, shareOf } from './share.js'
import { tariffLines } from './tariff-lines.js'

/** The options of `lapolicy tariff`, as they were typed. */
export interface TariffFlags {
  readonly actor?: string
  readonly target: readonly string[]
  readonly rate: string
  readonly sector?: string
  readonly elasticity?: string
  readonly coverage?: string
  readonly answer?: string
  readonly importShare?: string
  readonly json?: boolean
}

/** `lapolicy tariff`: what a tariff does, with and without an answer, beside what studies have published. */
export function tariffCommand(output: Output, flags: TariffFlags): void {
  const question = questionOf(flags)
  const effects = asked(question)
  const isSolved = effects.effects.every(
    ({ alone, answered, market }) => alone.converged && answered.converged && (market === null || market.converged),
  )
  if (!isSolved)
    throw new CommandError(say('tariff.flag.unsolved', { rate: inPercent(question.rate) }), exitCodes.internal)
  if (flags.json)
    json(output, { question, ...effects, leavesOut: effects.leavesOut.map((id) => ({ id, text: text(id) })) })
  else lines(output, tariffLines(question, effects))
}

function questionOf(flags: TariffFlags): TariffQuestion {
  const { sector, elasticity, coverage, answer, importShare } = flags
  return {
    actor: idOf(flags.actor ?? 'USA'),
    target: flags.target
      .flatMap((typed) => typed.split(','))
      .filter((typed) => typed.trim() !== '')
      .map(idOf),
    rate: shareOf(flags.rate, '--rate'),
    ...(sector === undefined ? {} : { sector: sectorOf(sector) }),
    ...(elasticity === undefined ? {} : { elasticity: elasticityOf(elasticity) }),
    ...(coverage === undefined ? {} : { coverage: coverage === '1' ? 1 : shareOf(coverage, '--coverage') }),
    ...(answer === undefined ? {} : { retaliation: { rate: shareOf(answer, '--answer') } }),
    ...(importShare === undefined ? {} : { importShare: shareOf(importShare, '--import-share') }),
  }
}

/** The id that was meant: in any case, and `EU` for the European Union. */
function idOf(typed: string): string {
  const wanted = typed.trim().toUpperCase()
  if (wanted === 'EU') return 'EU27'
  return [...tradeRegions, 'all'].find((id) => id.toUpperCase() === wanted) ?? wanted
}

function sectorOf(typed: string): ImportSector {
  const found = importSectors.find((sector) => sector === typed.trim().toLowerCase())
  if (found !== undefined) return found
  throw new CommandError(say('tariff.flag.no-sector', { given: typed, suggestion: suggestion(typed, importSectors) }))
}

function elasticityOf(typed: string): ElasticityName | number {
  const name = elasticityNames.find((one) => one === typed)
  if (name !== undefined) return name
  if (/^\d{1,2}(\.\d{1,9})?$/.test(typed)) return Number(typed)
  throw new CommandError(say('tariff.flag.no-elasticity', { given: typed }))
}

/** Puts the question; what the model refuses is said in the words of the command line. */
function asked(question: TariffQuestion): TariffEffects {
  try {
    return tariffEffects(question)
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error
    const option = `--${error.where.replace(/^retaliation\..*/, 'answer').replace('importShare', 'import-share')}`
    const given = String(error.facts.given)
    if (error.code === 'tariff/unknown-region') {
      const ids = [...tradeRegions, 'all', 'LAC']
      throw new CommandError(say('tariff.flag.no-region', { option, given, suggestion: suggestion(given, ids) }))
    }
    if (error.code === 'tariff/out-of-range')
      throw new CommandError(say('tariff.flag.range', { option, given, expected: error.expected }))
    const way = error.code === 'tariff/not-in-sector' ? error.expected : error.fix
    throw new CommandError(say('tariff.flag.not-in-matrix', { option, problem: `${error.message} (${way})` }))
  }
}
