import { count } from '@/i18n/message'
import { bareFigure, targetFigure } from '@/analysis/cell'
import type { IndicatorView } from './model'
import type { RankingList, RankingRow } from './indicatorRanking'
import { coverageMessages } from '@/analysis/provincial'
import { DataTable } from '@/ui/chart/DataTable'
import { besideOurs } from '@/ui/cell/figureLines'
import { useDataset } from '@/ui/useDataset'
import { useText, useWords } from '@/ui/useWords'
import { ATTAINMENT_TEXT } from '@/ui/cell/cellLabel'

const BESIDE = ['card.rank', 'card.made'] as const

/** The column of the figures, which the ranking draws. */
const VALUE = [3] as const

/** The ranking as its numbers, the province last. */
export function RankingTable(props: {
  readonly view: IndicatorView
  readonly list: RankingList
  readonly caption: string
}) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const { indicator, ranking } = props.view
  const figure = (value: number, target = indicator.target): string =>
    words.text('figure.plain', { value: bareFigure(indicator, value, target) })
  // What the source published beside ours, and why they differ: where any row has it.
  const beside = new Map(
    ranking.rows.map(({ unit, cell }) => [
      unit,
      cell.observation === null ? [] : besideOurs(words, dataset, cell, cell.observation),
    ]),
  )
  const published = BESIDE.filter((id) =>
    [...beside.values()].some((lines) => lines.some(([label]) => label.id === id)),
  )
  const rowOf = ({ unit, band, cell }: RankingRow): string[] => [
    unit.short_name,
    band === null ? '–' : words.number(band.rank, 0),
    band === null
      ? '–'
      : words.text('indicators.range', { best: count(band.best), worst: count(band.worst) }),
    cell.value === null
      ? '–'
      : cell.band && indicator.polarity === 'none'
        ? cell.band.label
        : figure(cell.value, cell.target),
    cell.target === null
      ? '–'
      : words.text('figure.plain', { value: targetFigure(indicator, cell.target) }),
    t(cell.value === null ? 'attainment.nodata' : ATTAINMENT_TEXT[cell.attainment]),
    cell.observation?.numerator == null || cell.observation.denominator === null
      ? '–'
      : `${words.number(cell.observation.numerator, 0)} / ${words.number(cell.observation.denominator, 0)}`,
    cell.interval === null
      ? '–'
      : `${figure(cell.interval.lower)} – ${figure(cell.interval.upper)}`,
    ...published.map((id) => beside.get(unit)?.find(([label]) => label.id === id)?.[1] ?? '–'),
  ]
  const { province } = ranking
  const rows = props.list.lines.flatMap((line) => (line.kind === 'row' ? [rowOf(line.row)] : []))
  const whole = [
    [t('overview.province'), ...coverageMessages(province).map((each) => words.message(each))].join(
      ' · ',
    ),
    '–',
    '–',
    province.value === null ? '–' : figure(province.value),
    indicator.target === null
      ? '–'
      : words.text('figure.plain', { value: targetFigure(indicator, indicator.target) }),
    province.value === null
      ? t('attainment.nodata')
      : t(ATTAINMENT_TEXT[ranking.provinceAttainment]),
    province.numerator === null || province.denominator === null
      ? '–'
      : `${words.number(province.numerator, 0)} / ${words.number(province.denominator, 0)}`,
    '–',
    ...published.map(() => '–'),
  ]
  return (
    <DataTable
      caption={props.caption}
      drawn={VALUE}
      head={[
        t('overview.unit'),
        t('rank.heading'),
        t('indicators.column.range'),
        t('indicators.column.value'),
        t('indicators.column.target'),
        t('indicators.column.attainment'),
        t('indicators.column.counts'),
        t('indicators.column.interval'),
        ...published.map((id) => t(id)),
      ]}
      rows={[...rows, whole]}
    />
  )
}
