import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { forward, goTo, openDecision, rewind, take, undo } from './branches.js'
import { branchOf, type Game, scenarioOf } from './game.js'
import { newGame } from './session-of.js'

/** What branches are, told as simply as it can be: lines of decisions, on which one the player is, how far back. */
interface Reference {
  readonly lines: string[][]
  /** Every line that was ever the player's, up to each decision taken. */
  readonly ever: string[][]
  at: number
  back: number | null
}

interface Real {
  game: Game
}

const entries = (choices: Readonly<Record<string, string>>): string[] =>
  Object.entries(choices).map(([decision, option]) => `${decision}=${option}`)

const beginsWith = (line: readonly string[], start: readonly string[]): boolean =>
  start.every((entry, at) => line[at] === entry)

function agree({ game }: Real, { lines, ever, at, back }: Reference): void {
  expect(game.branches.map(({ choices }) => entries(choices).sort())).toEqual(lines.map((line) => [...line].sort()))
  expect(entries(branchOf(game, game.current)?.choices ?? {}).sort()).toEqual([...(lines[at] ?? [])].sort())
  const decisionAt = (place: number): string | undefined => lines[at]?.[place]?.split('=')[0]
  if (back !== null) expect(openDecision(game)).toBe(decisionAt(back))
  const before = (back ?? lines[at]?.length ?? 0) - 1
  if (before >= 0) expect(openDecision(undo(game))).toBe(decisionAt(before))
  for (const line of ever)
    expect(game.branches.some(({ choices }) => line.every((entry) => entries(choices).includes(entry)))).toBe(true)
}

const command = (name: string, run: (model: Reference, real: Real) => void): fc.Command<Reference, Real> => ({
  check: () => true,
  run(model, real) {
    run(model, real)
    agree(real, model)
  },
  toString: () => name,
})

const takeOption = (k: number): fc.Command<Reference, Real> =>
  command(`take ${k}`, (model, real) => {
    const decision = openDecision(real.game)
    if (decision === null) return
    const options = scenarioOf(real.game.scenario).decisions.find(({ id }) => id === decision)?.options ?? []
    const option = options[k % options.length]?.id ?? ''
    real.game = take(real.game, option)
    const line = model.lines[model.at] ?? []
    const longer = [...line.slice(0, model.back ?? line.length), `${decision}=${option}`]
    model.ever.push(longer)
    if (model.back === null) model.lines[model.at] = longer
    else if (!beginsWith(line, longer)) {
      const known = model.lines.findIndex((one) => beginsWith(one, longer))
      model.at = known >= 0 ? known : model.lines.push(longer) - 1
    }
    model.back = null
  })

const rewindTo = (k: number): fc.Command<Reference, Real> =>
  command(`rewind ${k}`, (model, real) => {
    const line = model.lines[model.at] ?? []
    if (line.length === 0) return
    model.back = k % line.length
    real.game = rewind(real.game, line[model.back]?.split('=')[0] ?? '')
  })

const goBack = command('undo', (model, real) => {
  real.game = undo(real.game)
  const length = model.back ?? model.lines[model.at]?.length ?? 0
  if (length > 0) model.back = length - 1
})

const goForward = command('forward', (model, real) => {
  real.game = forward(real.game)
  model.back = null
})

const goThere = (k: number): fc.Command<Reference, Real> =>
  command(`go to ${k}`, (model, real) => {
    model.at = k % model.lines.length
    model.back = null
    real.game = goTo(real.game, real.game.branches[model.at]?.id ?? null)
  })

it('play, branch, rewind and undo follow the reference and never lose a decision taken', () => {
  const taking = fc.nat(4).map(takeOption)
  const wandering = fc.oneof(fc.nat(9).map(rewindTo), fc.nat(9).map(goThere), fc.constantFrom(goBack, goForward))
  // A line as far as it goes, then ways through the tree that grow on it.
  const first = fc.array(taking, { minLength: 2, maxLength: 7 })
  const then = fc.array(fc.oneof(wandering, taking), { minLength: 2, maxLength: 10 })
  const scenario = fc.constantFrom('panama-ports', 'mexico-tariffs', 'caribbean-deployment')
  fc.assert(
    fc.property(scenario, first, then, (id, line, wanderings) => {
      const game = newGame({ scenario: id, seed: 1, lens: null, parameters: {} })
      const setup = (): { model: Reference; real: Real } => ({
        model: { lines: [[]], ever: [], at: 0, back: null },
        real: { game },
      })
      fc.modelRun(setup, [...line, ...wanderings])
    }),
    { numRuns: 25 },
  )
})
