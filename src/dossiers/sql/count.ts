import { groupBy } from '@/dataset/group'
import { WorkCalendar } from '@/dossiers/calendar'
import { CountTable } from '@/dossiers/counts'
import { dayNumber, isoDay, Periods } from '@/dossiers/days'
import { Dictionary } from '@/dossiers/dictionary'
import { FLOW_NAMES, REASONS, type Reason } from '@/dossiers/measures'
import type { Split } from '@/dossiers/rowFacts'
import type { Example, Tallied, TallyReport, TallyRule } from '@/dossiers/tally'
import {
  columnOf,
  DIALECTS,
  keysOf,
  periodDelays,
  periodFlows,
  type DialectName,
} from './statements'

/** Asks an engine; every cell as text, an empty one as ''. */
export type Query = (sql: string) => Promise<readonly (readonly string[])[]>

/**
 * Where an engine holds flows by day and late dossiers: relations as `flowStatements` and
 * `lateStatement` make them.
 */
export type FlowStore = {
  readonly query: Query
  readonly dialect: DialectName
  readonly flows: string
  readonly late: string
}

/** Of the rows as they were read: what is not counted, and why. */
export type RowsReport = Omit<TallyReport, 'counted' | 'first' | 'last'>

const ENCODER = new TextEncoder()

/** Counts as of a day what an engine holds, as `Tally` counts rows. Rejects with the engine's fault. */
export async function countFlows(
  store: FlowStore,
  rule: TallyRule,
  rows: RowsReport,
): Promise<Tallied> {
  const asOf = dayNumber(rule.asOf) ?? 0
  const keys = keysOf(rule.splits)
  const { rank } = DIALECTS[store.dialect]
  const received = columnOf('received')
  const [[counted = '0', first = '', last = ''] = []] = await store.query(
    `SELECT sum(${received}), min(CASE WHEN ${received} > 0 THEN day END), max(CASE WHEN ${received} > 0 THEN day END) FROM ${store.flows} WHERE day <= ${asOf}`,
  )
  const periods = new Periods(rule.by)
  const table = new CountTable(periods, asOf)
  const units = new Dictionary()
  const splits = {
    area: new Dictionary(),
    procedure: new Dictionary(),
    channel: new Dictionary(),
    level: new Dictionary(),
  } satisfies Record<Split, Dictionary>
  if (Number(counted) > 0) {
    const begin = periods.of(Number(first))
    const starts: number[] = []
    for (let at = begin; at <= periods.of(asOf); at += 1) starts.push(periods.lastDay(at - 1) + 1)
    const keyOf = (row: readonly string[]): readonly number[] =>
      [units, ...rule.splits.map((split) => splits[split])].map((texts, at) => {
        const bytes = ENCODER.encode(row[at] ?? '')
        return texts.number(bytes, 0, bytes.length)
      })
    const width = keys.length
    const ranks = { starts, asOf }
    for (const row of await store.query(periodFlows(keys, store.flows, rank, ranks))) {
      const [key, period] = [keyOf(row), begin + Number(row[width]) - 1]
      FLOW_NAMES.forEach((flow, at) => {
        const sum = Number(row[width + 1 + at])
        if (sum !== 0) table.addSum(key, period, flow, sum)
      })
    }
    const calendar = new WorkCalendar(rule.calendar)
    const late =
      rule.calendar === null
        ? await store.query(periodDelays(keys, store.late, rank, ranks))
        : await store.query(
            `SELECT ${keys.join(', ')}, due, returned, sum(n) FROM ${store.late} WHERE returned <= ${asOf} GROUP BY ${keys.join(', ')}, due, returned`,
          )
    for (const row of late) {
      const [a, b, n] = [Number(row[width]), Number(row[width + 1]), Number(row[width + 2])]
      if (n === 0) continue
      const [period, days] =
        rule.calendar === null ? [begin + a - 1, b] : [periods.of(b), calendar.between(a, b)]
      table.addDelays(keyOf(row), period, days, n)
    }
  }
  return {
    rule,
    units,
    splits,
    counts: () => table.rows(),
    report: () => ({
      ...rows,
      counted: Number(counted),
      first: first === '' ? null : isoDay(Number(first)),
      last: last === '' ? null : isoDay(Number(last)),
    }),
  }
}

/** Names of the files that rows say by their number. */
type FileNames = readonly string[]

const MOST_EXAMPLES = 5

/**
 * What is not counted of judged rows: a relation with reason, file (a number), code, seq, state and
 * state_text. `broken`: rows that the engine did not give.
 */
export async function rowsReport(
  query: Query,
  dossiers: string,
  files: FileNames,
  broken: ReadonlyMap<Reason, { readonly count: number; readonly examples: readonly Example[] }>,
): Promise<RowsReport> {
  const counts = await query(
    `SELECT coalesce(reason, ''), count(*), sum(CASE WHEN code = '' THEN 1 ELSE 0 END) FROM ${dossiers} GROUP BY 1`,
  )
  const examples = await query(
    `SELECT reason, file, code FROM (SELECT reason, file, code, row_number() OVER (PARTITION BY reason ORDER BY seq) AS place FROM ${dossiers} WHERE reason IS NOT NULL) AS left_out WHERE place <= ${MOST_EXAMPLES} ORDER BY reason, place`,
  )
  const shown = groupBy(examples, ([reason = '']) => reason)
  const reasons = new Map(broken)
  let read = [...broken.values()].reduce((sum, { count }) => sum + count, 0)
  let withoutCode = 0
  for (const [reason = '', count = '0', blank = '0'] of counts) {
    read += Number(count)
    if (reason === '') withoutCode = Number(blank)
    const known = REASONS.find((each) => each === reason)
    if (known === undefined) continue
    reasons.set(known, {
      count: Number(count) + (reasons.get(known)?.count ?? 0),
      examples: (shown.get(known) ?? []).map(([, file = '0', code = '']) => ({
        file: files[Number(file)] ?? '',
        row: null,
        found: code.slice(0, 60),
      })),
    })
  }
  const unknown = await query(
    `SELECT state_text, count(*) FROM ${dossiers} WHERE reason IS NULL AND state = 0 AND state_text <> '' GROUP BY state_text ORDER BY state_text`,
  )
  return {
    read,
    reasons: new Map(
      REASONS.flatMap((reason) => {
        const held = reasons.get(reason)
        return held ? [[reason, held] as const] : []
      }),
    ),
    unknownStates: new Map(unknown.map(([text = '', count = '0']) => [text, Number(count)])),
    withoutCode,
    isCodesFull: false,
  }
}
