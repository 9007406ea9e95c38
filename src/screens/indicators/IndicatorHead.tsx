import { count } from '@/i18n/message'
import type { Indicator } from '@/dataset/tables/indicators'
import type { IndicatorView } from './model'
import { useScreen } from '@/ui/useScreen'
import { useSay, useWords } from '@/ui/useWords'

/** Which indicator it is, where it stands in the list, and the ways to the one before, the one after and the list. */
export function IndicatorHead({ view: { indicator, field, steps } }: { readonly view: IndicatorView }) {
  const words = useWords()
  const say = useSay()
  const { href } = useScreen()
  return (
    <header className="indicator-head">
      <a className="tool" href={href({ indicator: null, query: null, peers: null, within: null })}>
        <Arrow isForth={false} />
        {say('indicators.back')}
      </a>
      <p className="indicator-title">
        <strong>{`${indicator.code} ${indicator.name}`}</strong>
        {field && <span className="quiet">{field.short_name}</span>}
      </p>
      <nav className="indicator-steps" aria-label={say('nav.indicators')}>
        <Step to={steps.previous} isForth={false} />
        {steps.place !== null && (
          <span className="quiet" title={words.text('indicators.placeTitle', { place: count(steps.place), of: count(steps.of) })}>
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
  const say = useSay()
  const { go } = useScreen()
  const label = to
    ? words.text(isForth ? 'indicators.next' : 'indicators.previous', { indicator: to.short_name })
    : say(isForth ? 'indicators.last' : 'indicators.first')
  return (
    <button
      type="button"
      className="tool"
      aria-label={label}
      title={label}
      disabled={to === null}
      onClick={() => to && go({ indicator: to.indicator_id })}
    >
      <Arrow isForth={isForth} />
    </button>
  )
}

function Arrow({ isForth }: { readonly isForth: boolean }) {
  return (
    <svg className="tool-icon" viewBox="0 0 12 12" aria-hidden="true">
      <path d={isForth ? 'M4 1.5 8.5 6 4 10.5' : 'M8 1.5 3.5 6 8 10.5'} />
    </svg>
  )
}
