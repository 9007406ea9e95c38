import type { CSSProperties } from 'react'
import { FocusMark, focusInk, ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { useScreen } from '@/ui/useScreen'
import { useText } from '@/ui/useWords'
import { Unbroken } from '@/ui/Unbroken'
import { UnofficialNote } from '@/ui/cell/UnofficialNote'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import { ResultPlot } from './ResultPlot'
import { INLINE, type ResultColumns, type ResultLegend, type ResultRow } from './resultRows'
import './words'
import css from './lines.module.css'

/**
 * The faults of a unit, a row each: where all units stand, whom to ask, how far it is to the
 * target. On a page and on a slide alike, at whatever size its surroundings have. `hasLinks`:
 * whether the sentences lead to units and models; `isInline`: what a fault rests on stands behind its
 * name.
 */
export function ResultLines(props: {
  readonly rows: readonly ResultRow[]
  readonly columns: ResultColumns
  readonly legend: ResultLegend
  readonly unofficial: string
  readonly hasLinks: boolean
  readonly isInline?: boolean
}) {
  const { rows, columns, legend, unofficial, hasLinks, isInline = false } = props
  const style = {
    '--name': `${columns.name}em`,
    '--plot': `${columns.plot}em`,
    '--advice': `${columns.advice}em`,
  } as CSSProperties
  return (
    <div className={cx(css.lines, columns.isStacked && css.isStacked)} style={style}>
      <ol className={css.rows}>
        {rows.map((row) => (
          <Row
            key={row.key}
            row={row}
            place={legend.ownPlace}
            hasLinks={hasLinks}
            isInline={isInline}
          />
        ))}
      </ol>
      <Legend legend={legend} unofficial={unofficial} />
    </div>
  )
}

function Row(props: {
  readonly row: ResultRow
  readonly place: number | null
  readonly hasLinks: boolean
  readonly isInline: boolean
}) {
  const { row, place, hasLinks, isInline } = props
  return (
    <li className={css.row} data-fault={row.key}>
      <div className={css.name}>
        <b title={row.title === '' ? undefined : row.title}>
          <Unbroken text={row.name} />
        </b>
        {row.note !== '' && isInline && INLINE}
        {row.note !== '' && (
          <span className={isInline ? textCss.quiet : css.note}>
            <Unbroken text={row.note} />
          </span>
        )}
      </div>
      {row.plot && <ResultPlot plot={row.plot} spoken={row.spoken} />}
      {row.discs && (
        <div className={css.discs}>
          <span className={css.discsOwn} style={inkOf(place)}>
            <ShortcomingMark state={row.state ?? 'open'} />
            {row.discs.own}
          </span>
          <Arrow />
          <span className={css.discsModels}>
            <span className={css.discsMarks}>
              {Array.from({ length: row.discs.count }, (_, index) => (
                <ModelMark key={index} />
              ))}
            </span>
            <b>{row.discs.units}</b>
          </span>
        </div>
      )}
      {!row.plot && !row.discs && <div />}
      <div className={css.advice}>
        <p hidden={row.advice.length === 0}>
          {row.advice.map((phrase, index) => (
            <span key={phrase.text}>
              {index > 0 && '; '}
              <Phrase phrase={phrase} hasLinks={hasLinks} />
            </span>
          ))}
        </p>
        {row.gap !== '' && (
          <p className={css.note}>
            <Unbroken text={row.gap} />
          </p>
        )}
      </div>
    </li>
  )
}

/** A piece of the sentence; the name in it stands out and leads to what it names. */
function Phrase(props: {
  readonly phrase: ResultRow['advice'][number]
  readonly hasLinks: boolean
}) {
  const { phrase, hasLinks } = props
  const { href } = useScreen()
  const { text, name, unit, model } = phrase
  const at = name === null ? -1 : text.indexOf(name)
  if (name === null || at === -1) return <Unbroken text={text} />
  const to =
    model !== null
      ? href({ page: 'models', model })
      : unit === null
        ? null
        : href({ page: 'units', unit })
  return (
    <>
      <Unbroken text={text.slice(0, at)} />
      <b>{hasLinks && to !== null ? <a href={to}>{name}</a> : <Unbroken text={name} />}</b>
      <Unbroken text={text.slice(at + name.length)} />
    </>
  )
}

const inkOf = (place: number | null): CSSProperties | undefined =>
  place === null ? undefined : { color: focusInk(place) }

function Arrow() {
  return (
    <span className={css.discsArrow} aria-hidden="true">
      <svg viewBox="0 0 10 10">
        <path d="M10 5 1 9.5V.5Z" />
      </svg>
    </span>
  )
}

function Legend(props: { readonly legend: ResultLegend; readonly unofficial: string }) {
  const { legend, unofficial } = props
  const t = useText()
  const { own, ownPlace, terms } = legend
  return (
    <ul className={css.legend} aria-label={t('legend.title')}>
      {own !== '' && (
        <li>
          {ownPlace === null ? <span className={css.ownSign} /> : <FocusMark place={ownPlace} />}
          {own}
        </li>
      )}
      {legend.hasBest && (
        <li>
          <span className={css.ringSign} />
          {t('learning.line.best')}
        </li>
      )}
      {legend.hasModels && (
        <li>
          <ModelMark />
          {t('learning.line.model')}
        </li>
      )}
      {legend.hasTicks && (
        <li>
          <span className={css.tickSign} />
          {t('learning.line.others')}
        </li>
      )}
      {legend.hasBars && (
        <li>
          <span className={css.barSign} />
          {t('learning.line.bars')}
        </li>
      )}
      {(terms.length > 0 || unofficial !== '') && (
        <li>
          <span className={textCss.quiet}>
            {terms.join(' · ')}
            {unofficial !== '' && (
              <>
                {terms.length > 0 && ' · '}
                <UnofficialNote text={unofficial} />
              </>
            )}
          </span>
        </li>
      )}
    </ul>
  )
}
