import type { RowFault } from './csvBytes'
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

/** Facts of one dossier in the order of `FACTS`. */
export type FactValues = Float64Array
/** Room for the facts of one dossier. Never throws. */
export const factValues = (): FactValues => new Float64Array(FACTS.length)
/** Where a fact stands in them. Never throws. */
export const placeOfFact = (fact: Fact): number => FACTS.indexOf(fact)

type Test = (facts: FactValues) => boolean

const TESTS: Readonly<Record<Comparison[1], (a: number, b: number | null, value: number) => Test>> =
  {
    '<': (a, b, value) => (facts) => (facts[a] ?? 0) < (b === null ? value : (facts[b] ?? 0)),
    '=': (a, b, value) => (facts) => (facts[a] ?? 0) === (b === null ? value : (facts[b] ?? 0)),
    '>': (a, b, value) => (facts) => (facts[a] ?? 0) > (b === null ? value : (facts[b] ?? 0)),
  }

/** A condition as a test of facts. */
export function testOf(condition: Condition): Test {
  const tests = condition.map(([left, sign, right]) =>
    typeof right === 'number'
      ? TESTS[sign](placeOfFact(left), null, right)
      : TESTS[sign](placeOfFact(left), placeOfFact(right), 0),
  )
  const [first, second, ...others] = tests
  if (!first) return () => true
  if (!second) return first
  return others.length === 0
    ? (facts) => first(facts) && second(facts)
    : (facts) => tests.every((test) => test(facts))
}

const CHECK_TESTS = CHECKS.map(([reason, condition]) => [reason, testOf(condition)] as const)

/** The first check that a dossier does not pass; `null`: it is counted, unless its code was. */
export function firstFault(facts: FactValues): Check | null {
  for (const [reason, holds] of CHECK_TESTS) if (holds(facts)) return reason
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
