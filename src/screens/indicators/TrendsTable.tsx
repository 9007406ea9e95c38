import type { IndicatorTrends } from './indicatorTrends'
import { shownDecimals } from '@/analysis/cell'
import { DataTable } from '@/ui/chart/DataTable'
import { useText, useWords } from '@/ui/useWords'

/**
 * The courses as their numbers: a row for each unit, the province last, a column for each period.
 */
export function TrendsTable({
  trends,
  caption,
}: {
  readonly trends: IndicatorTrends
  readonly caption: string
}) {
  const words = useWords()
  const t = useText()
  const { indicator, lines, periods, province } = trends
  const row = (name: string, values: readonly (number | null)[]): string[] => [
    name,
    ...values.map((value) =>
      value === null ? '–' : words.number(value, shownDecimals(indicator, value)),
    ),
  ]
  return (
    <DataTable
      caption={caption}
      head={[t('overview.unit'), ...periods.map((period) => words.period(period))]}
      rows={[
        ...lines.map(({ unit, values }) => row(unit.short_name, values)),
        row(t('indicators.mark.province'), province),
      ]}
    />
  )
}
