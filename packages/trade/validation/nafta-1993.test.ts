import { beforeAll, describe, expect, it } from 'vitest'
import { nafta1993 } from './nafta-1993.js'
import { naftaRows } from './nafta-rows.js'
import { agrees } from './row.js'
import { hasShared } from './shared.js'

describe.skipIf(!hasShared)('NAFTA 1993 (skipped without the data of Caliendo and Parro beside the project)', () => {
  let nafta: ReturnType<typeof nafta1993>
  beforeAll(() => {
    nafta = nafta1993()
  })

  it('comes out as published, to the last digit', () => {
    const rows = naftaRows(nafta).filter(({ tolerance }) => tolerance !== null)
    expect(rows).toHaveLength(9)
    expect(rows.filter((row) => !agrees(row))).toEqual([])
  })

  it('is solved to 1e-10', () => {
    for (const { residual } of [nafta.balanced, nafta.unbalanced]) expect(residual).toBeLessThan(1e-10)
  })

  it('hardly raises Mexico’s real income, though the first-order sum says 1.31 %', () => {
    const { MEX, CAN, USA } = {
      MEX: nafta.balanced.gains.Mexico,
      CAN: nafta.balanced.gains.Canada,
      USA: nafta.balanced.gains.USA,
    }
    expect(MEX?.realIncome).toBeCloseTo(0.0073, 4)
    expect(CAN?.realIncome).toBeCloseTo(-0.1101, 4)
    expect(USA?.realIncome).toBeCloseTo(0.0741, 4)
  })
})
