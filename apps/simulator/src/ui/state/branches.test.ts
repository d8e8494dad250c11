import { describe, expect, it } from 'vitest'
import { currentLine, goTo, openDecision, remove, rewind, startAfresh, take, undo } from './branches.js'
import { branchOf, type Game } from './game.js'
import { currentRun } from './played.js'
import { newGame } from './session-of.js'

const begun = (): Game => newGame({ scenario: 'panama-ports', seed: 1, lens: null, parameters: {} })

/** A game in which the first two decisions were taken as recorded. */
const twice = (): Game => take(take(begun(), 'claim-and-visit'), 'lapse-and-audit', 'refuse-and-appeal')

const lines = ({ branches }: Game): readonly Readonly<Record<string, string>>[] =>
  branches.map(({ choices }) => choices)

describe('taking decisions', () => {
  it('adds them to the branch, with what the player had expected, and opens the next one', () => {
    const game = twice()
    expect(lines(game)).toEqual([{ 'us-demand': 'claim-and-visit', 'panama-answer': 'lapse-and-audit' }])
    expect(game.branches[0]?.predictions).toEqual({ 'panama-answer': 'refuse-and-appeal' })
    expect(openDecision(game)).toBe('ports')
  })

  it('does nothing where nothing waits', () => {
    const record = goTo(begun(), null)
    expect(take(record, 'claim-and-visit')).toBe(record)
  })
})

describe('going back', () => {
  it('opens the decision again and leaves the branch as it is', () => {
    const back = rewind(twice(), 'us-demand')
    expect(openDecision(back)).toBe('us-demand')
    expect(lines(back)).toEqual(lines(twice()))
    expect(currentRun(back).endedOn).toBe('2025-02-03')
  })

  it('and taking the same option leads to where the player was', () => {
    const again = take(rewind(twice(), 'us-demand'), 'claim-and-visit')
    expect(again).toEqual(twice())
  })

  it('and taking another makes a branch that shares the past', () => {
    const parted = take(rewind(twice(), 'panama-answer'), 'refuse-and-appeal')
    expect(lines(parted)).toEqual([
      { 'us-demand': 'claim-and-visit', 'panama-answer': 'lapse-and-audit' },
      { 'us-demand': 'claim-and-visit', 'panama-answer': 'refuse-and-appeal' },
    ])
    expect(branchOf(parted, parted.current)).toMatchObject({ id: 'b2', parent: 'b1' })
  })

  it('and taking an option that another branch took leads to that branch', () => {
    const parted = take(rewind(twice(), 'panama-answer'), 'refuse-and-appeal')
    const there = take(rewind(goTo(parted, 'b1'), 'panama-answer'), 'refuse-and-appeal')
    expect(there.current).toBe('b2')
    expect(there.branches).toHaveLength(2)
  })

  it('is refused for a decision that the branch did not take', () => {
    const game = twice()
    expect(rewind(game, 'military-track')).toBe(game)
  })

  it('goes one decision further with each undo, and stops at the first', () => {
    const once = undo(twice())
    expect(openDecision(once)).toBe('panama-answer')
    expect(openDecision(undo(once))).toBe('us-demand')
    expect(undo(undo(once))).toEqual(undo(undo(undo(once))))
  })

  it('is possible in the record too: a branch then follows it up to there', () => {
    const back = rewind(goTo(begun(), null), 'panama-answer')
    const parted = take(back, 'refuse-and-appeal')
    expect(branchOf(parted, parted.current)?.choices).toEqual({
      'us-demand': 'claim-and-visit',
      'panama-answer': 'refuse-and-appeal',
    })
  })
})

describe('two decisions of one day', () => {
  const first = ['task-force', 'ships-and-appeal', 'military-force', 'jets']
  const waiting = (): Game =>
    first.reduce((game, option) => take(game, option), newGame({ ...begun(), scenario: 'caribbean-deployment' }))

  it('are taken one after the other', () => {
    expect(openDecision(waiting())).toBe('signal-of-intent')
    expect(currentLine(waiting()).map(({ option }) => option)).toEqual(first)
  })

  it('are gone back to one after the other', () => {
    const back = undo(waiting())
    expect(openDecision(back)).toBe('overflight')
    expect(openDecision(undo(back))).toBe('rules-of-engagement')
  })
})

describe('the tree', () => {
  const three = (): Game => take(undo(take(rewind(twice(), 'panama-answer'), 'refuse-and-appeal')), 'join-neighbours')

  it('gives the children of a deleted branch to its parent', () => {
    expect(three().branches.map(({ id, parent }) => [id, parent])).toEqual([
      ['b1', null],
      ['b2', 'b1'],
      ['b3', 'b2'],
    ])
    expect(remove(three(), 'b2').branches.map(({ id, parent }) => [id, parent])).toEqual([
      ['b1', null],
      ['b3', 'b1'],
    ])
  })

  it('goes to the parent when the branch on screen is deleted, and keeps the last one', () => {
    const two = remove(three(), 'b3')
    expect(two.current).toBe('b2')
    const one = remove(remove(two, 'b2'), 'b1')
    expect(one.branches.map(({ id }) => id)).toEqual(['b1'])
  })

  it('begins a line from the start once, however often it is asked to', () => {
    const afresh = startAfresh(three())
    expect(currentLine(afresh)).toEqual([])
    expect(startAfresh(goTo(afresh, 'b1')).branches).toHaveLength(4)
  })
})
