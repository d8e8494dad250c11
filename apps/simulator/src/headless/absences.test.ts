import { scenarios } from '@lapolicy/americas'
import { describe, expect, it } from 'vitest'
import { lapolicy } from '../../test/in-process.js'
import { absencesOf } from './absences.js'
import { playOf, scenarioOf } from './setup.js'

const whys = (id: string, ...choose: readonly string[]): readonly string[] => {
  const scenario = scenarioOf(id)
  return absencesOf(scenario, playOf(scenario, { choose })).map(({ why }) => why)
}

describe('what the record has and a run lacks', () => {
  it('is not there since something holds that must not', () => {
    expect(whys('caribbean-deployment', 'signal-of-intent=goal-and-end-date')).toContain(
      'since a goal and an end date have been named',
    )
    expect(whys('mexico-tariffs', 'cooperation-price=joint-plan')).toContain(
      'since a joint plan has been announced already',
    )
  })

  it('is not there as something that it needs does not hold', () => {
    expect(whys('panama-ports', 'panama-answer=refuse-and-appeal', 'us-reaction=no-action')).toContain(
      'not so: access has been asked for',
    )
  })

  it('has a decision that nobody was asked for since something holds that must not', async () => {
    const chosen = ['panama-answer=refuse-and-appeal', 'us-reaction=no-action']
    expect(whys('panama-ports', ...chosen)).toContain('since Washington has let its demand rest')
    const { out } = await lapolicy('run', 'panama-ports', ...chosen.flatMap((pair) => ['--choose', pair]))
    expect(out).toContain('United States: not asked (since Washington has let its demand rest)')
    expect(out).not.toContain('not so: Washington has let its demand rest')
  })
})

describe('a handout', () => {
  it('says on the ballot what must not hold for a decision to be asked', async () => {
    const { out } = await lapolicy('handout', 'panama-ports')
    expect(out).toContain('*Not if: Washington has let its demand rest; Panama has already granted access.*')
    expect(out).toContain(
      '*Only if: the operator still holds the concession.*\n*Not if: Panama has promised a new tender',
    )
  })

  it('says the same of every decision as the decision itself', async () => {
    for (const { id, decisions } of scenarios) {
      const { out } = await lapolicy('handout', id)
      const withKind = (kind: string): number =>
        decisions.filter(({ when = [] }) => when.some((one) => (one.kind === 'has-not') === (kind === 'has-not')))
          .length
      expect(out.match(/^\*Not if: /gm) ?? []).toHaveLength(withKind('has-not'))
      expect(out.match(/^\*Only if: /gm) ?? []).toHaveLength(withKind('others'))
    }
  })
})
