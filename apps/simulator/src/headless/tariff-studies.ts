import {
  type NumberBeside,
  regionName,
  type Source,
  type StudyBeside,
  type StudyNumber,
  sources,
  type TariffEffects,
} from '@lapolicy/americas/trade'
import { pad } from '../draw/cells.js'
import { wrap } from '../draw/wrap.js'
import { say } from '../text/message.js'
import { signed } from './tariff-table.js'

const CELLS = 80
const LABEL = 39
const GIVEN = 16

/** What has been published of the case, the model’s numbers beside it, misses marked. */
export function studyLines({ studies }: TariffEffects): readonly string[] {
  if (studies.length === 0) return [say('tariff.studies.none')]
  return [say('tariff.studies'), ...studies.flatMap(linesOf)]
}

function linesOf({ study, match, numbers }: StudyBeside): readonly string[] {
  const standing = study.standing === 'read' ? '' : say(`tariff.studies.${study.standing}`)
  const told = numbers.filter(({ at }) => at.length > 0)
  if (match === 'near') return hanging(say('tariff.studies.near', { says: study.says, standing }))
  const { author, publisher, date }: Source = sources[study.source]
  const differs =
    study.about?.differs === undefined ? '' : say('tariff.studies.differs', { differs: study.about.differs })
  return [
    ...hanging(say('tariff.studies.same', { who: author ?? publisher ?? '', date: date ?? '', standing, differs })),
    ...(told.length === 0 ? wrap(study.says, CELLS - 4).map((line) => `    ${line}`) : told.flatMap(numberLines)),
  ]
}

function hanging(words: string): readonly string[] {
  return wrap(words, CELLS - 2).map((line, at) => `${at === 0 ? '  ' : '    '}${line}`.slice(0, CELLS + 2))
}

function numberLines({ published, at, answeredAt, miss }: NumberBeside): readonly string[] {
  const digits = published.quantity === 'income' ? 2 : Math.abs(published.low) >= 100 ? 0 : 1
  const numbers = (of: readonly number[]): string => of.map((value) => signed(value, digits)).join(' ')
  const isMissed = miss !== null && miss !== 0
  const line = (label: string, given: string, words: string): string =>
    `${pad(label, LABEL)}${pad(given, GIVEN, 'right')}  ${words}`
  const remarks = [
    ...(isMissed ? [say('tariff.studies.miss', { miss: signed(miss, digits) })] : []),
    ...(published.note === undefined ? [] : [published.note]),
  ]
  return [
    line(
      `${isMissed ? '  ✗ ' : '    '}${labelOf(published)}`,
      rangeOf(published, digits),
      say('tariff.studies.here', { numbers: numbers(at) }),
    ),
    ...(answeredAt.length === 0
      ? []
      : [pad(say('tariff.studies.here-answered', { numbers: numbers(answeredAt) }), CELLS, 'right')]),
    ...(remarks.length === 0 ? [] : wrap(remarks.join(' '), CELLS - 6).map((words) => `      ${words}`)),
  ]
}

function labelOf({ quantity, region, answered }: StudyNumber): string {
  const known = quantity.replaceAll(' ', '-') as
    | 'exports'
    | 'income'
    | 'exports-in-dollars'
    | 'income-in-dollars'
    | 'sector-imports'
  return say('tariff.studies.number', {
    quantity: say(`tariff.quantity.${known}`),
    region: region === null ? '' : regionName(region),
    answered: answered === null ? '' : say(answered ? 'tariff.studies.answered' : 'tariff.studies.alone'),
  })
}

function rangeOf({ low, high, unit }: StudyNumber, digits: number): string {
  const after = unit === '%' ? ' %' : ''
  if (low === high) return `${signed(low, digits)}${after}`
  return `${say('tariff.studies.range', { low: signed(low, digits), high: signed(high, digits) })}${after}`
}
