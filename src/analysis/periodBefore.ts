import { formatPeriod, periodOf, previousPeriod, yearBefore, type PeriodId } from '@/dataset/period'
import { periodsLike, type Scene } from './scene'

/**
 * The period that one is compared with: the one before it. Snapshots do not come every day: of a day
 * the latest one before it in its year, in which what is summed since January is part of it; of the
 * first of a year the same day of the year before.
 */
export function periodBefore(scene: Scene, period: PeriodId): PeriodId {
  const of = periodOf(period)
  if (of.kind !== 'day') return formatPeriod(previousPeriod(of))
  const earlier = periodsLike(scene, period).filter((each) => each !== period)
  const last = earlier.at(-1)
  return last !== undefined && periodOf(last).year === of.year ? last : formatPeriod(yearBefore(of))
}
