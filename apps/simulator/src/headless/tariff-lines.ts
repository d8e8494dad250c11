import {
  type EffectsAt,
  regionInSentence,
  type Source,
  sources,
  type TariffEffects,
  type TariffQuestion,
  text,
  tradeElasticity,
} from '@lapolicy/americas/trade'
import { wrap } from '../draw/wrap.js'
import { say } from '../text/message.js'
import { inPercent } from './share.js'
import { tariffBars } from './tariff-bars.js'
import { marketLines } from './tariff-market.js'
import { studyLines } from './tariff-studies.js'
import { economyTable, signed } from './tariff-table.js'

/** Cells of a line. */
export const CELLS = 80

/** A tariff’s effects as text: what was asked, the numbers with and without an answer, what others published, what is left out. */
export function tariffLines(question: TariffQuestion, effects: TariffEffects): readonly string[] {
  const actor = regionInSentence(effects.actor)
  const gains = effects.effects.some(({ alone }) => incomeOf(alone, effects.actor) >= 0.005)
  return [
    ...wrapped(say('tariff.title', { rate: inPercent(effects.rate), actor, what: whatPays(question, effects) })),
    ...wrapped(say('tariff.what-it-is', { year: effects.dataYear })),
    ...wrapped(say('tariff.answer', { rate: inPercent(effects.answerRate), what: whatAnswers(question, effects) })),
    '',
    ...marketLines(question, effects),
    ...economyTable(effects),
    ...(gains ? wrapped(say('tariff.gain', { actor })) : []),
    '',
    ...tariffBars(effects),
    '',
    ...studyLines(effects),
    '',
    say('tariff.left-out'),
    ...effects.leavesOut.flatMap((id) => hanging(text(id))),
    say('tariff.elasticities'),
    ...effects.effects.flatMap((level) => hanging(elasticityWords(level))),
    say('tariff.sources'),
    ...hanging(effects.sources.map((key) => sourceWords(sources[key])).join('; ')),
  ]
}

const wrapped = (words: string): readonly string[] => wrap(words, CELLS)
const hanging = (words: string): readonly string[] =>
  wrap(words, CELLS - 4).map((line, at) => `${at === 0 ? '  · ' : '    '}${line}`)

const incomeOf = ({ regions }: EffectsAt['alone'], id: string): number =>
  regions.find(({ region }) => region === id)?.realIncome?.percent ?? 0

function whatPays({ target, coverage = 1 }: TariffQuestion, { targets, sector }: TariffEffects): string {
  const onAll = typeof target === 'string' ? target === 'all' : target.includes('all')
  const whom = onAll ? say('tariff.everybody') : listed(targets.map(regionInSentence))
  const share = inPercent(coverage)
  if (sector === null) return coverage < 1 ? say('tariff.what.part', { share, whom }) : say('tariff.what.all', { whom })
  const named = say(`tariff.sector.${sector}`)
  return coverage < 1
    ? say('tariff.what.sector-part', { share, sector: named, whom })
    : say('tariff.what.sector', { sector: named, whom })
}

function whatAnswers({ coverage = 1 }: TariffQuestion, { actor, sector }: TariffEffects): string {
  const name = { actor: regionInSentence(actor) }
  if (sector !== null) return say('tariff.answer.value', name)
  return coverage < 1 ? say('tariff.answer.part', { ...name }) : say('tariff.answer.all', name)
}

/** Names in a row, the last one joined by a word. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return say('tariff.and', { first: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' })
}

function elasticityWords({ name, elasticity }: EffectsAt): string {
  if (name === 'given') return say('tariff.elasticity.given', { value: signed(elasticity, 2).replace('+', '') })
  const figure = tradeElasticity[name]
  return say('tariff.elasticity', {
    value: elasticity,
    name,
    note: figure.note ?? '',
    source: figure.source,
  })
}

function sourceWords({ author, publisher, title, date }: Source): string {
  const who = publisher ?? author
  return who === null || who === 'lapolicy' ? title : [who, date].filter((part) => part !== null).join(' ')
}
