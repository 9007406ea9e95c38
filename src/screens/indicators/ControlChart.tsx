import { useCallback, useMemo } from 'react'
import { DataTable } from '@/ui/chart/DataTable'
import { useBox } from '@/ui/chart/useBox'
import { useChartContext } from '@/ui/chart/useChartContext'
import { Select } from '@/ui/Select'
import { useDataset } from '@/ui/useDataset'
import { useParams, useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { bareFigure } from '@/analysis/cell'
import { count } from '@/i18n/message'
import { controlHovers, controlOption } from './charts/control'
import { DrawnChart, NoChart, Reading } from './ChartFrame'
import {
  CONTROL_POINTS,
  controlReading,
  controlView,
  ruleMessage,
  type ControlView,
} from './indicatorControl'
import type { IndicatorView } from './model'
import css from './chartPane.module.css'

/** Whether a figure changes by more than chance over time, and whether it meets its target. */
export function ControlChart({
  view,
  label,
}: {
  readonly view: IndicatorView
  readonly label: string
}) {
  const dataset = useDataset()
  const { state } = useScreen()
  const { subject, baseline } = useParams('indicators')
  const context = useChartContext()
  const [box, size] = useBox()
  const control = useMemo(
    () => controlView(dataset, view.scene, view.indicator, { subject, baseline }),
    [dataset, view.scene, view.indicator, subject, baseline],
  )
  const points = control.values.filter((value) => value !== null).length
  const isDrawn = points >= CONTROL_POINTS
  const option = useMemo(
    () => (size === null || !isDrawn ? null : controlOption(control, context, size)),
    [control, isDrawn, context, size],
  )
  const hovers = useCallback(
    () => (size === null ? [] : controlHovers(control, context, size)),
    [control, context, size],
  )
  return (
    <>
      <Tools view={view} control={control} />
      {state.tables && isDrawn ? (
        <ControlTable control={control} label={label} />
      ) : (
        <div ref={box} className={css.chartBox}>
          {isDrawn
            ? option && <DrawnChart view={view} option={option} hovers={hovers} label={label} />
            : size !== null && (
                <NoChart
                  message={{
                    id: 'indicators.absent.control',
                    values: { n: count(points), least: count(CONTROL_POINTS) },
                  }}
                />
              )}
        </div>
      )}
      {isDrawn && <Reading messages={controlReading(control)} />}
    </>
  )
}

/** Whose figures are drawn, and what the limits are made of. */
function Tools({ view, control }: { readonly view: IndicatorView; readonly control: ControlView }) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { rows } = view.ranking
  const byName = rows
    .map(({ unit }) => [unit.unit_id, unit.short_name] as const)
    .sort((a, b) => words.compare(a[1], b[1]))
  return (
    <div className={css.chartTools}>
      <Select
        label={t('indicators.control.subject')}
        value={control.unit?.unit_id ?? null}
        options={byName}
        none={t('indicators.mark.province')}
        onChoose={(subject) => go({ subject })}
      />
      {control.baselines.length > 0 && (
        <Select
          label={t('indicators.control.baseline')}
          value={control.baseline}
          options={control.baselines.map((period) => [
            period,
            words.text('indicators.control.upTo', { period: { kind: 'period', period } }),
          ])}
          none={t('indicators.control.all')}
          onChoose={(baseline) => go({ baseline })}
        />
      )}
    </div>
  )
}

function ControlTable({
  control,
  label,
}: {
  readonly control: ControlView
  readonly label: string
}) {
  const words = useWords()
  const t = useText()
  const { indicator, periods, values, stretches } = control
  const figure = (value: number | null): string =>
    value === null ? '–' : words.text('figure.plain', { value: bareFigure(indicator, value) })
  return (
    <DataTable
      caption={label}
      head={[
        t('indicators.control.period'),
        t('indicators.column.value'),
        t('indicators.mark.lower'),
        t('indicators.mark.average'),
        t('indicators.mark.upper'),
        t('indicators.control.rule'),
      ]}
      rows={periods.map((period, at) => {
        const stretch = stretches.find(({ from, to }) => from <= at && at <= to)
        const signal = stretch?.points.find((point) => point.at === at)?.signal ?? null
        return [
          words.period(period),
          figure(values[at] ?? null),
          ...[stretch?.lower, stretch?.mean, stretch?.upper].map((each) => figure(each ?? null)),
          signal === null ? '–' : words.message(ruleMessage(signal)),
        ]
      })}
    />
  )
}
