import { expect, it } from 'vitest'
import { Session } from '../../session/session.js'
import { take } from './branches.js'
import { gameOf, newGame, sessionOf } from './session-of.js'

const begun = newGame({ scenario: 'panama-ports', seed: 7, lens: null, parameters: { 'troop-cap': 50 } })

it('a game that is kept and found again is the same game', () => {
  const game = take(begun, 'no-action', 'fees-only')
  expect(gameOf(Session.parse(JSON.parse(JSON.stringify(sessionOf(game)))))).toEqual(game)
})

it('what the what-if does not have any more is left out', () => {
  const session = sessionOf(take(begun, 'no-action'))
  const [branch] = session.branches
  const old = {
    ...session,
    settings: { 'troop-cap': 9000, 'wind-speed': 3 },
    branches: [{ ...branch, choices: { 'us-demand': 'invade', 'moon-landing': 'go', 'panama-answer': 'defer-all' } }],
  }
  const game = gameOf(old as typeof session)
  expect(game.parameters).toEqual({})
  expect(game.branches[0]?.choices).toEqual({})
})
