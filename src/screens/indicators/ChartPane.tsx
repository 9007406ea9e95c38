import type { IndicatorView } from './model'
import { CHARTS, type IndicatorChart } from './params'
import { never } from '@/dataset/never'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { ControlChart } from './ControlChart'
import { DistributionChart } from './DistributionChart'
import { FunnelChart } from './FunnelChart'
import { LinesChart } from './LinesChart'
import { PanelsChart } from './PanelsChart'
import css from './chartPane.module.css'
import listCss from './list.module.css'

/** One chart of an indicator; the chosen one carries the buttons that put another in its place. */
export function ChartPane({
  view,
  chart,
  isChosen,
}: {
  readonly view: IndicatorView
  readonly chart: IndicatorChart
  readonly isChosen: boolean
}) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const label = words.text(`indicators.chart.${chart}`, { indicator: view.indicator.short_name })
  return (
    <section className={css.chartPane}>
      <header className={css.chartPaneHead}>
        {isChosen ? (
          <div className={listCss.choices} role="group" aria-label={t('indicators.show')}>
            {CHARTS.map((each) => (
              <button
                key={each}
                type="button"
                aria-pressed={each === chart}
                onClick={() => go({ chart: each })}
              >
                {t(`indicators.show.${each}`)}
              </button>
            ))}
          </div>
        ) : (
          <h2>{t(`indicators.show.${chart}`)}</h2>
        )}
        {isChosen && <TableToggle />}
      </header>
      <ChartOf view={view} chart={chart} label={label} />
    </section>
  )
}

function ChartOf({
  view,
  chart,
  label,
}: {
  readonly view: IndicatorView
  readonly chart: IndicatorChart
  readonly label: string
}) {
  switch (chart) {
    case 'line':
      return <LinesChart view={view} label={label} />
    case 'tiles':
    case 'grid':
      return <PanelsChart view={view} label={label} isMap={chart === 'tiles'} />
    case 'control':
      return <ControlChart view={view} label={label} />
    case 'funnel':
      return <FunnelChart view={view} label={label} />
    case 'distribution':
      return <DistributionChart view={view} label={label} />
    default:
      return never(chart)
  }
}
