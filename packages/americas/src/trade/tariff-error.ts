import { PolicyError } from '@lapolicy/core'
import { tariffErrorText } from '../text/en/tariff-errors.js'

/** Code of an error of a question about a tariff. */
export type TariffErrorCode = keyof typeof tariffErrorText

/** Throws the error of a question about a tariff. */
export function refuseTariff(
  code: TariffErrorCode,
  facts: Readonly<Record<string, unknown>> & { where: string },
): never {
  throw new PolicyError(code, tariffErrorText[code], facts)
}
