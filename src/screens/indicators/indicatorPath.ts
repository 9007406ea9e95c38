import { standing, pathOf, yearOf } from '@/dataset/targets'
import type { Dataset } from '@/dataset/dataset'
import { periodOf, type PeriodId } from '@/dataset/period'
import type { Indicator } from '@/dataset/tables/indicators'
import type { Scene } from '@/analysis/scene'

/** The targets of a tier along the periods of a chart, and beyond them to the last year set. */
export type TargetPath = {
  /** The years after the last period, where periods are years; else none. */
  readonly ahead: readonly PeriodId[]
  /** Aligned with the periods and then with `ahead`; `null` where none is set. */
  readonly targets: readonly (number | null)[]
  /** Nobody set some of them: they are there to be tried. */
  readonly isIllustrative: boolean
}

/** The longest way ahead that is drawn, in years. */
const FARTHEST = 15

/**
 * The path of an indicator's targets; `null` where none has a year, or all along the chart there is
 * one and the same. Periods: of one kind, equally spaced, oldest first.
 */
export function targetPath(
  dataset: Dataset,
  { level, scope }: Pick<Scene, 'level' | 'scope'>,
  { indicator_id, polarity }: Indicator,
  periods: readonly PeriodId[],
): TargetPath | null {
  const last = periods.at(-1)
  if (last === undefined || polarity === 'none') return null
  const rows = pathOf(standing(dataset.targets, scope === 'official'), indicator_id, { level })
  const end = Math.min(rows.at(-1)?.year ?? 0, yearOf(last) + FARTHEST)
  const ahead =
    periodOf(last).kind === 'year'
      ? Array.from(
          { length: Math.max(0, end - yearOf(last)) },
          (_, at) => String(yearOf(last) + at + 1) as PeriodId,
        )
      : []
  const targets = [...periods, ...ahead].map(
    (period) => rows.find(({ year }) => year === yearOf(period))?.target ?? null,
  )
  if (new Set(targets).size < 2) return null
  return { ahead, targets, isIllustrative: rows.some(({ status }) => status === 'illustrative') }
}
