import type { Indicator } from '@/dataset/tables/indicators'
import { count } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { differenceFigure } from '@/analysis/findings/phrase'
import type { IndicatorView } from './model'
import { periodSpans, type PeriodWithFigures } from '@/analysis/indicatorPeriods'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import css from './about.module.css'
import detailCss from './detail.module.css'

/** More periods than this are given as a span. */
const NAMED_PERIODS = 6

/**
 * What the indicator is, how it is worked out, how often it comes and from where, and what to mind
 * when reading it.
 */
export function About({ view }: { readonly view: IndicatorView }) {
  const words = useWords()
  const t = useText()
  const { indicator, source, notes } = view
  return (
    <div
      className={cx(css.indicatorAbout, detailCss.indicatorAbout)}
      role="region"
      aria-label={t('indicators.about')}
      tabIndex={0}
    >
      <dl>
        <Fact label={t('indicators.about.definition')} text={indicator.definition} />
        <Fact label={t('indicators.about.formula')} text={indicator.formula} />
      </dl>
      <dl>
        <Fact
          label={t('indicators.about.polarity')}
          text={t(`indicators.polarity.${indicator.polarity}`)}
        />
        <Fact label={t('indicators.about.least')} text={leastText(indicator, words)} />
        <Fact label={t('indicators.about.frequency')} text={indicator.frequency} />
        <Fact
          label={t('indicators.about.source')}
          text={source && `${source.title} (${source.publisher})`}
        />
        <Periods periods={view.periods} isElsewhere={view.ranking.measured === 0} />
      </dl>
      {notes.length > 0 && (
        <div className={css.indicatorNotes}>
          <h2>{t('indicators.about.notes')}</h2>
          <ul>
            {notes.map((note) => {
              const text = words.message(note)
              return <li key={text}>{text}</li>
            })}
          </ul>
        </div>
      )}
    </div>
  )
}

/** The least change that matters, and what that means. */
function leastText(indicator: Indicator, words: Words): string | null {
  const { least_change: least } = indicator
  return least === null
    ? null
    : words.text('indicators.about.leastValue', { least: differenceFigure(indicator, least) })
}

function Fact({ label, text }: { readonly label: string; readonly text: string | null }) {
  if (text === null || text === '') return null
  return (
    <div>
      <dt>{label}</dt>
      <dd>{text}</dd>
    </div>
  )
}

/** The periods with figures, as ways to them where this period has none. */
function Periods({
  periods,
  isElsewhere,
}: {
  readonly periods: readonly PeriodWithFigures[]
  readonly isElsewhere: boolean
}) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last) return null
  const isNamed = isElsewhere || periods.length <= NAMED_PERIODS
  return (
    <div>
      <dt>{t('indicators.about.periods')}</dt>
      <dd className={css.indicatorPeriods}>
        {isNamed
          ? periods.map(({ period, units }) =>
              units > 0 ? (
                <a key={period} href={href({ period })}>
                  {words.text('indicators.period.units', {
                    period: { kind: 'period', period },
                    n: count(units),
                  })}
                </a>
              ) : (
                <span key={period}>
                  {words.text('indicators.period.province', { period: { kind: 'period', period } })}
                </span>
              ),
            )
          : periodSpans(periods)
              .map((message) => words.message(message))
              .join('; ')}
      </dd>
    </div>
  )
}
