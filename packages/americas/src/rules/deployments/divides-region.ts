import { knob, rule } from '@lapolicy/core'
import { americas } from '../../model.js'
import { neighbourWeight, standoffsOf } from './deployment.js'
import { neighboursOf } from './neighbours.js'

/**
 * What divides the neighbours costs the region some of its unity, the more evenly they are divided: with all of them on one
 * side nothing is lost. The preview of the secretary's tour (rubio-tour-2025) has the region in disunity, over
 * other matters, and the United States using it; that warships add to it is judgement.
 */
export const dividesRegion = rule(
  americas,
  'deployment.divides-region',
  {
    on: ['deployment.ordered', 'vessel.struck'],
    basis: ['judgement-neighbours-divide', 'm-fragmentation-gives-us-leverage'],
    changes: ['actors.solidarity'],
    knobs: {
      cost: knob({
        id: 'deployments.solidarity',
        value: 0.06,
        range: [0, 0.12],
        unit: 'index, for a task force among evenly divided neighbours',
        basis: 'judgement-neighbours-divide',
        grade: 'judgement',
      }),
    },
  },
  {
    then: ({ event, level, tie, world, knob: { cost } }, effects) => {
      const { actor, target } = event
      const about = event.type === 'vessel.struck' ? standoffsOf(world, actor) : target === null ? [] : [target]
      const near = [...new Set(about.flatMap(neighboursOf))].filter((id) => id !== actor && !about.includes(id))
      const alignments = near.map((id) => level(id, 'alignment'))
      const total = alignments.reduce((sum, alignment) => sum + Math.abs(alignment), 0)
      if (total === 0) return []
      const aligned = alignments.reduce((sum, alignment) => sum + Math.max(0, alignment), 0)
      const evenness = 2 * (Math.min(aligned, total - aligned) / total)
      const weight =
        event.type === 'vessel.struck'
          ? 1
          : Math.max(0, neighbourWeight(event.rung) - neighbourWeight(tie(actor ?? '', target ?? '', 'posture')))
      return [effects.actor('LAC', 'solidarity', -cost * evenness * weight)]
    },
  },
)
