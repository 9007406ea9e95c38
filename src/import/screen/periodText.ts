import { parsePeriod, type PeriodId } from '@/dataset/period'
import type { Words } from '@/i18n/translator'

/** A period in words; as it is where it is none. */
export function periodText(period: string, words: Words): string {
  return parsePeriod(period) ? words.period(period as PeriodId) : period
}
