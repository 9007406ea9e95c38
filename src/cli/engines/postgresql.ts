import { spawn } from 'node:child_process'
import { words } from '@/cli/words'
import { dossierColumns, dossierState, type DossierColumns } from '@/dossiers/columns'
import { dayNumber } from '@/dossiers/days'
import { STATE_NUMBERS } from '@/dossiers/measures'
import { countFlows, rowsReport, type Query } from '@/dossiers/sql/count'
import { DAY_COLUMNS, factsOf, postgresFacts, TEXT_COLUMNS } from '@/dossiers/sql/facts'
import {
  flowStatements,
  judged,
  keysOf,
  lateStatement,
  quotedName,
} from '@/dossiers/sql/statements'
import type { SummarisedFile } from '@/dossiers/summary'
import { codeOf, type Counted, type Engine } from './engine'
import { ServerFault } from './serverFault'

/**
 * Counts by PostgreSQL what views of the one-stop software's database hold, by statements that only
 * read. `files`: names of views, whose columns are known by the headings of a list; `at`: a connection
 * of libpq, or nothing, and then as its environment says.
 */
export const postgresqlEngine: Engine = async (views, rule, at) => {
  const query: Query = (sql) => copied(at, sql)
  try {
    return await countViews(query, views, rule)
  } catch (fault) {
    if (!(fault instanceof ServerFault)) throw fault
    return words.text('aggregate.serverFault', { server: fault.server, found: fault.message })
  }
}

async function countViews(
  query: Query,
  views: readonly string[],
  rule: Parameters<Engine>[1],
): Promise<Counted | string> {
  const read: SummarisedFile[] = []
  const texts: string[] = []
  for (const [number, view] of views.entries()) {
    const relation = view.split('.').map(quotedName).join('.')
    const columns = await query(
      `SELECT attname, format_type(atttypid, NULL) FROM pg_attribute WHERE attrelid = '${relation.replaceAll("'", "''")}'::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    )
    const headings = columns.map(([heading = '']) => heading)
    const known = dossierColumns(headings)
    if (!known)
      return words.text('dossiers.fault.other', { file: view, found: headings.join(', ') })
    const undated = DAY_COLUMNS.map((column) => columns[known.places[column] ?? -1]).find(
      (column) => column && !/^(date|timestamp)/.test(column[1] ?? ''),
    )
    if (undated) return words.text('aggregate.noDays', { file: view, column: undated[0] ?? '' })
    texts.push(`SELECT ${number} AS file, ${usedOf(known, headings)} FROM ${relation}`)
    const { headings: used, personal, unused } = known
    read.push({ file: view, headings: used, personal, unused })
  }
  const all = `(${texts.join(' UNION ALL ')})`
  const states = await query(
    `SELECT DISTINCT state FROM ${all} AS texts WHERE state IS NOT NULL AND state <> ''`,
  )
  const numbers = states.map(([text = '']) => {
    const state = dossierState(text)
    return [text, state === null ? 0 : STATE_NUMBERS[state]] as const
  })
  const asOf = dayNumber(rule.asOf) ?? 0
  const numbered = `(SELECT row_number() OVER (ORDER BY code, received, due, returned) AS seq, * FROM ${all} AS every_one) AS texts`
  const facts = factsOf(numbered, rule, asOf, postgresFacts(numbers))
  const dossiers = `(${judged(`(${facts}) AS facts`)}) AS dossier`
  const keys = keysOf(rule.splits)
  const counted = `WITH counted AS MATERIALIZED (SELECT * FROM ${dossiers} WHERE reason IS NULL)`
  const rows = await rowsReport(query, dossiers, views, new Map())
  const store = {
    query,
    dialect: 'postgresql',
    flows: `(${counted} ${flowStatements(keys, 'counted').join(' UNION ALL ')}) AS flow`,
    late: `(${counted} ${lateStatement(keys, 'counted')}) AS late`,
  } as const
  return { tally: await countFlows(store, rule, rows), files: read }
}

const usedOf = ({ places }: DossierColumns, headings: readonly string[]): string =>
  TEXT_COLUMNS.map((column) => {
    const isDay = DAY_COLUMNS.some((each) => each === column)
    const type = isDay ? 'date' : 'text'
    const place = places[column]
    const value = place === undefined ? 'NULL' : quotedName(headings[place] ?? '')
    return `CAST(${value} AS ${type}) AS ${column}`
  }).join(', ')

/** Answers come as COPY writes them; days are those of Vietnam. */
async function copied(at: string | undefined, sql: string): ReturnType<Query> {
  const input = `SET TIME ZONE 'Asia/Ho_Chi_Minh'; SET default_transaction_read_only = on; COPY (${sql}) TO STDOUT;\n`
  const args = ['-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', '-', ...(at === undefined ? [] : [at])]
  const { code, out, error } = await new Promise<{
    readonly code: number | null
    readonly out: string
    readonly error: string
  }>((resolve) => {
    const child = spawn('psql', args)
    const told: Buffer[] = []
    const faults: Buffer[] = []
    child.stdout.on('data', (piece: Buffer) => told.push(piece))
    child.stderr.on('data', (piece: Buffer) => faults.push(piece))
    child.on('error', (fault) => resolve({ code: null, out: '', error: `psql: ${codeOf(fault)}` }))
    child.on('close', (ended) => resolve({ code: ended, out: textOf(told), error: textOf(faults) }))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
  if (code !== 0) throw new ServerFault('PostgreSQL', error.trim().slice(0, 500))
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t').map(cellOf))
}

const textOf = (pieces: readonly Buffer[]): string => Buffer.concat(pieces).toString('utf8')

const SIGNS: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r', '\\': '\\' }

const cellOf = (cell: string): string =>
  cell === '\\N' ? '' : cell.replace(/\\(.)/g, (whole, sign: string) => SIGNS[sign] ?? whole)
