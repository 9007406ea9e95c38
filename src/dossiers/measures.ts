import type { RowFault } from '@/dataset/cells/csvBytes'
import { NO_DAY } from './days'

/**
 * What every engine is told of a dossier, as numbers; days from 1970, `NO_DAY` where there is none.
 * `bad`: a day of it is none; `letters`: its names are letters; `named`: it has a unit. `due`: the
 * extended day where there is one; `past`: the day after it; `until`: the return, or `NEVER`.
 */
export const FACTS = [
  'bad',
  'letters',
  'named',
  'received',
  'due',
  'past',
  'returned',
  'until',
  'state',
  'as_of',
] as const
export type Fact = (typeof FACTS)[number]

/** After every day there is. */
export const NEVER = 1e9

/** States by number; what is in no list is 0. */
export const STATE_NUMBERS = { open: 1, paused: 2, done: 3, refused: 4, withdrawn: 5 } as const

export type Comparison = readonly [Fact, '<' | '=' | '>', Fact | number]
/** All of them hold. Each reads alike in SQL and here. */
type Condition = readonly Comparison[]

/**
 * Why a row is not counted: the first that holds. Before them stand faults of the file, and `repeated`
 * after them: the code was counted before.
 */
export const CHECKS = [
  ['badDay', [['bad', '=', 1]]],
  ['letters', [['letters', '=', 0]]],
  ['noUnit', [['named', '=', 0]]],
  ['noReceived', [['received', '=', NO_DAY]]],
  ['refused', [['state', '=', STATE_NUMBERS.refused]]],
  ['withdrawn', [['state', '=', STATE_NUMBERS.withdrawn]]],
  ['afterAsOf', [['received', '>', 'as_of']]],
  ['noDue', [['due', '=', NO_DAY]]],
  ['dueBefore', [['due', '<', 'received']]],
  [
    'returnedBefore',
    [
      ['returned', '>', NO_DAY],
      ['returned', '<', 'received'],
    ],
  ],
  [
    'doneNoDay',
    [
      ['returned', '=', NO_DAY],
      ['state', '=', STATE_NUMBERS.done],
    ],
  ],
] as const satisfies readonly (readonly [string, Condition])[]

export type Check = (typeof CHECKS)[number][0]
/** `letters` may be said of a row as a whole, too. */
export type Reason = RowFault | 'fewCells' | 'manyCells' | Check | 'repeated'

const isPaused: Condition = [
  ['returned', '=', NO_DAY],
  ['state', '=', STATE_NUMBERS.paused],
]

/**
 * What a counted dossier adds, each on a day of its own, whatever the as-of date: only what lies up
 * to it is summed. All counts and both rates are sums of these (`countsOf`, `rates.ts`): they can be
 * kept by day and added up, and a new day changes no other. `passed`: its due day passes and it is
 * in progress.
 */
export const FLOWS = {
  received: { on: 'received', when: [] },
  early: {
    on: 'returned',
    when: [
      ['returned', '>', NO_DAY],
      ['returned', '<', 'due'],
    ],
  },
  onTime: { on: 'returned', when: [['returned', '=', 'due']] },
  late: { on: 'returned', when: [['returned', '>', 'due']] },
  passed: { on: 'past', when: [['until', '>', 'due']] },
  paused: { on: 'received', when: isPaused },
  pausedPassed: { on: 'past', when: isPaused },
} as const satisfies Readonly<Record<string, { on: Fact; when: Condition }>>
export type Flow = keyof typeof FLOWS
export const FLOW_NAMES = Object.keys(FLOWS) as readonly Flow[]

/** Where a fact stands among those of a dossier. Never throws. */
export const placeOfFact = (fact: Fact): number => FACTS.indexOf(fact)

const ALL_CONDITIONS: readonly Condition[] = [
  ...CHECKS.map(([, condition]) => condition),
  ...FLOW_NAMES.map((flow) => FLOWS[flow].when),
]
/** Numbers that conditions hold facts against; they stand behind the facts of every dossier. */
const NUMBERS = [
  ...new Set(
    ALL_CONDITIONS.flatMap((condition) =>
      condition.flatMap(([, , right]) => (typeof right === 'number' ? [right] : [])),
    ),
  ),
]

/** Facts of one dossier in the order of `FACTS`, and the numbers of conditions behind them. */
export type FactValues = Int32Array
/** Room for the facts of one dossier. Never throws. */
export function factValues(): FactValues {
  const values = new Int32Array(FACTS.length + NUMBERS.length)
  values.set(NUMBERS, FACTS.length)
  return values
}

const SIGNS: Readonly<Record<Comparison[1], number>> = { '<': 0, '=': 1, '>': 2 }

/**
 * Conditions as tests of facts, all their comparisons in one row of numbers: a list of dossiers
 * passes millions of times.
 */
export class Tests {
  readonly #ends: Int32Array
  readonly #lefts: Int32Array
  readonly #signs: Int32Array
  readonly #rights: Int32Array

  constructor(conditions: readonly Condition[]) {
    const all = conditions.flat()
    let end = 0
    this.#ends = Int32Array.from(conditions, ({ length }) => (end += length))
    this.#lefts = Int32Array.from(all, ([left]) => placeOfFact(left))
    this.#signs = Int32Array.from(all, ([, sign]) => SIGNS[sign])
    this.#rights = Int32Array.from(all, ([, , right]) =>
      typeof right === 'number' ? FACTS.length + NUMBERS.indexOf(right) : placeOfFact(right),
    )
  }

  /** Whether all comparisons of a condition hold. */
  holds(condition: number, facts: FactValues): boolean {
    const from = condition === 0 ? 0 : (this.#ends[condition - 1] ?? 0)
    const to = this.#ends[condition] ?? 0
    for (let at = from; at < to; at += 1) {
      const left = facts[this.#lefts[at] ?? 0] ?? 0
      const right = facts[this.#rights[at] ?? 0] ?? 0
      const sign = this.#signs[at] ?? 0
      if (sign === 0 ? left >= right : sign === 1 ? left !== right : left <= right) return false
    }
    return true
  }
}

const CHECK_TESTS = new Tests(CHECKS.map(([, condition]) => condition))

/** The first check that a dossier does not pass; `null`: it is counted, unless its code was. */
export function firstFault(facts: FactValues): Check | null {
  for (let at = 0; at < CHECKS.length; at += 1)
    if (CHECK_TESTS.holds(at, facts)) return CHECKS[at]?.[0] ?? null
  return null
}

/** Not faults: dossiers that are none of the figures. */
export const RIGHTLY_OUT: ReadonlySet<Reason> = new Set(['afterAsOf', 'refused', 'withdrawn'])

/** Reasons in the order in which they are told. */
export const REASONS: readonly Reason[] = [
  'quote',
  'open',
  'nul',
  'long',
  'fewCells',
  'manyCells',
  'letters',
  'badDay',
  'noUnit',
  'noReceived',
  'noDue',
  'dueBefore',
  'returnedBefore',
  'doneNoDay',
  'repeated',
  'afterAsOf',
  'refused',
  'withdrawn',
]
