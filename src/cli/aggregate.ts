import { readFile as readBytes } from 'node:fs/promises'
import { parsePeriod } from '@/dataset/period'
import { parseCsv } from '@/dataset/cells/csv'
import { calendarOf, type CalendarDays } from '@/dossiers/calendar'
import { dayNumber, Periods, SPANS } from '@/dossiers/days'
import { figuresOf, figureTables, onTimeIndicators } from '@/dossiers/observations'
import { RIGHTLY_OUT } from '@/dossiers/measures'
import { DEFINITIONS, type Definition } from '@/dossiers/rates'
import { readLines, ruleLines, unitLine } from '@/dossiers/reportLines'
import { summarise, type DossierSummary } from '@/dossiers/summary'
import { SPLITS, type Split } from '@/dossiers/rowFacts'
import type { TallyRule } from '@/dossiers/tally'
import { count } from '@/i18n/message'
import { nameIndexOf, type Names } from '@/import/names'
import { readFile } from '@/import/sheets/readFile'
import type { Outcome } from './check'
import { browserEngine } from './engines/browser'
import { clickhouseEngine } from './engines/clickhouse'
import { duckdbEngine } from './engines/duckdb'
import { filesIn, type Engine } from './engines/engine'
import { postgresqlEngine } from './engines/postgresql'
import { importRead } from './importFiles'
import { openForWriting } from './package'
import { words } from './words'

/** As they were said; `undefined`: not at all. */
export type AggregateOptions = {
  readonly asOf: string | undefined
  readonly by: string | undefined
  readonly rule: string | undefined
  readonly unit: string | undefined
  readonly indicator: string | undefined
  readonly from: string | undefined
  readonly calendar: string | undefined
  readonly splits: readonly string[]
  readonly engine: string | undefined
  /** Where a server of an engine is. */
  readonly at: string | undefined
  readonly into: string | undefined
  readonly out: string | undefined
  readonly json: boolean
}

/** Names of units are looked up here where no package is given. */
const REFERENCE = 'data'

/**
 * Counts lists of dossiers, whatever their size, by unit and period, and puts the rate on time into
 * a package as an import does. A text is wrong usage. Exit: 0; 1 where rows have faults, a unit is
 * not known, or the import says so; 2 where it could not run, and then nothing is written.
 */
export async function aggregate(
  files: readonly string[],
  options: AggregateOptions,
): Promise<Outcome | string> {
  // A store may be counted as it is.
  if (files.length === 0 && options.engine !== 'clickhouse') return words.text('command.needsFile')
  const choices = choicesOf(options)
  if (typeof choices === 'string') return choices
  const calendar = await readCalendar(options.calendar)
  if (typeof calendar === 'string') return couldNotRun(calendar)
  const opened = await openForWriting(options.into ?? REFERENCE)
  if (!('rows' in opened))
    return couldNotRun(words.text('command.badPackage', { folder: options.into ?? REFERENCE }))
  const names = nameIndexOf(opened.rows)
  const indicator = options.into === undefined ? null : indicatorOf(options.indicator, names)
  if (indicator !== null && 'fault' in indicator) return couldNotRun(indicator.fault)
  const begun = performance.now()
  const rule = { ...choices.tally, calendar }
  const counted = await ENGINES[choices.engine](await filesIn(files), rule, options.at)
  if (typeof counted === 'string') return couldNotRun(counted)
  const seconds = (performance.now() - begun) / 1000
  const summary = summarise(counted.tally, counted.files, names)
  const said = options.json ? '' : textOf(summary, names, seconds)
  const isClean =
    summary.unnamed.length === 0 && summary.reasons.every(({ reason }) => RIGHTLY_OUT.has(reason))
  const own: Outcome = { exit: isClean ? 0 : 1, out: said, error: '' }
  if (indicator === null)
    return options.json ? { ...own, out: jsonOf(summary, seconds, null) } : own
  const written = await writeFigures(summary, indicator.id, choices, options, names)
  return {
    exit: own.exit > written.exit ? own.exit : written.exit,
    out: options.json ? jsonOf(summary, seconds, written.out) : own.out + written.out,
    error: written.error,
  }
}

type Choices = {
  readonly tally: Omit<TallyRule, 'calendar'>
  readonly definition: Definition
  readonly engine: EngineName
}

const ENGINES = {
  browser: browserEngine,
  duckdb: duckdbEngine,
  clickhouse: clickhouseEngine,
  postgresql: postgresqlEngine,
} as const satisfies Readonly<Record<string, Engine>>
type EngineName = keyof typeof ENGINES
const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[]

const UNITS = ['handling', 'receiving'] as const

