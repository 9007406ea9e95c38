import type { PeriodId } from '@/dataset/period'
import type { FileTable } from './sheets/readFile'
import type { TableContext } from './cells'
import { DIMENSIONS, type FigureGroup } from './planned'
import { periodsIn } from './periods'
import { titleLines } from './periodOfTable'
import { isOwnPeriod, isRelativePeriod } from './relativePeriods'

/** The one period that the title over a table says; `null` where it says none, or several. */
export function titlePeriod(table: FileTable): PeriodId | null {
  const { periods } = periodsIn(titleLines(table))
  return periods.length === 1 ? (periods[0] ?? null) : null
}

/** Whether the figures of a year of an indicator are the sum of those of its parts. */
export function isSummed({ names }: TableContext, indicator: string): boolean {
  const { measure, aggregate } = names.row('indicators', indicator) ?? {}
  return measure === 'count' || aggregate === 'sum'
}

/**
 * The figures of a table with the targets that stand in columns by themselves (`targets`): each has
 * the one that says most of where it belongs. One that names no indicator is for the only one there
 * is; one of a year for the figures of that year, and of its parts where `holdsForParts` (a share,
 * and no sum of a year); one that says no time for those
 * of the table's own time and of the latest year there is, never for those of the year before.
 */
export function withTargets(
  figures: readonly FigureGroup[],
  targets: readonly FigureGroup[],
  title: PeriodId | null,
  holdsForParts: (indicator: string | undefined) => boolean,
): readonly FigureGroup[] {
  const areOfOne = new Set(figures.flatMap(({ at }) => at.indicator_id ?? [])).size < 2
  const latest = figures
    .flatMap(({ at: { period } }) => (isTime(period) ? [period.slice(0, 4)] : []))
    .reduce((last, year) => (year > last ? year : last), '')
  const isFor = ({ at }: FigureGroup, figure: FigureGroup): boolean => {
    const says = (['unit_id', 'indicator_id', 'basis'] as const).every(
      (name) => at[name] === undefined || at[name] === figure.at[name],
    )
    if (!says || (at.indicator_id === undefined && !areOfOne)) return false
    const { period } = figure.at
    if (at.period === period) return true
    if (at.period === undefined)
      return isTime(period) ? period.startsWith(latest) : isOwn(period ?? '')
    const when = period === undefined || isOwn(period) ? title : isTime(period) ? period : null
    // A target of the year is for a share whatever its period is; a sum has one of its own.
    if (at.period === 'in-year')
      return holdsForParts(figure.at.indicator_id) || (when !== null && when === when.slice(0, 4))
    if (!isTime(at.period) || when === null) return false
    return (
      when === at.period || (isWithin(when, at.period) && holdsForParts(figure.at.indicator_id))
    )
  }
  const says = ({ at }: FigureGroup): number =>
    DIMENSIONS.filter((name) => at[name] !== undefined).length
  return figures.map((figure) => {
    if (figure.parts.target !== undefined) return figure
    const [best] = targets.filter((each) => isFor(each, figure)).sort((a, b) => says(b) - says(a))
    if (best?.parts.target === undefined) return figure
    const times = best.times.target === undefined ? {} : { target: best.times.target }
    return {
      ...figure,
      parts: { target: best.parts.target, ...figure.parts },
      times: { ...times, ...figure.times },
    }
  })
}

/** A period by itself. */
function isTime(period: string | undefined): period is string {
  return period !== undefined && !isRelativePeriod(period)
}

/** Whether a heading is of the time of its table, or of the year up to it. */
function isOwn(period: string): boolean {
  return period === '' || period === 'to-date' || isOwnPeriod(period)
}

function isWithin(part: string, whole: string): boolean {
  return part.startsWith(`${whole}-`)
}
