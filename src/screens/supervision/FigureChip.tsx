import { bareFigure, figureOf } from '@/analysis/cell'
import type { Indicator } from '@/dataset/tables/indicators'
import { AttainmentMark, ChangeMark } from '@/ui/cell/marks'
import type { Evidence, EvidenceFigure } from '@/analysis/supervision/shortcomingEvidence'
import { useText, useWords } from '@/ui/useWords'
import { statusClass } from '@/ui/cell/FigureStatus'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import attainmentCss from '@/ui/cell/attainment.module.css'
import marksCss from '@/ui/cell/marks.module.css'
import lessons from '@/ui/lessons/lessons.module.css'
import css from './figures.module.css'

/** A figure on the fill of its attainment, as the matrix has it. */
function FigureChip({
  figure,
  indicator,
}: {
  readonly figure: EvidenceFigure
  readonly indicator: Indicator
}) {
  const words = useWords()
  const t = useText()
  if (figure.value === null)
    return (
      <span className={cx(css.figureChip, attainmentCss['is-nodata'])}>
        <span aria-hidden="true">–</span>
        <span className={textCss.onlySpoken}>{t('evidence.noFigure')}</span>
      </span>
    )
  return (
    <span
      className={cx(
        css.figureChip,
        css[`is-${figure.attainment}`],
        attainmentCss[`is-${figure.attainment}`],
        statusClass(figure.observation),
      )}
    >
      <AttainmentMark attainment={figure.attainment} />
      {words.text('figure.plain', { value: figureOf(indicator, figure.value) })}
    </span>
  )
}

/** Whether a figure got better since, by the stated test. */
function ChangeWord({ evidence: { change, after } }: { readonly evidence: Evidence }) {
  const t = useText()
  if (after === null) return null
  const { verdict, direction } = change
  return (
    <span className={cx(css.changeWord, css[`is-${verdict}`], attainmentCss[`is-${verdict}`])}>
      {(direction === 'up' || direction === 'down') && <ChangeMark direction={direction} />}
      {t(`evidence.${verdict}`)}
    </span>
  )
}

/** The figure at the time and, where a period has come since, the one now and the verdict. */
export function Figures({ evidence }: { readonly evidence: Evidence }) {
  const { before, after, indicator } = evidence
  return (
    <span className={css.figures}>
      {before && <FigureChip figure={before} indicator={indicator} />}
      {after && (
        <>
          <svg className={marksCss.mark} viewBox="0 0 12 10" aria-hidden="true">
            <path
              d="M1 5H10M6.5 1.5 10.5 5 6.5 8.5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.5"
            />
          </svg>
          <FigureChip figure={after} indicator={indicator} />
          <ChangeWord evidence={evidence} />
        </>
      )}
    </span>
  )
}

/**
 * The figure now, or the last one before where none has come since, and under it from what it came
 * and the verdict.
 */
export function NowFigure({ evidence }: { readonly evidence: Evidence }) {
  const words = useWords()
  const { before, after, indicator } = evidence
  const now = after ?? before
  if (now === null) return <>–</>
  return (
    <span className={css.nowFigure}>
      <FigureChip figure={now} indicator={indicator} />
      {after !== null && before !== null && before.value !== null && (
        <span className={cx(css.details, lessons.details, textCss.details)}>
          {after.value !== null && <ChangeWord evidence={evidence} />}{' '}
          {words.text(after.value === null ? 'evidence.was' : 'evidence.from', {
            value: bareFigure(indicator, before.value),
          })}
        </span>
      )}
    </span>
  )
}
