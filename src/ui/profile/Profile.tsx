import { useMemo } from 'react'
import { EventNotes } from '@/ui/chart/EventNotes'
import { trendOption } from '@/ui/chart/trend'
import { useTrendMarks } from '@/ui/chart/useTrendMarks'
import { inner } from '@/i18n/message'
import { bareFigure, figureOf, shownDecimals, targetMessage, type CellView } from '@/analysis/cell'
import { rankMessage } from '@/analysis/ranking'
import type { ProfileView, TrendView } from '@/analysis/profile'
import type { Scene } from '@/analysis/scene'
import { DataTable } from '@/ui/chart/DataTable'
import { LazyChart } from '@/ui/chart/LazyChart'
import { useHeight } from '@/ui/chart/useBox'
import { TableToggle } from '@/ui/chart/TableToggle'
import { useChartContext } from '@/ui/chart/useChartContext'
import { LazyLessons } from '@/ui/lessons/LazyLessons'
import { AttainmentMark, FocusMark } from '@/ui/cell/marks'
import { Count } from '@/ui/cell/Statements'
import { WhyLink } from '@/ui/WhyLink'
import { SidePane } from '@/ui/SidePane'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { Directives, ModelFact, Models, Shortcomings, Sources } from './ProfileStatements'
import './words'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './profile.module.css'
import { Toggle } from '@/ui/Toggle'

/**
 * Why: one unit, its score, what inspection found there, which models it runs, and what the chair
 * asked of it.
 */
export function Profile(props: {
  readonly view: ProfileView
  readonly scene: Scene
  readonly isDrawer: boolean
}) {
  const { view, scene, isDrawer } = props
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const { unit, focus, score, place } = view
  return (
    <SidePane
      isDrawer={isDrawer}
      label={words.text('profile.title', { unit: unit.name })}
      className={css.profile}
    >
      <header className={textCss.paneHead}>
        <div>
          <h2>
            {focus !== null && <FocusMark place={focus} />} {unit.name}
          </h2>
          <p className={cx(textCss.quiet, textCss.small)}>
            {place === null ? (
              t('profile.unranked')
            ) : (
              <WhyLink unit={unit.unit_id}>
                {words.text('profile.rank', { place: inner(rankMessage(place)) })}
              </WhyLink>
            )}
            {score?.difference != null && score.previous !== null && (
              <>
                {' · '}
                {words.text('profile.change', {
                  change: {
                    kind: 'number',
                    value: score.difference,
                    decimals: score.indicator.decimals,
                    signed: true,
                  },
                  period: { kind: 'period', period: score.previous },
                })}
              </>
            )}
          </p>
        </div>
        {isDrawer && <Toggle onClick={() => go({ unit: null })}>{t('action.close')}</Toggle>}
      </header>
      <div
        className={css.profileBody}
        role="region"
        aria-label={words.text('profile.title', { unit: unit.name })}
        tabIndex={0}
      >
        <div>
          <Facts view={view} />
          {view.short ? <Short cells={view.short} /> : <Shortcomings view={view} />}
        </div>
        <div>
          <LazyLessons scene={scene} unit={unit} />
          {!view.short && <Models view={view} />}
          {view.trend && <Trend trend={view.trend} unit={unit.short_name} />}
        </div>
        <div>{!view.short && <Directives view={view} />}</div>
        <div>
          <Sources view={view} />
        </div>
      </div>
    </SidePane>
  )
}

/** Which figures fall short of their targets, each with the way to its page. */
function Short({ cells }: { readonly cells: readonly CellView[] }) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  return (
    <section>
      <h3>{t('profile.short')}</h3>
      {cells.length === 0 && <p className={textCss.small}>{t('profile.shortNone')}</p>}
      <ul className={textCss.statements}>
        {cells.map(({ indicator, value, target, attainment }) => (
          <li key={indicator.indicator_id}>
            <AttainmentMark attainment={attainment} />
            <span>
              <a href={href({ page: 'indicators', indicator: indicator.indicator_id })}>
                {indicator.short_name}
              </a>
              {value !== null && target !== null && (
                <span className={textCss.details}>
                  {words.text('profile.shortOf', {
                    value: figureOf(indicator, value),
                    target: inner(targetMessage(indicator, target)),
                  })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Facts({
  view: { score, short, models, shortcomingStatements: found },
}: {
  readonly view: ProfileView
}) {
  const words = useWords()
  const t = useText()
  return (
    <ul className={css.facts}>
      <li>
        <strong>
          {score?.value == null ? (
            '–'
          ) : (
            <WhyLink unit={score.unit.unit_id}>
              {words.text('figure.plain', { value: bareFigure(score.indicator, score.value) })}
            </WhyLink>
          )}
        </strong>
        <span>{score ? score.indicator.short_name : t('overview.score')}</span>
      </li>
      {!short && (
        <>
          <li>
            <ModelFact models={models} />
          </li>
          <li>
            <strong>
              {found.known && !found.absent ? <Count own={found.own} shared={found.shared} /> : '–'}
            </strong>
            <span>{t('profile.shortcomings')}</span>
          </li>
        </>
      )}
    </ul>
  )
}

function Trend({ trend, unit }: { readonly trend: TrendView; readonly unit: string }) {
  const words = useWords()
  const { state } = useScreen()
  const context = useChartContext()
  const [frame, height] = useHeight()
  const marks = useTrendMarks(trend)
  const option = useMemo(
    () => trendOption(trend, context, height, marks),
    [trend, context, height, marks],
  )
  const label = words.text('profile.trend', { indicator: trend.indicator.short_name, unit })
  const figure = (value: number | null): string =>
    value === null ? '–' : words.number(value, shownDecimals(trend.indicator, value))
  return (
    <section className={css.trend}>
      <div className={textCss.paneHead}>
        <h3>{label}</h3>
        <TableToggle />
      </div>
      {state.tables ? (
        <DataTable
          caption={label}
          head={[
            words.text('overview.period'),
            ...trend.lines.map((line) => line.unit.short_name),
            words.text('overview.province'),
          ]}
          rows={trend.periods.map((period, index) => [
            words.period(period),
            ...trend.lines.map((line) => figure(line.values[index] ?? null)),
            figure(trend.province[index] ?? null),
          ])}
        />
      ) : (
        <LazyChart ref={frame} option={option} label={label} />
      )}
      <EventNotes marks={marks} />
    </section>
  )
}
