import { FLOW_NAMES } from '@/dossiers/measures'
import { SPLITS } from '@/dossiers/rowFacts'
import { columnOf, flowStatements, keysOf, lateStatement } from './statements'

const KEYS = keysOf(SPLITS)
/** Views of 18.16 take no column of another type. */
const SIGNED = { sign: 'sign', zero: 'toInt64(0)' }
const DAYS = ['received', 'due', 'past', 'returned', 'until', 'state'] as const

/** Columns of a dossier as it is sent, in order. */
export const SENT_COLUMNS: readonly string[] = ['code', ...KEYS, ...DAYS]

/** Names of the tables of one kind of unit: dossiers handled here, or received here. */
export type StoreNames = {
  readonly dossier: string
  /** What was sent and is not taken over yet. */
  readonly sent: string
  readonly flow: string
  readonly late: string
}

/** `unit`: whose dossiers they are. */
export function storeNames(unit: string): StoreNames {
  const [dossier, flow] = [`dossier_${unit}`, `dossier_${unit}_flow`]
  return { dossier, sent: `dossier_${unit}_sent`, flow, late: `dossier_${unit}_late` }
}

const typed = (names: readonly string[], type: string): string =>
  names.map((name) => `${name} ${type}`).join(', ')

/**
 * The tables of a shard, each statement once and as often as one likes: dossiers by code, with the
 * sign by which they count, and behind them what they add by day and how late they were returned,
 * which each insert adds to. Reads alike in ClickHouse 18.16 and today's.
 */
export function storeTables({ dossier, sent, flow, late }: StoreNames): readonly string[] {
  const texts = typed(['code', ...KEYS], 'String')
  const days = typed(DAYS, 'Int32')
  const keys = typed(KEYS, 'String')
  const views = flowStatements(KEYS, dossier, SIGNED).map(
    (select, at) =>
      `CREATE MATERIALIZED VIEW IF NOT EXISTS ${flow}_by${at} TO ${flow} AS ${select}`,
  )
  return [
    `CREATE TABLE IF NOT EXISTS ${dossier} (${texts}, ${days}, sign Int8) ENGINE = MergeTree() ORDER BY code SETTINGS index_granularity = 256`,
    `CREATE TABLE IF NOT EXISTS ${sent} (load UInt32, ${texts}, ${days}) ENGINE = MergeTree() ORDER BY (load, code)`,
    `CREATE TABLE IF NOT EXISTS ${flow} (${keys}, day Int32, ${typed(FLOW_NAMES.map(columnOf), 'Int64')}) ENGINE = SummingMergeTree() ORDER BY (${KEYS.join(', ')}, day)`,
    `CREATE TABLE IF NOT EXISTS ${late} (${keys}, due Int32, returned Int32, n Int64) ENGINE = SummingMergeTree() ORDER BY (${KEYS.join(', ')}, due, returned)`,
    ...views,
    `CREATE MATERIALIZED VIEW IF NOT EXISTS ${late}_by TO ${late} AS ${lateStatement(KEYS, dossier, SIGNED)}`,
  ]
}

/**
 * Takes over what was sent in one load: dossiers that were there before under the same code are taken
 * back, which reads their codes alone, then the new ones are added.
 */
export function takeOver({ dossier, sent }: StoreNames, load: number): readonly string[] {
  const all = SENT_COLUMNS.join(', ')
  return [
    `INSERT INTO ${dossier} (${all}, sign) SELECT ${all}, toInt8(-sum(sign)) FROM ${dossier}
WHERE code IN (SELECT code FROM ${sent} WHERE load = ${load} AND code <> '')
GROUP BY ${all} HAVING sum(sign) > 0`,
    `INSERT INTO ${dossier} (${all}, sign) SELECT ${all}, toInt8(1) FROM ${sent} WHERE load = ${load}`,
    `TRUNCATE TABLE ${sent}`,
  ]
}

/** A table over those of all shards of a cluster, as its servers know it. */
export function distributed(table: string, cluster: string, database: string): string {
  return `CREATE TABLE IF NOT EXISTS ${table}_all AS ${table} ENGINE = Distributed(${cluster}, ${database}, ${table})`
}
