import { useMemo } from 'react'
import { termOf, type StripsDrawing } from '@/screens/compare/slideStrips'
import type { Scale } from '@/ui/slides/canvas'
import { FocusLegend } from '@/screens/compare/FocusLegend'
import type { StripHandlers } from '@/screens/compare/pointed'
import { StripPlot } from '@/screens/compare/StripPlot'
import { useText, useWords } from '@/ui/useWords'
import { useFocusToggle } from './useFocusToggle'
import textCss from '@/ui/text.module.css'
import css from './stripsRenderer.module.css'

/** Focus units against all others and the target, one strip for each indicator. */
export function StripsRenderer({
  drawing,
  scale,
}: {
  readonly drawing: StripsDrawing
  readonly scale: Scale
}) {
  const words = useWords()
  const t = useText()
  const toggle = useFocusToggle()
  const {
    view,
    strips,
    columns,
    rows,
    nameWidth,
    plotWidth,
    rowHeight,
    legendHeight,
    isStacked,
    hasTerms,
    hasOthers,
  } = drawing
  const room = useMemo(
    () => ({ width: plotWidth, letter: scale.text, small: scale.text }),
    [plotWidth, scale.text],
  )
  const hands = useMemo<StripHandlers>(
    () => ({
      point: () => undefined,
      press: (strip, index) => {
        const pressed = strip.units[index]
        if (pressed) toggle(pressed.unit.unit_id)
      },
      openKey: null,
      anchorRef: () => undefined,
    }),
    [toggle],
  )
  return (
    <>
      {legendHeight > 0 && (
        <div className={css.sheetFocus} style={{ height: legendHeight }}>
          <FocusLegend view={hasOthers ? view : { ...view, others: 0 }} />
        </div>
      )}
      <ul
        className={css.sheetStrips}
        style={{
          gridTemplate: `repeat(${rows}, ${rowHeight}px) / repeat(${columns}, max-content)`,
        }}
      >
        {strips.map((strip) => (
          <li
            key={strip.indicator.indicator_id}
            style={{
              gridTemplateColumns: isStacked ? `${plotWidth}px` : `${nameWidth}px ${plotWidth}px`,
            }}
          >
            <div className={css.sheetStripName} data-aim={`~${strip.indicator.indicator_id}`}>
              <b>{strip.indicator.short_name}</b>
              {hasTerms && <span className={textCss.quiet}>{termOf(strip, words)}</span>}
            </div>
            {strip.gap === null ? (
              <div data-aim={`strip ${strip.indicator.indicator_id}`}>
                <StripPlot strip={strip} room={room} hands={hands} />
              </div>
            ) : (
              <p className={textCss.quiet}>{t(`compare.gap.${strip.gap}`)}</p>
            )}
          </li>
        ))}
      </ul>
      {strips.length === 0 && <p className={textCss.quiet}>{t('compare.strips.none')}</p>}
    </>
  )
}
