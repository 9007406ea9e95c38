import { BAD_DAY, END_DAY, FIRST_DAY, NO_DAY } from '@/dossiers/days'
import { NEVER } from '@/dossiers/measures'
import { SPLITS, type ReadRule } from '@/dossiers/rowFacts'
import { quoted } from './statements'

/** Columns of texts that dossiers come in, from whatever file or table. */
export const TEXT_COLUMNS = [
  'code',
  'handling',
  'receiving',
  ...SPLITS,
  'received',
  'due',
  'extended',
  'returned',
  'state',
] as const
export type TextColumn = (typeof TEXT_COLUMNS)[number]
export const DAY_COLUMNS = ['received', 'due', 'extended', 'returned'] as const
type DayColumn = (typeof DAY_COLUMNS)[number]

/** How a column is found in an engine: what is cut from a text, the day of a column, its state. */
export type FactWays = {
  readonly trimmed: (column: string) => string
  readonly day: (column: DayColumn) => string
  readonly state: string
}

/**
 * Facts of dossiers (`FACTS`) out of a relation with seq, file and `TEXT_COLUMNS`, as a statement.
 */
export function factsOf(
  texts: string,
  { unit }: Pick<ReadRule, 'unit'>,
  asOf: number,
  { trimmed, day, state }: FactWays,
): string {
  const whose = unit === 'handling' ? ['handling', 'receiving'] : ['receiving', 'handling']
  const [own = '', other = ''] = whose.map(trimmed)
  const days = DAY_COLUMNS.map((column) => `${day(column)} AS day_${column}`)
  return `SELECT seq, file, code, unit, ${SPLITS.join(', ')}, state_text, state,
  CASE WHEN ${DAY_COLUMNS.map((column) => `day_${column} = ${BAD_DAY}`).join(' OR ')}
    THEN 1 ELSE 0 END AS bad,
  1 AS letters,
  CASE WHEN unit = '' THEN 0 ELSE 1 END AS named,
  day_received AS received,
  last_due AS due,
  last_due + 1 AS past,
  day_returned AS returned,
  CASE WHEN day_returned = ${NO_DAY} THEN ${NEVER} ELSE day_returned END AS until,
  ${asOf} AS as_of
FROM (
SELECT *, CASE WHEN day_extended = ${NO_DAY} THEN day_due ELSE day_extended END AS last_due
FROM (
SELECT seq, file, ${trimmed('code')} AS code,
  CASE WHEN ${own} <> '' THEN ${own} ELSE ${other} END AS unit,
  ${SPLITS.map((split) => `${trimmed(split)} AS ${split}`).join(', ')},
  ${trimmed('state')} AS state_text,
  ${state} AS state,
  ${days.join(',\n  ')}
FROM ${texts}
) AS dated
) AS facts`
}

const BLANKS = String.raw`[ \t]*`
const DMY = ['/', '-', '[.]'].map((sign) => String.raw`\d{1,2}${sign}\d{1,2}${sign}\d{4}`)
const TIME = String.raw`\d{1,2}:\d{2}(:\d{1,2})?`
/** What `plainDay` reads, as DuckDB's patterns. */
const PLAIN_DMY = String.raw`${BLANKS}(${DMY.join('|')})([ T,]+${TIME})?${BLANKS}`
const PLAIN_ISO = String.raw`${BLANKS}(\d{4}-\d{1,2}-\d{1,2})([ T]${TIME})?${BLANKS}`

/** Whether `plainDayOf` leaves a text to `dayOfText`. */
export const isOddDay = (text: string): string =>
  `NOT regexp_full_match(${text}, ${quoted(PLAIN_DMY)}) AND NOT regexp_full_match(${text}, ${quoted(PLAIN_ISO)})`

/** The day of a text of DuckDB that is not odd, or `NO_DAY` or `BAD_DAY`. */
export const plainDayOf = (text: string): string => `CASE
  WHEN trim(${text}) = '' THEN ${NO_DAY}
  WHEN regexp_full_match(${text}, ${quoted(PLAIN_DMY)}) THEN ${checkedDay(
    `try_strptime(replace(replace(regexp_extract(${text}, ${quoted(PLAIN_DMY)}, 1), '-', '/'), '.', '/'), '%d/%m/%Y')`,
  )}
  ELSE ${checkedDay(`try_strptime(regexp_extract(${text}, ${quoted(PLAIN_ISO)}, 1), '%Y-%m-%d')`)}
END`

function checkedDay(moment: string): string {
  const day = `date_diff('day', DATE '1970-01-01', CAST(${moment} AS DATE))`
  return `CASE WHEN ${day} BETWEEN ${FIRST_DAY} AND ${END_DAY - 1} THEN ${day} ELSE ${BAD_DAY} END`
}

/**
 * Facts out of texts in DuckDB, whose days and states are known by tables of their different texts:
 * `known_day` and `known_state`.
 */
export const DUCKDB_FACTS: FactWays = {
  trimmed: (column) => `coalesce(trim(${column}, chr(9) || chr(10) || chr(13) || ' '), '')`,
  state: 'coalesce(number_state, 0)',
  day: (column) => `coalesce(known_${column}, ${NO_DAY})`,
}

/** The texts that `factsOf` is given in DuckDB: each row beside what is known of its texts. */
export const DUCKDB_TEXTS = `(SELECT texts.rowid AS seq, texts.*, known_state.number AS number_state,
  ${DAY_COLUMNS.map((column) => `of_${column}.day AS known_${column}`).join(', ')}
FROM texts
LEFT JOIN known_state ON known_state.text = texts.state
${DAY_COLUMNS.map((column) => `LEFT JOIN known_day AS of_${column} ON of_${column}.text = texts.${column}`).join('\n')}) AS texts`

/**
 * Facts in PostgreSQL, where days are dates and texts are texts; `states`: every state there is, by
 * its number.
 */
export function postgresFacts(states: readonly (readonly [string, number])[]): FactWays {
  const known = states.map(([text, number]) => `WHEN ${quoted(text)} THEN ${number}`)
  return {
    trimmed: (column) => `coalesce(btrim(${column}, E' \\t\\n\\r'), '')`,
    state: known.length === 0 ? '0' : `CASE state ${known.join(' ')} ELSE 0 END`,
    day: (column) => `CASE
    WHEN ${column} IS NULL THEN ${NO_DAY}
    WHEN NOT isfinite(${column}) THEN ${BAD_DAY}
    WHEN ${column} - DATE '1970-01-01' BETWEEN ${FIRST_DAY} AND ${END_DAY - 1} THEN ${column} - DATE '1970-01-01'
    ELSE ${BAD_DAY}
  END`,
  }
}
