import { useLayoutEffect, useMemo, useState, type CSSProperties, type ReactNode } from 'react'
import type { ScreenChange } from '@/address/screen'
import { figureOf, type CellView } from '@/analysis/cell'
import { figureRow } from '@/analysis/figureAddress'
import { cellLinks } from '@/analysis/cellLinks'
import { useDataset } from '@/ui/useDataset'
import { usePaper } from '@/ui/usePaper'
import { useFocusInto } from '@/ui/useFocusInto'
import { useScreen } from '@/ui/useScreen'
import { useText, useWords } from '@/ui/useWords'
import { CardPaper } from './CardPaper'
import { figureLines } from './figureLines'
import { ATTAINMENT_TEXT, cellKey } from './cellLabel'
import { AttainmentMark, ChangeMark, ModelMark, ShortcomingMark } from './marks'
import { SaveEvidence } from '@/ui/evidence/SaveEvidence'
import './words'
import { statusClass } from './FigureStatus'
import { cx } from '@/ui/cx'
import css from './card.module.css'
import textCss from '@/ui/text.module.css'
import attainmentCss from './attainment.module.css'
import marksCss from './marks.module.css'
import '@/analysis/supervision/words'

type CellCardProps = {
  readonly cell: CellView
  /** What the card stands beside; left out, the cell of the matrix. */
  readonly anchor?: Element
  readonly isPinned: boolean
  readonly onClose: () => void
}

/**
 * Under a cell of which the card has room below, else over it; in the window, wherever the cell is.
 * In px of the window.
 */
function placeOf(box: DOMRect, { width, height }: DOMRect): { top: number; left: number } {
  const gap = 8
  const most = window.innerHeight - gap - height
  const below = box.bottom + gap
  const top = below <= most ? below : Math.min(box.top - gap - height, most)
  const middle = Math.max(gap, box.left + box.width / 2 - width / 2)
  return {
    top: Math.max(gap, top),
    left: Math.max(gap, Math.min(middle, window.innerWidth - width - gap)),
  }
}

/** All that is known of one figure: value, target, counts, change, versions, source and status. */
export function CellCard({ cell, anchor, isPinned, onClose }: CellCardProps) {
  const words = useWords()
  const t = useText()
  const dataset = useDataset()
  const isPaper = usePaper()
  const { state } = useScreen()
  const card = useFocusInto<HTMLDivElement>(isPinned)
  const [place, setPlace] = useState<CSSProperties>({ visibility: 'hidden' })
  useLayoutEffect(() => {
    const settle = (): void => {
      const beside = anchor ?? document.querySelector(`[data-cell="${CSS.escape(cellKey(cell))}"]`)
      const box = beside?.getBoundingClientRect()
      const size = card.current?.getBoundingClientRect()
      if (box && size) setPlace(placeOf(box, size))
    }
    settle()
    window.addEventListener('resize', settle)
    return () => window.removeEventListener('resize', settle)
  }, [anchor, card, cell])

  const { unit, indicator, observation, value, target, attainment, change, band } = cell
  const lines = figureLines(words, dataset, cell)
  return (
    <div
      ref={card}
      className={css.card}
      style={place}
      role={isPinned ? 'dialog' : 'tooltip'}
      aria-label={`${unit.short_name}, ${indicator.name}`}
      data-scrolls="over"
      {...(isPinned && { 'data-note': true })}
    >
      <p className={css.cardTitle}>
        <CardLink isPinned={isPinned} to={{ page: 'units', unit: unit.unit_id }}>
          {unit.short_name}
        </CardLink>
        {' · '}
        <CardLink
          isPinned={isPinned}
          to={{ page: 'indicators', indicator: indicator.indicator_id }}
        >
          {indicator.name}
        </CardLink>
      </p>
      <p className={css.cardValue}>
        <strong className={statusClass(observation)}>
          {value === null
            ? t('attainment.nodata')
            : band && indicator.polarity === 'none'
              ? band.label
              : words.text('figure.plain', { value: figureOf(indicator, value, target) })}
        </strong>
        {value !== null && attainment !== 'none' && (
          <span className={cx(css.chip, attainmentCss[`is-${attainment}`])}>
            <AttainmentMark attainment={attainment} />
            {t(ATTAINMENT_TEXT[attainment])}
          </span>
        )}
        {(change.direction === 'up' || change.direction === 'down') &&
          change.verdict !== 'unchanged' && (
            <span className={css.cardChange}>
              <ChangeMark direction={change.direction} />
              {t(
                change.verdict === 'better'
                  ? 'change.better'
                  : change.verdict === 'worse'
                    ? 'change.worse'
                    : 'change.moved',
              )}
            </span>
          )}
      </p>
      {cell.isSmall && <p className={css.cardWarning}>{t('card.small')}</p>}
      <dl>
        {lines.map(({ label, text }) => (
          <div key={label.id}>
            <dt>{words.message(label)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Linked cell={cell} isPinned={isPinned} />
      <p className={css.cardDefinition}>{indicator.definition}</p>
      {isPinned && isPaper && <CardPaper cell={cell} />}
      {isPinned && state.present === null && observation && <SaveEvidence cell={cell} />}
      {isPinned && state.present === null && observation && (
        <p className={cx(css.cardEdit, textCss.small)}>
          <CardLink
            isPinned
            to={{
              page: 'data',
              tab: 'import',
              row: figureRow({
                unit: unit.unit_id,
                indicator: indicator.indicator_id,
                period: observation.period,
              }),
            }}
          >
            {t('card.edit')}
          </CardLink>
        </p>
      )}
      {isPinned && (
        <button
          type="button"
          className={css.cardClose}
          onClick={onClose}
          aria-label={t('action.close')}
        >
          <svg viewBox="0 0 10 10" className={marksCss.mark} aria-hidden="true">
            <path
              d="M1.5 1.5 8.5 8.5M8.5 1.5 1.5 8.5"
              stroke="currentColor"
              strokeWidth="1.6"
              fill="none"
            />
          </svg>
        </button>
      )}
    </div>
  )
}

/** What the marks at the corners of the cell stand for, by name. */
function Linked({ cell, isPinned }: Pick<CellCardProps, 'cell' | 'isPinned'>) {
  const t = useText()
  const dataset = useDataset()
  const { shortcomings, models } = useMemo(() => cellLinks(dataset, cell), [dataset, cell])
  if (shortcomings.length + models.length === 0) return null
  return (
    <ul className={css.cardLinked}>
      {shortcomings.map(({ shortcoming_id: id, text, attribution }) => (
        <li key={id}>
          <ShortcomingMark state={cell.shortcoming ?? 'unknown'} />
          <span>
            <CardLink isPinned={isPinned} to={{ page: 'shortcomings', item: id }}>
              {text}
            </CardLink>
            <span className={textCss.details}>{t(`attribution.${attribution}`)}</span>
          </span>
        </li>
      ))}
      {models.map(({ model: { model_id: id, name }, attribution }) => (
        <li key={id}>
          <ModelMark />
          <span>
            <CardLink isPinned={isPinned} to={{ page: 'models', model: id }}>
              {name}
            </CardLink>
            {attribution !== 'unit' && (
              <span className={textCss.details}>{t(`attribution.${attribution}`)}</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}

/**
 * A name, and once the card stays the way to its page: what goes away with the pointer holds
 * nothing to press.
 */
function CardLink(props: {
  readonly isPinned: boolean
  readonly to: ScreenChange
  readonly children: ReactNode
}) {
  const { isPinned, to, children } = props
  const { href } = useScreen()
  return isPinned ? <a href={href(to)}>{children}</a> : children
}
