import { describe, expect, it } from 'vitest'
import { recorded } from '../../testing/villages/plain-input.js'
import { happenings } from './happenings.js'

const schedule = [
  recorded('the-feast', 'feast.held', '2030-02-01', { guests: 3 }),
  recorded('tale', 'story.told', '2030-02-01', { words: 3, target: null }),
]

describe('kinds of event in a run', () => {
  it('are told by the last step of a cause path', () => {
    const had = happenings(['lantern.lit', 'toll.raised'], schedule)
    expect(had(new Set(['clock/2030-01/dims/lantern.lit:alder>birch']))).toEqual(new Set(['lantern.lit']))
    expect(had(new Set(['clock/2030-01/dims/lantern.lit:alder>/tells/story.told:birch>cedar']))).toEqual(new Set())
  })

  it('are told with their parties, whatever number they have among equals', () => {
    const had = happenings(['lantern.lit:alder>birch', 'lantern.lit:birch>'], schedule)
    expect(had(new Set(['x/y/lantern.lit:alder>birch#2']))).toEqual(new Set(['lantern.lit:alder>birch']))
    expect(had(new Set(['x/y/lantern.lit:birch>']))).toEqual(new Set(['lantern.lit:birch>']))
    expect(had(new Set(['x/y/lantern.lit:birch>alder']))).toEqual(new Set())
  })

  it('of recorded events are those of the scenario', () => {
    const had = happenings(['feast.held', 'story.told:alder>'], schedule)
    expect(had(new Set(['the-feast', 'tale', 'pay=way-1']))).toEqual(new Set(['feast.held', 'story.told:alder>']))
    expect(had(new Set(['another']))).toEqual(new Set())
  })

  it('are not looked for where nobody asks', () => {
    expect(happenings([], schedule)(new Set(['the-feast']))).toEqual(new Set())
  })
})
