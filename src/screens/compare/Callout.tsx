import { spokenFigure } from './charts/stripWords'
import { count, type Message } from '@/i18n/message'
import type { CompareView } from './model'
import { FOCUS_LIMIT } from '@/analysis/scene'
import { useWords } from '@/ui/useWords'
import type { PointedUnit } from './pointed'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import css from './strips.module.css'
import pageCss from './page.module.css'

/** The name and figure of the unit pointed at, and what a press does. */
export function Callout({
  pointed,
  view,
}: {
  readonly pointed: PointedUnit
  readonly view: CompareView
}) {
  const words = useWords()
  const { strip, index, x, y } = pointed
  const unit = strip.units[index]
  if (!unit) return null
  const { length } = view.scene.focus
  const hint: Message =
    unit.place !== null
      ? { id: 'compare.callout.open' }
      : length < FOCUS_LIMIT
        ? { id: 'compare.callout.add' }
        : { id: 'compare.callout.full', values: { n: count(length) } }
  const isRight = x > window.innerWidth / 2
  return (
    <div
      className={css.stripCallout}
      role="tooltip"
      style={isRight ? { right: window.innerWidth - x, top: y } : { left: x, top: y }}
    >
      <strong>
        {words.text('compare.strip.summary', {
          unit: unit.unit.short_name,
          figure: spokenFigure(words, strip, unit),
        })}
      </strong>
      <span className={cx(pageCss.quiet, textCss.quiet, textCss.small)}>{words.message(hint)}</span>
    </div>
  )
}
