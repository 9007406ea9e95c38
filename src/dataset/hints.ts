import * as v from 'valibot'
import type { Issue } from './issue'
import { date, id, oneOf, period, type AnyColumn, type Column } from './column'
import type { IndicatorId, UnitId } from './ids'
import type { PeriodId } from './period'
import type { References } from './references'
import { BAG_OR_NONE, expects, orElse, TEXT, TEXTS } from './shape'
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

const docs = { headings: [], about: '' }

/**
 * What the cells of a column would say, in a text of JSON; `null`, and a warning with the code of
 * such a cell, where it says nothing. `cellIn`: the part of the text that is to say it.
 */
function hint<V>(
  column: Column<V>,
  cellIn = (text: string): string => text,
): v.GenericSchema<unknown, V | null> {
  const read = v.rawTransform<string | null, V | null>(({ dataset, addIssue, NEVER }) => {
    if (dataset.value === null) return null
    const cell = column.parse(cellIn(dataset.value).trim().normalize('NFC'))
    if (cell.ok) return cell.value
    addIssue({ message: expects(cell.expected, 'warning', cell.code) })
    return NEVER
  })
  return orElse(v.pipe(TEXT, read), null)
}

const DAY = date(docs)

/** When a package was made: a day, or a moment that begins with one. */
export const MADE = hint(DAY, (text) => text.slice(0, 10))

/** The block `dashboard`. What says nothing is `null` or left out, with an issue where it tries to. */
export const HINTS = v.pipe(
  BAG_OR_NONE,
  v.object({
    title: TEXT,
    office: TEXT,
    as_of: hint(DAY),
    parent_unit: TEXT,
    level: hint(oneOf(LEVELS, docs)),
    period: hint(period(docs)),
    focus: TEXTS,
    composite: TEXT,
    size: TEXT,
    meetings: TEXTS,
  }),
)

/** The hints as the product names them. */
export function hintsOf(block: v.InferOutput<typeof HINTS>): DashboardHints {
  const { as_of: asOf, parent_unit: parentUnit, meetings, ...rest } = block
  const named = meetings.filter((name) => /^[\w-]{1,80}$/.test(name))
  return { ...rest, asOf, parentUnit, meetings: named }
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
