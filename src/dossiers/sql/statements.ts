import { NO_DAY } from '@/dossiers/days'
import {
  CHECKS,
  FLOW_NAMES,
  FLOWS,
  type Comparison,
  type Fact,
  type Flow,
} from '@/dossiers/measures'
import type { Split } from '@/dossiers/rowFacts'

/**
 * The counting of dossiers as SQL, one definition for DuckDB, ClickHouse and PostgreSQL: what is left
 * out and what is counted comes from `measures.ts`, as for the count of the browser. Days are whole
 * numbers from 1970, so that no engine's dates matter.
 */
export type Dialect = {
  /** How many of some days, in order, are not after a day. */
  readonly rank: (day: string, days: readonly number[]) => string
}

export const DIALECTS = {
  duckdb: {
    rank: (day, days) => `len(list_filter([${days.join(',')}], x -> x <= ${day}))`,
  },
  clickhouse: {
    rank: (day, days) => `arrayCount(x -> x <= ${day}, [${days.join(',')}])`,
  },
  postgresql: { rank: (day, days) => `width_bucket(${day}, ARRAY[${days.join(',')}])` },
} as const satisfies Readonly<Record<string, Dialect>>
export type DialectName = keyof typeof DIALECTS

/** A name of a column or table. Never throws. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** A text as a literal of SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

const conditionOf = (condition: readonly Comparison[]): string =>
  condition.length === 0
    ? '1 = 1'
    : condition.map(([left, sign, right]) => `${left} ${sign} ${right}`).join(' AND ')

/** Columns that say whose a dossier is, in the order of a group's key. */
export const keysOf = (splits: readonly Split[]): readonly string[] => ['unit', ...splits]

/**
 * Adds `reason` to rows of facts: why a row is not counted, or NULL. Shapes: `facts` is a relation
 * with seq, code and all `FACTS`; of rows of one code that could be counted the first by `seq` is.
 */
export function judged(facts: string): string {
  const faults = CHECKS.map(
    ([reason, condition]) => `WHEN ${conditionOf(condition)} THEN ${quoted(reason)}`,
  )
  return `SELECT *,
  CASE
    WHEN fault IS NOT NULL THEN fault
    WHEN code <> '' AND row_number() OVER (PARTITION BY code, fault IS NULL ORDER BY seq) > 1
      THEN 'repeated'
  END AS reason
FROM (
SELECT *,
  CASE
    ${faults.join('\n    ')}
  END AS fault
FROM ${facts}
) AS checked`
}

const ONS = ['received', 'returned', 'past'] as const satisfies readonly Fact[]

/** `sign`: what a dossier counts by, a column where rows are taken back; `zero`: nothing. */
type Adding = { readonly sign: string; readonly zero: string }
const ONCE: Adding = { sign: '1', zero: '0' }

/** What dossiers add on days, by key and day, a statement for each of the three kinds of day. */
export function flowStatements(
  keys: readonly string[],
  from: string,
  { sign, zero }: Adding = ONCE,
): readonly string[] {
  return ONS.map((on) => {
    const sums = FLOW_NAMES.map((flow) => {
      const { on: own, when } = FLOWS[flow]
      return own === on
        ? `sum(CASE WHEN ${conditionOf(when)} THEN ${sign} ELSE 0 END) AS ${columnOf(flow)}`
        : `${zero} AS ${columnOf(flow)}`
    })
    return `SELECT ${keys.join(', ')}, ${on} AS day, ${sums.join(', ')}
FROM ${from}${on === 'returned' ? ` WHERE returned > ${NO_DAY}` : ''}
GROUP BY ${keys.join(', ')}, ${on}`
  })
}

/** The column of a flow, no name of a fact. */
export const columnOf = (flow: Flow): string =>
  `n_${flow.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`

/** Dossiers returned late, by key, due day and day of return. */
export function lateStatement(keys: readonly string[], from: string, { sign } = ONCE): string {
  return `SELECT ${keys.join(', ')}, due, returned, sum(${sign}) AS n
FROM ${from} WHERE ${conditionOf(FLOWS.late.when)}
GROUP BY ${keys.join(', ')}, due, returned`
}

/** Flows by key and period: the key, the rank of the period among `starts`, all flows. */
export function periodFlows(
  keys: readonly string[],
  flows: string,
  rank: Dialect['rank'],
  { starts, asOf }: { readonly starts: readonly number[]; readonly asOf: number },
): string {
  const sums = FLOW_NAMES.map((flow) => `sum(${columnOf(flow)})`)
  return `SELECT ${keys.join(', ')}, ${rank('day', starts)} AS period, ${sums.join(', ')}
FROM ${flows} WHERE day <= ${asOf}
GROUP BY ${keys.join(', ')}, period`
}

/** Late dossiers by key, rank of the period and days from the due day to the return. */
export function periodDelays(
  keys: readonly string[],
  late: string,
  rank: Dialect['rank'],
  { starts, asOf }: { readonly starts: readonly number[]; readonly asOf: number },
): string {
  return `SELECT ${keys.join(', ')}, ${rank('returned', starts)} AS period, returned - due AS days, sum(n)
FROM ${late} WHERE returned <= ${asOf}
GROUP BY ${keys.join(', ')}, period, days`
}
