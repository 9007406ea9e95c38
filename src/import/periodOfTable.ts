import {
  comparePeriods,
  parsePeriod,
  periodBounds,
  periodOf,
  type PeriodId,
} from '@/dataset/period'
import { issue } from '@/dataset/issue'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import { periodsIn, readPeriod, reportedPeriod, type ReadPeriod } from './periods'
import { sheetName } from './recipe'

/**
 * The lines above a table, each as one text; those over the whole of its sheet too, where its own
 * say no period.
 */
export function titleLines({ setAside, above = [] }: FileTable): readonly string[] {
  const own = setAside
    .filter(({ kind }) => kind === 'title')
    .map(({ cells }) => cells.filter((cell) => cell.trim() !== '').join(' '))
  return periodsIn(own).periods.length > 0 ? own : [...above, ...own]
}

/**
 * The year that all periods of a table which say none are of: that of its title. `null` where it
 * names none, or several.
 */
export function yearOfTitle(table: FileTable): number | null {
  const { years } = periodsIn(titleLines(table))
  const [only] = years
  return only !== undefined && years.length === 1 ? only : null
}

/**
 * The period of a table by what stands around it: its title, and the names of its sheet and its
 * file. A sheet may be part of the year in its title. Issues: `period/fromTitle`,
 * `period/fromSheet` (info); `period/disagreement` (warning) where sheet or file say another period
 * than the title; `period/missing` where somebody has to be asked, be it that nothing says one or
 * that the file alone does.
 */
export function periodOfTable(context: TableContext, table: FileTable): PeriodId | null {
  const { periods } = periodsIn(titleLines(table))
  const year = context.year ?? yearOfTitle(table)
  const sheet = settle(saidBy(sheetName(table.sheet)), year)
  const file = settle(saidBy(baseName(table.file)), year)
  const [title] = periods
  if (title !== undefined && periods.length === 1) {
    if (sheet !== null && isWithin(sheet, title)) return fromSheet(context, table, sheet)
    if (sheet !== null && isOther(sheet, title)) disagree(context, sheetName(table.sheet), title)
    if (file !== null && isWithin(file, title) && sheet === null) return ask(context, [file, title])
    if (file !== null && isOther(file, title) && !isWithin(file, title))
      disagree(context, baseName(table.file), title)
    return fromTitle(context, table, title)
  }
  if (title === undefined && sheet !== null) {
    if (file !== null && file !== sheet && !isWithin(sheet, file))
      disagree(context, baseName(table.file), sheet)
    return fromSheet(context, table, sheet)
  }
  const reported = reportedPeriod(titleLines(table))
  return ask(context, [...periods, ...[reported, sheet, file].filter((each) => each !== null)])
}

function baseName(file: string): string {
  return file.replace(/^.*[\\/]|#.*$/g, '').replace(/\.[^.]*$/, '')
}

/** The period in a name, whose words stand with `_` or `-` between; several say none. */
function saidBy(name: string): ReadPeriod | null {
  const words = name.replace(/[_\s-]+/g, ' ').trim()
  const whole = readPeriod(name) ?? readPeriod(words)
  if (whole) return whole
  const { periods } = periodsIn([words, name])
  const parts = periods.filter((each) => parsePeriod(each)?.kind !== 'year')
  const [only] = parts.length > 0 ? parts : periods
  if (only !== undefined && (parts.length > 0 ? parts : periods).length === 1)
    return { period: only }
  // A part of a year without its year: the longest stretch of words that is one.
  const all = words.split(' ')
  for (let length = Math.min(4, all.length - 1); length > 0; length -= 1) {
    for (let from = 0; from + length <= all.length; from += 1) {
      const stretch = all.slice(from, from + length).join(' ')
      const read = length > 1 || /^(?:q|h)\d$/i.test(stretch) ? readPeriod(stretch) : null
      if (read) return read
    }
  }
  return null
}

function settle(read: ReadPeriod | null, year: number | null): PeriodId | null {
  if (read === null) return null
  return read.period ?? (year === null ? null : read.withYear(year))
}

/** Whether a name says another period than the title, and none that the title is part of. */
function isOther(named: PeriodId, title: PeriodId): boolean {
  return named !== title && !isWithin(title, named)
}

/** Whether a period is part of another, and not the whole of it. */
function isWithin(part: PeriodId, whole: PeriodId): boolean {
  const [a, b] = [periodBounds(periodOf(part)), periodBounds(periodOf(whole))]
  return part !== whole && a.start >= b.start && a.end <= b.end
}

function fromTitle(
  context: TableContext,
  { setAside, above = [] }: FileTable,
  period: PeriodId,
): PeriodId {
  const row = setAside.find(
    ({ kind, cells }) => kind === 'title' && periodsIn([cells.join(' ')]).periods.includes(period),
  )
  const line = above.find((each) => periodsIn([each]).periods.includes(period)) ?? ''
  const found = row?.cells.find((cell) => cell.trim() !== '') ?? line
  sayFrom(context, 'period/fromTitle', row?.row ?? null, found, period)
  return period
}

function fromSheet(context: TableContext, { sheet }: FileTable, period: PeriodId): PeriodId {
  sayFrom(context, 'period/fromSheet', null, sheetName(sheet), period)
  return period
}

function sayFrom(
  context: TableContext,
  code: 'period/fromTitle' | 'period/fromSheet',
  row: number | null,
  found: string,
  period: PeriodId,
): void {
  context.say(
    issue({
      code,
      severity: 'info',
      file: context.file,
      row,
      column: 'period',
      found,
      expected: { kind: 'text', text: period },
    }),
  )
}

function disagree(context: TableContext, found: string, period: PeriodId): void {
  const expected = { kind: 'text', text: period } as const
  context.say(
    issue({
      code: 'period/disagreement',
      severity: 'warning',
      file: context.file,
      column: 'period',
      found,
      expected,
    }),
  )
}

function ask(context: TableContext, periods: readonly PeriodId[]): null {
  const values = [...new Set(periods)]
  // Where the file says none, those that the package has last are a press away, none suggested.
  const offered = values.length > 0 ? values : lastPeriods(context)
  const choices = offered.map((value) => ({ value, label: value }))
  context.questions.ask({
    id: 'constant:period',
    kind: 'constant',
    about: 'period',
    choices,
    isOpen: true,
    suggested: values[0] ?? null,
  })
  const expected = values.length > 0 ? ({ kind: 'oneOf', values } as const) : null
  context.say(
    issue({
      code: 'period/missing',
      file: context.file,
      column: 'period',
      expected: expected ?? { kind: 'type', type: 'period' },
    }),
  )
  return null
}

/** The last periods for which the package has figures, newest first. */
function lastPeriods({ names }: TableContext): readonly PeriodId[] {
  const known = new Set(names.rows.observations.map(({ period }) => period))
  return [...known].sort((a, b) => comparePeriods(periodOf(b), periodOf(a))).slice(0, MOST_OFFERED)
}

const MOST_OFFERED = 4
