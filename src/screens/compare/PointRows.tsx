import { count, type Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import type {
  Point,
  PointCell,
  PointGroup,
  PointKind,
  PointsView,
  PointTotals,
  UnitStanding,
} from './compareStatements'
import { standingMessages } from './pointsWords'
import { DirectiveMark } from '@/ui/DirectiveMark'
import { ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { Count, ModelCount, ShortcomingCount } from '@/ui/cell/Statements'
import { useText, useWords } from '@/ui/useWords'
import { Unbroken } from '@/ui/Unbroken'
import { cx } from '@/ui/cx'
import textCss from '@/ui/text.module.css'
import lessonsCss from '@/ui/lessons/lessons.module.css'
import statementsCss from '@/ui/cell/statements.module.css'
import css from './points.module.css'
import pageCss from './page.module.css'
import '@/analysis/supervision/words'

/**
 * One kind: how many are said of each unit, its own apart from what is said of several; then point
 * by point, by area.
 */
export function PointRows({
  group,
  view,
}: {
  readonly group: PointGroup
  readonly view: PointsView
}) {
  const words = useWords()
  const t = useText()
  const { kind, shared, areas } = group
  const details = [
    ...(view.absent.includes(kind) ? [t('compare.points.absent')] : []),
    ...(shared ? standingMessages(shared).map((message) => words.message(message)) : []),
  ]
  return (
    <tbody>
      <tr className={css.pointsKind}>
        <th scope="row" colSpan={2}>
          {t(`compare.points.${kind}`)}
          {details.length > 0 && (
            <span className={cx(css.details, lessonsCss.details, textCss.details)}>
              {details.join(' · ')}
            </span>
          )}
        </th>
        {view.totals.map((total) => (
          <td key={total.unit.unit.unit_id}>
            <Total kind={kind} total={total} words={words} />
          </td>
        ))}
      </tr>
      {areas.map(({ field, points }) =>
        points.map((point, index) => (
          <tr key={point.key}>
            {index === 0 && (
              <th
                scope="rowgroup"
                rowSpan={points.length}
                className={css.pointsArea}
                title={field?.name}
              >
                {field?.short_name ?? t('compare.group.none')}
              </th>
            )}
            <PointRow
              point={point}
              units={view.totals}
              isStateSaid={shared !== null}
              isUnread={view.absent.includes(kind)}
            />
          </tr>
        )),
      )}
    </tbody>
  )
}

function Total({
  kind,
  total,
  words,
}: {
  readonly kind: PointKind
  readonly total: PointTotals
  readonly words: Words
}) {
  const t = useText()
  const { shortcomings, models, directives } = total
  const unit = total.unit.unit.short_name
  if (kind === 'shortcoming') {
    const label = words.text('overview.shortcomingsOf', {
      unit,
      n: count(shortcomings.items.length),
    })
    return <ShortcomingCount statements={shortcomings} label={label} />
  }
  if (kind === 'model') {
    return (
      <ModelCount
        statements={models}
        label={words.text('overview.modelsOf', { unit, n: count(models.items.length) })}
      />
    )
  }
  if (directives.absent)
    return (
      <span className={cx(statementsCss.statement, statementsCss['is-unknown'])}>
        {t('statement.absent')}
      </span>
    )
  if (!directives.known) return <Unknown />
  return directives.own + directives.shared === 0 ? (
    <span className={cx(pageCss.quiet, textCss.quiet)}>{t('statement.noShortcoming')}</span>
  ) : (
    <Count own={directives.own} shared={directives.shared} />
  )
}

/**
 * One model, shortcoming or request and what is said of it in each unit. A state that all share is
 * said over them, and so is how it is tied to them.
 */
function PointRow(props: {
  readonly point: Point
  readonly units: readonly PointTotals[]
  readonly isStateSaid: boolean
  readonly isUnread: boolean
}) {
  const { point, units, isStateSaid, isUnread } = props
  const words = useWords()
  const { kind, text, also, cells, shared, tie } = point
  const details: Message[] = shared && !isStateSaid ? standingMessages(shared) : []
  // Whom a request is put to the totals over it say.
  if (tie !== null && kind !== 'directive') details.unshift({ id: `attribution.${tie}` })
  if (also.length > 0)
    details.push({
      id: 'compare.points.also',
      values: { fields: also.map(({ short_name: name }) => name).join(', ') },
    })
  return (
    <>
      <th scope="row">
        <span className={css.pointText}>
          <PointMark point={point} />
          <span>
            {text}
            {details.length > 0 && (
              <span className={cx(css.details, lessonsCss.details, textCss.details)}>
                {details.map((detail) => words.message(detail)).join(' · ')}
              </span>
            )}
          </span>
        </span>
      </th>
      {cells.map((cell, index) => (
        <td key={units[index]?.unit.unit.unit_id}>
          {cell.state !== 'said' && isUnread ? (
            <span className={cx(pageCss.quiet, textCss.quiet, textCss.small)}>
              {words.text('statement.absent')}
            </span>
          ) : (
            <Cell kind={kind} cell={cell} isStateSaid={shared !== null} isTieSaid={tie !== null} />
          )}
        </td>
      ))}
    </>
  )
}

/** The sign of the kind at the start of a row; in the state of the first unit it is said of. */
function PointMark({ point }: { readonly point: Point }) {
  const said = point.cells.find((cell) => cell.state === 'said')
  return said?.state === 'said' ? <StandingMark standing={said.standing} /> : null
}

function StandingMark({ standing }: { readonly standing: UnitStanding }) {
  if (standing.kind === 'model') return <ModelMark />
  if (standing.kind === 'shortcoming') return <ShortcomingMark state={standing.state} />
  return <DirectiveMark />
}

function Cell({
  kind,
  cell,
  isStateSaid,
  isTieSaid,
}: {
  readonly kind: PointKind
  readonly cell: PointCell
  readonly isStateSaid: boolean
  readonly isTieSaid: boolean
}) {
  const words = useWords()
  const t = useText()
  if (cell.state === 'unknown') return <Unknown />
  if (cell.state === 'unsaid') {
    const isBare = kind === 'model' && cell.bare
    return (
      <span
        className={cx(!isBare && pageCss.quiet, !isBare && textCss.quiet, !isBare && textCss.small)}
      >
        {t(isBare ? 'statement.noModel' : 'compare.point.unsaid')}
      </span>
    )
  }
  const { attribution, standing } = cell
  const how = kind === 'directive' ? (attribution === 'unit' ? 'askedAlone' : 'asked') : attribution
  return (
    <span className={css.pointCell}>
      <StandingMark standing={standing} />
      <span>
        <span className={cx(isTieSaid && textCss.onlySpoken)}>
          <Unbroken text={t(`compare.point.${how}`)} />
        </span>
        {!isStateSaid && (
          <span className={cx(css.details, lessonsCss.details, textCss.details)}>
            {standingMessages(standing)
              .map((message) => words.message(message))
              .join(' · ')}
          </span>
        )}
      </span>
    </span>
  )
}

/** A dash where the sources say nothing of a unit; the heading of its column says so in words. */
function Unknown() {
  const t = useText()
  return (
    <span className={cx(pageCss.quiet, textCss.quiet)} title={t('statement.unknown')}>
      <span aria-hidden="true">–</span>
      <span className={textCss.onlySpoken}>{t('statement.unknown')}</span>
    </span>
  )
}
