import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DuckDBInstance } from '@duckdb/node-api'
import { dossierColumns, dossierState, type DossierColumns } from '@/dossiers/columns'
import { dayNumber } from '@/dossiers/days'
import { STATE_NUMBERS, type Reason } from '@/dossiers/measures'
import type { DossierFile, StreamEncoding } from '@/dossiers/open'
import { dayOfText } from '@/dossiers/rowFacts'
import { countFlows, rowsReport, type Query } from '@/dossiers/sql/count'
import {
  DAY_COLUMNS,
  DUCKDB_FACTS,
  DUCKDB_TEXTS,
  factsOf,
  isOddDay,
  plainDayOf,
  TEXT_COLUMNS,
  type TextColumn,
} from '@/dossiers/sql/facts'
import {
  flowStatements,
  judged,
  keysOf,
  lateStatement,
  quotedName,
  quoted,
} from '@/dossiers/sql/statements'
import type { SummarisedFile } from '@/dossiers/summary'
import type { Example, TallyRule } from '@/dossiers/tally'
import { words } from '@/cli/words'
import { bytesOf, openFile, refused, type Engine } from './engine'

type Instances = typeof DuckDBInstance

/** Loaded when it is asked for, and past Vite, which runs the command and is done by then. */
function duckdb(): Instances | null {
  try {
    const load = createRequire(import.meta.url)
    return (load('@duckdb/node-api') as { readonly DuckDBInstance: Instances }).DuckDBInstance
  } catch {
    return null
  }
}

/**
 * Counts files by DuckDB: CSV, packed or not, and Parquet, more than fits the memory. The package
 * `@duckdb/node-api` is needed; it comes with the tools of development.
 */
export const duckdbEngine: Engine = async (files, rule) => {
  const instances = duckdb()
  if (instances === null) return words.text('aggregate.noDuckdb')
  const folder = await mkdtemp(path.join(tmpdir(), 'dossiers-'))
  const instance = await instances.create(path.join(folder, 'dossiers.duckdb'), {
    temp_directory: folder,
  })
  const connection = await instance.connect()
  const query: Query = async (sql) => {
    const read = await connection.runAndReadAll(sql)
    return read.getRows().map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
  }
  try {
    return await countFiles(query, files, rule, folder)
  } finally {
    connection.closeSync()
    instance.closeSync()
    await rm(folder, { recursive: true, force: true })
  }
}

async function countFiles(
  query: Query,
  files: readonly string[],
  rule: TallyRule,
  folder: string,
): Promise<Awaited<ReturnType<Engine>>> {
  await query(
    `CREATE TABLE texts (file INTEGER, ${TEXT_COLUMNS.map((column) => `${column} VARCHAR`).join(', ')})`,
  )
  const read: SummarisedFile[] = []
  const broken: Broken = new Map()
  for (const [number, file] of files.entries()) {
    const done = /\.parquet$/i.test(file)
      ? await takeParquet(query, number, file)
      : await takeText(query, number, file, { folder, broken })
    if (typeof done === 'string') return done
    const { headings, personal, unused } = done
    read.push({ file, headings, personal, unused })
  }
  await answer(query, rule)
  const asOf = dayNumber(rule.asOf) ?? 0
  const facts = factsOf(DUCKDB_TEXTS, rule, asOf, DUCKDB_FACTS)
  await query(`CREATE TABLE dossier AS ${judged(`(${facts}) AS facts`)}`)
  await query('DROP TABLE texts')
  const rows = await rowsReport(query, 'dossier', files, broken)
  const counted = '(SELECT * FROM dossier WHERE reason IS NULL) AS counted'
  const keys = keysOf(rule.splits)
  await query(`CREATE TABLE flow AS ${flowStatements(keys, counted).join(' UNION ALL ')}`)
  await query(`CREATE TABLE late AS ${lateStatement(keys, counted)}`)
  const store = { query, dialect: 'duckdb', flows: 'flow', late: 'late' } as const
  return { tally: await countFlows(store, rule, rows), files: read }
}

/** Days that DuckDB does not read and states, answered by the program that all engines share. */
async function answer(query: Query, { order }: TallyRule): Promise<void> {
  await query('CREATE TABLE known_state (text VARCHAR, number INTEGER)')
  const different = DAY_COLUMNS.map((column) => `SELECT DISTINCT ${column} AS text FROM texts`)
  const isGiven = "text IS NOT NULL AND text <> ''"
  await query(
    `CREATE TABLE day_text AS SELECT * FROM (${different.join(' UNION ')}) AS days WHERE ${isGiven}`,
  )
  const isOdd = `trim(text) <> '' AND ${isOddDay('text')}`
  await query(
    `CREATE TABLE known_day AS SELECT text, ${plainDayOf('text')} AS day FROM day_text WHERE NOT (${isOdd})`,
  )
  await put(query, 'known_day', await query(`SELECT text FROM day_text WHERE ${isOdd}`), (text) =>
    dayOfText(text.trim(), order),
  )
  await put(
    query,
    'known_state',
    await query('SELECT DISTINCT state FROM texts WHERE state IS NOT NULL'),
    (text) => {
      const state = dossierState(text)
      return state === null ? 0 : STATE_NUMBERS[state]
    },
  )
}

