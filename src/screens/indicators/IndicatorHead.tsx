import { count } from '@/i18n/message'
import type { Indicator } from '@/dataset/tables/indicators'
import type { IndicatorView } from './model'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import toolCss from '@/ui/tool.module.css'
import textCss from '@/ui/text.module.css'
import css from './detail.module.css'
import { Button } from '@/ui/Button'

/**
 * Which indicator it is, where it stands in the list, and the ways to the one before, the one after
 * and the list.
 */
export function IndicatorHead({
  view: { indicator, field, steps },
}: {
  readonly view: IndicatorView
}) {
  const words = useWords()
  const t = useText()
  const { href } = useScreen()
  return (
    <header className={css.indicatorHead}>
      <a
        className={toolCss.tool}
        href={href({ indicator: null, query: null, peers: null, within: null })}
      >
        <Arrow isForth={false} />
        {t('indicators.back')}
      </a>
      <p className={css.indicatorTitle}>
        <strong>{`${indicator.code} ${indicator.name}`}</strong>
        {field && <span className={cx(css.quiet, textCss.quiet)}>{field.short_name}</span>}
      </p>
      <nav className={css.indicatorSteps} aria-label={t('nav.indicators')}>
        <Step to={steps.previous} isForth={false} />
        {steps.place !== null && (
          <span
            className={cx(css.quiet, textCss.quiet)}
            title={words.text('indicators.placeTitle', {
              place: count(steps.place),
              of: count(steps.of),
            })}
          >
            {words.text('indicators.place', { place: count(steps.place), of: count(steps.of) })}
          </span>
        )}
        <Step to={steps.next} isForth />
      </nav>
    </header>
  )
}

function Step({ to, isForth }: { readonly to: Indicator | null; readonly isForth: boolean }) {
  const words = useWords()
  const t = useText()
  const { go } = useScreen()
  const label = to
    ? words.text(isForth ? 'indicators.next' : 'indicators.previous', { indicator: to.short_name })
    : t(isForth ? 'indicators.last' : 'indicators.first')
  return (
    <Button
      aria-label={label}
      title={label}
      disabled={to === null}
      onClick={() => to && go({ indicator: to.indicator_id })}
    >
      <Arrow isForth={isForth} />
    </Button>
  )
}

function Arrow({ isForth }: { readonly isForth: boolean }) {
  return (
    <svg className={toolCss.toolIcon} viewBox="0 0 12 12" aria-hidden="true">
      <path d={isForth ? 'M4 1.5 8.5 6 4 10.5' : 'M8 1.5 3.5 6 8 10.5'} />
    </svg>
  )
}