function choicesOf(options: AggregateOptions): Choices | string {
  const { asOf, from, splits } = options
  const day = asOf === undefined ? null : dayNumber(asOf)
  if (asOf === undefined || day === null) return words.text('aggregate.needsDay')
  const by = oneOf(SPANS, options.by ?? 'quarter')
  if (by === null) return badChoice('by', SPANS)
  const unit = oneOf(UNITS, options.unit ?? 'handling')
  if (unit === null) return badChoice('unit', UNITS)
  const definition = oneOf(DEFINITIONS, options.rule ?? 'resolved')
  if (definition === null) return badChoice('rule', DEFINITIONS)
  const engine = oneOf(ENGINE_NAMES, options.engine ?? 'browser')
  if (engine === null) return badChoice('engine', ENGINE_NAMES)
  const parts = splits.map((split) => oneOf(SPLITS, split))
  if (parts.includes(null)) return badChoice('split', SPLITS)
  if (from !== undefined && parsePeriod(from)?.kind !== by) {
    const periods = new Periods(by)
    return words.text('aggregate.badPeriod', { example: periods.id(periods.of(day)) })
  }
  const chosen = parts.filter((split): split is Split => split !== null)
  return {
    tally: { asOf, by, unit, splits: [...new Set(chosen)], order: 'dmy' },
    definition,
    engine,
  }
}

function oneOf<T extends string>(choices: readonly T[], said: string): T | null {
  return choices.find((each) => each === said) ?? null
}

const badChoice = (option: string, choices: readonly string[]): string =>
  words.text('aggregate.badChoice', { option, choices: choices.join(', ') })

const couldNotRun = (reason: string): Outcome => ({ exit: 2, out: '', error: `${reason}\n` })

async function readCalendar(file: string | undefined): Promise<CalendarDays | null | string> {
  if (file === undefined) return null
  const text = await readBytes(file, 'utf8').catch(() => null)
  const table = text === null ? null : parseCsv(file, text)
  if (!table?.usable) return words.text('command.noFile', { files: file })
  const days = calendarOf(table.value.rows)
  if (!Array.isArray(days)) return days as CalendarDays
  const [fault] = days as readonly { readonly row: number; readonly found: string }[]
  return words.text('aggregate.badCalendar', {
    file,
    row: String(fault?.row ?? 1),
    found: fault?.found ?? '',
  })
}

/** The indicator that figures are of: the one that was said, or the only one of that name. */
function indicatorOf(
  said: string | undefined,
  names: Names,
): { readonly id: string } | { readonly fault: string } {
  if (said !== undefined)
    return names.row('indicators', said) === undefined
      ? { fault: words.text('aggregate.noIndicator', { ids: said }) }
      : { id: said }
  const [id, ...others] = onTimeIndicators(names.rows.indicators)
  if (id !== undefined && others.length === 0) return { id }
  const ids = id === undefined ? '–' : [id, ...others].join(', ')
  return { fault: words.text('aggregate.whichIndicator', { ids }) }
}

async function writeFigures(
  summary: DossierSummary,
  indicator: string,
  { definition }: Choices,
  { from, into, out, json }: AggregateOptions,
  names: Names,
): Promise<Outcome> {
  const rule = { indicator, definition, from: from ?? null }
  const tables = figureTables(summary, rule)
  if (tables.length === 0)
    return { exit: 1, out: json ? '{}\n' : `${words.text('aggregate.noFigures')}\n`, error: '' }
  const read = await Promise.all(
    tables.map(async ({ file, text }) => ({
      file,
      isOpened: true,
      read: await readFile(file, new TextEncoder().encode(text)),
    })),
  )
  const options = { into, out: out ?? into, recipes: [], saveRecipe: undefined, json }
  const done = await importRead(read, [], options)
  const line = words.text('aggregate.into', {
    indicator: names.label('indicators', indicator),
    rule: words.text(`dossiers.rule.${definition}`),
    n: figuresOf(summary, rule).length,
  })
  return json ? done : { ...done, out: `${line}\n${done.out}` }
}

function textOf(summary: DossierSummary, names: Names, seconds: number): string {
  const lines = [
    ...readLines(summary, words),
    ...ruleLines(summary, words),
    ...summary.units.map((each) => unitLine(names.label('units', each.unitId), each, words)),
    words.text('aggregate.speed', {
      seconds: { kind: 'number', value: seconds, decimals: 1 },
      rows: count(Math.round(summary.read / Math.max(seconds, 1e-3))),
    }),
  ]
  return `${lines.join('\n')}\n`
}

/** `imported`: what the import says of itself, as JSON. */
function jsonOf(summary: DossierSummary, seconds: number, imported: string | null): string {
  const said: unknown = imported === null || imported === '' ? null : JSON.parse(imported)
  return `${JSON.stringify({ dossiers: { ...summary, seconds }, import: said }, null, 1)}\n`
}
