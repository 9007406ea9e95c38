import { between, drawFor } from './random'
import type { UnitProfile } from './units'

type Recipe = {
  /** How many in a usual quarter of a unit of this size. */
  readonly base: (unit: UnitProfile) => number
  /** How far units differ beyond their size, and quarters from one another: 0.1 is ±10 %. */
  readonly unitSpread: number
  readonly quarterSpread: number
  /** Whether work falls away at Tết and under distancing. */
  readonly flow: boolean
  /** Growth per quarter, as a share. */
  readonly growth: number
}

function recipe(
  base: Recipe['base'],
  unitSpread: number,
  quarterSpread: number,
  more: Partial<Recipe> = {},
): Recipe {
  return { base, unitSpread, quarterSpread, flow: false, growth: 0, ...more }
}

const bySize =
  (usual: number) =>
  ({ size }: UnitProfile): number =>
    usual * size
const FLOW = { flow: true }

/** Denominators: dossiers, petitions, people, tasks, shelf metres, billions of đồng … */
const RECIPES = {
  plans: recipe(() => 13, 0.15, 0.1),
  planTasks: recipe(bySize(46), 0.2, 0.1),
  inspected: recipe(({ communes }) => communes, 0.1, 0.05),
  assigned: recipe(bySize(70), 0.2, 0.2),
  findings: recipe(bySize(34), 0.2, 0.2),
  documents: recipe(bySize(38), 0.2, 0.2),
  procedures: recipe(() => 272, 0.03, 0.01),
  received: recipe(bySize(4300), 0.12, 0.06, { flow: true, growth: 0.008 }),
  resolved: recipe(bySize(4200), 0.12, 0.06, { flow: true, growth: 0.008 }),
  resolvedCommune: recipe(({ communes }) => communes * 420, 0.12, 0.06, FLOW),
  inProgress: recipe(bySize(560), 0.15, 0.1, FLOW),
  petitions: recipe(bySize(120), 0.3, 0.15, { flow: true, growth: 0.015 }),
  posts: recipe(bySize(58), 0.15, 0, { growth: 0.045 }),
  agencies: recipe(bySize(62), 0.15, 0.01),
  oneStopStaff: recipe(({ communes }) => communes * 3.4 + 8, 0.1, 0.02),
  staff: recipe(bySize(1450), 0.1, 0.01),
  communeStaff: recipe(({ communes }) => communes * 20.5, 0.05, 0.01),
  capital: recipe(bySize(95), 0.3, 0.15),
  autonomous: recipe(bySize(48), 0.15, 0.01),
  outgoing: recipe(bySize(2100), 0.15, 0.08, FLOW),
  feePaying: recipe(bySize(980), 0.15, 0.08, FLOW),
  shelves: recipe(bySize(210), 0.25, 0, { growth: 0.015 }),
  ballots: recipe(() => 430, 0.25, 0.08),
} as const satisfies Record<string, Recipe>

export type CountKind = keyof typeof RECIPES

/**
 * Share of usual work done in each quarter of a year, and in the two quarters of distancing
 * (2020-Q2 and 2021-Q3).
 */
const BY_QUARTER = [0.9, 1.02, 1, 1.08] as const
const DISTANCING: ReadonlyMap<number, number> = new Map([
  [5, 0.86],
  [10, 0.72],
])

/** How many there were to do: a whole number, 1 or more. `quarter` is an index into `PERIODS`. */
export function countOf(seed: number, unit: UnitProfile, kind: CountKind, quarter: number): number {
  const { base, unitSpread, quarterSpread, flow, growth }: Recipe = RECIPES[kind]
  const ofUnit = between(drawFor(seed, 'count', unit.id, kind), 1 - unitSpread, 1 + unitSpread)
  const ofQuarter = between(
    drawFor(seed, 'count', unit.id, kind, quarter),
    1 - quarterSpread,
    1 + quarterSpread,
  )
  const ofSeason = flow ? (BY_QUARTER[quarter % 4] ?? 1) * (DISTANCING.get(quarter) ?? 1) : 1
  return Math.max(
    1,
    Math.round(base(unit) * ofUnit * ofQuarter * ofSeason * (1 + growth * (quarter - 10))),
  )
}
