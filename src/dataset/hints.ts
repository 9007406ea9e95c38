import { issue, type Issue } from './issue'
import { date, id, oneOf, period, readCell, type AnyColumn } from './column'
import type { IndicatorId, UnitId } from './ids'
import type { PeriodId } from './period'
import type { References } from './references'
import { LEVELS, type Level } from './tables/units'

/** The block `dashboard` of `datapackage.json`: where a screen starts. None of it is needed. */
export type DashboardHints = {
  readonly title: string | null
  /** Whose the dashboard is, as it stands over every print. */
  readonly office: string | null
  /**
   * The day on which the package describes the world: states and days overdue are counted on it.
   */
  readonly asOf: string | null
  readonly parentUnit: string | null
  readonly level: Level | null
  readonly period: PeriodId | null
  readonly focus: readonly string[]
  /** The indicator that is the composite score. */
  readonly composite: string | null
  /** The indicator whose figures tell how large a unit is, for comparing units of like size. */
  readonly size: string | null
  /**
   * Agendas that come with the package, by the name of their file in `meetings/` without its
   * ending.
   */
  readonly meetings: readonly string[]
}

type Bag = Readonly<Record<string, unknown>>

/** Whether a value is an object of JSON. */
export const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
/** A text that says something, trimmed; `null` for anything else. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const docs = { headings: [], about: '' }
const DAY = date(docs)
const PERIOD = period(docs)
const LEVEL = oneOf(LEVELS, docs)

/**
 * The block `dashboard`. Issues, warnings: `cell/type` and `cell/enum` for a hint that says
 * nothing; it is `null` then.
 */
export function readHints(file: string, value: unknown, issues: Issue[]): DashboardHints {
  const bag = isBag(value) ? value : {}
  const read = (key: string, column: AnyColumn): unknown => {
    const written = textOf(bag[key])
    return written === null
      ? null
      : readHint(file, `dashboard.${key}`, written, column, written, issues)
  }
  const texts = (key: string): string[] =>
    (Array.isArray(bag[key]) ? bag[key] : []).map(textOf).filter((each) => each !== null)
  return {
    title: textOf(bag['title']),
    office: textOf(bag['office']),
    asOf: read('as_of', DAY) as string | null,
    parentUnit: textOf(bag['parent_unit']),
    level: read('level', LEVEL) as Level | null,
    period: read('period', PERIOD) as PeriodId | null,
    focus: texts('focus'),
    composite: textOf(bag['composite']),
    size: textOf(bag['size']),
    meetings: texts('meetings').filter((name) => /^[\w-]{1,80}$/.test(name)),
  }
}

/**
 * A day, or `null` and an issue `cell/type` (warning) where `text` is none; `written` is what the
 * file says.
 */
export function readDay(
  file: string,
  column: string,
  written: string,
  text: string,
  issues: Issue[],
): string | null {
  return readHint(file, column, written, DAY, text, issues) as string | null
}

function readHint(
  file: string,
  place: string,
  written: string,
  column: AnyColumn,
  text: string,
  issues: Issue[],
): unknown {
  const read = readCell(column, text)
  if (read.ok) return read.value
  issues.push(
    issue({
      code: read.code,
      severity: 'warning',
      file,
      column: place,
      found: written,
      expected: read.expected,
    }),
  )
  return null
}

const UNIT = id<UnitId>({ ...docs, reference: 'units', dangling: 'kept' })
const INDICATOR = id<IndicatorId>({ ...docs, reference: 'indicators', dangling: 'kept' })

/**
 * Issues, warnings: those of `References`, for hints that name a unit or an indicator that is not
 * there. They have no effect then.
 */
export function checkHints(file: string, hints: DashboardHints, references: References): Issue[] {
  const named: readonly (readonly [string, AnyColumn, readonly (string | null)[]])[] = [
    ['parent_unit', UNIT, [hints.parentUnit]],
    ['focus', UNIT, hints.focus],
    ['composite', INDICATOR, [hints.composite]],
    ['size', INDICATOR, [hints.size]],
  ]
  return named.flatMap(([key, column, ids]) =>
    ids.flatMap((each) => {
      if (each === null) return []
      const { issue: found } = references.follow(column, each, {
        file,
        row: null,
        column: `dashboard.${key}`,
      })
      return found ?? []
    }),
  )
}