const AT_ONCE = 1000

async function put(
  query: Query,
  table: string,
  found: readonly (readonly string[])[],
  of: (text: string) => number,
): Promise<void> {
  for (let from = 0; from < found.length; from += AT_ONCE) {
    const rows = found
      .slice(from, from + AT_ONCE)
      .map(([text = '']) => `(${quoted(text)}, ${of(text)})`)
    await query(`INSERT INTO ${table} VALUES ${rows.join(', ')}`)
  }
}

type Broken = Map<Reason, { count: number; examples: Example[] }>

const REJECTED: Readonly<Record<string, Reason>> = {
  'MISSING COLUMNS': 'fewCells',
  'TOO MANY COLUMNS': 'manyCells',
  'UNQUOTED VALUE': 'quote',
  'LINE SIZE OVER MAXIMUM': 'long',
  'INVALID ENCODING': 'letters',
}

type TextPlace = { readonly folder: string; readonly broken: Broken }

/** The columns that are used, by position, into `texts`. */
async function takeText(
  query: Query,
  number: number,
  file: string,
  { folder, broken }: TextPlace,
): Promise<DossierColumns | string> {
  const opened = await openFile(file)
  if (typeof opened === 'string') return opened
  if (opened.kind === 'table') return words.text('aggregate.workbook', { file })
  const { columns, encoding } = opened
  const readable = encoding.startsWith('utf-8')
    ? file
    : await recoded(file, encoding, path.join(folder, `${number}.csv`))
  const all = Array.from({ length: columns.width }, (_, at) => `c${at}`)
  const from = `read_csv(${quoted(readable)}, auto_detect = false, header = false, skip = ${rowsAbove(opened)}, delim = ${quoted(opened.delimiter)}, quote = '"', escape = '"', columns = {${all.map((name) => `'${name}': 'VARCHAR'`).join(', ')}}, store_rejects = true, max_line_size = 8000000)`
  const isFilled = `concat_ws('', ${all.join(', ')}) <> ''`
  const used = usedColumns(columns, (place) => `c${place}`)
  await query(
    `INSERT INTO texts SELECT ${number}, ${used.join(', ')} FROM ${from} WHERE ${isFilled}`,
  )
  await takeRejects(query, file, broken)
  return columns
}

const usedColumns = (
  { places }: Pick<DossierColumns, 'places'>,
  named: (place: number, column: TextColumn) => string,
): readonly string[] =>
  TEXT_COLUMNS.map((column) => {
    const place = places[column]
    return place === undefined ? "''" : named(place, column)
  })

/** How many rows stand above the first dossier, those that number the columns among them. */
function rowsAbove({ from, skip }: DossierFile & { readonly kind: 'text' }): number {
  let above = from - 1
  while (skip.has(above + 1)) above += 1
  return above
}

async function takeRejects(query: Query, file: string, broken: Broken): Promise<void> {
  const rejected = await query(
    'SELECT line, min(error_type) FROM reject_errors GROUP BY line ORDER BY line',
  )
  for (const [line = '', type = ''] of rejected) {
    const reason = REJECTED[type] ?? 'quote'
    const held = broken.get(reason) ?? { count: 0, examples: [] }
    held.count += 1
    if (held.examples.length < 5) held.examples.push({ file, row: Number(line), found: '' })
    broken.set(reason, held)
  }
  await query('DROP TABLE IF EXISTS reject_errors')
  await query('DROP TABLE IF EXISTS reject_scans')
}

/** A copy in UTF-8, which DuckDB reads without an extension. */
async function recoded(file: string, encoding: StreamEncoding, to: string): Promise<string> {
  const decoder = new TextDecoder(encoding)
  await pipeline(
    Readable.from(bytesOf(file)),
    async function* (pieces: AsyncIterable<Uint8Array>) {
      for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
      yield decoder.decode()
    },
    createWriteStream(to),
  )
  return to
}

async function takeParquet(
  query: Query,
  number: number,
  file: string,
): Promise<DossierColumns | string> {
  const from = `read_parquet(${quoted(file)})`
  let described: readonly (readonly string[])[]
  try {
    described = await query(`DESCRIBE SELECT * FROM ${from}`)
  } catch (fault) {
    return refused(file, fault instanceof Error ? fault.message : String(fault))
  }
  const headings = described.map(([heading = '']) => heading)
  const columns = dossierColumns(headings)
  if (!columns) return words.text('dossiers.fault.other', { file, found: headings.join(', ') })
  const used = usedColumns(columns, (place, column) => {
    const name = quotedName(headings[place] ?? '')
    const isText = described[place]?.[1] === 'VARCHAR'
    const isDay = DAY_COLUMNS.some((each) => each === column)
    return isDay && !isText ? `CAST(CAST(${name} AS DATE) AS VARCHAR)` : `CAST(${name} AS VARCHAR)`
  })
  await query(`INSERT INTO texts SELECT ${number}, ${used.join(', ')} FROM ${from}`)
  return columns
}
