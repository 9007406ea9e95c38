import { periodsShown, type IndicatorTrends } from './indicatorTrends'
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
  const { indicator, lines, path, province } = trends
  const periods = periodsShown(trends)
  const row = (name: string, values: readonly (number | null)[]): string[] => [
    name,
    ...periods.map((_, at) => {
      const value = values[at] ?? null
      return value === null ? '–' : words.number(value, shownDecimals(indicator, value))
    }),
  ]
  return (
    <DataTable
      caption={caption}
      head={[t('overview.unit'), ...periods.map((period) => words.period(period))]}
      rows={[
        ...lines.map(({ unit, values }) => row(unit.short_name, values)),
        row(t('indicators.mark.province'), province),
        ...(path === null ? [] : [row(t('indicators.mark.target'), path.targets)]),
      ]}
    />
  )
}
