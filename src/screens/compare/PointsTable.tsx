import { Fragment, useMemo } from 'react'
import type { Message } from '@/i18n/message'
import type { Words } from '@/i18n/translator'
import { count } from '@/i18n/message'
import type {
  Point,
  PointCell,
  PointGroup,
  PointKind,
  PointsView,
  PointTotals,
  Standing,
} from './compareStatements'
import { lessonsView } from '@/analysis/learning/lessons'
import type { Scene } from '@/analysis/scene'
import { LessonList } from '@/ui/lessons/Lessons'
import { DirectiveMark } from '@/ui/DirectiveMark'
import { FocusMark, ModelMark, ShortcomingMark } from '@/ui/cell/marks'
import { Count, ModelCount, ShortcomingCount } from '@/ui/cell/Statements'
import { useBox } from '@/ui/chart/useBox'
import { useChartContext } from '@/ui/chart/useChartContext'
import { useDataset } from '@/ui/useDataset'
import { useSay, useWords } from '@/ui/useWords'
import { cx } from '@/ui/cx'
import '@/analysis/supervision/words'
import textCss from '@/ui/text.module.css'
import lessonsCss from '@/ui/lessons/lessons.module.css'
import statementsCss from '@/ui/cell/statements.module.css'
import css from './points.module.css'
import pageCss from './page.module.css'

/** The room that the text of a point and each of its cells need side by side, in letters. */
const TEXT_EMS = 21
const CELL_EMS = 7

const POINT_KINDS: readonly PointKind[] = ['shortcoming', 'model', 'directive']

/**
 * Models, shortcomings and requests of the focus units side by side, point by point: the focus
 * units are the columns. `kinds`: only these.
 */
export function PointsTable(props: {
  readonly view: PointsView
  readonly scene: Scene
  readonly kinds?: readonly PointKind[]
}) {
  const { view, scene, kinds = POINT_KINDS } = props
  const say = useSay()
  const { theme } = useChartContext()
  const [scroll, box] = useBox()
  const { totals } = view
  const groups = view.groups.filter(({ kind }) => kinds.includes(kind))
  const title = say(kinds.length === 1 ? 'compare.points.directive' : 'compare.points.title')
  const isStacked =
    box !== null && box.width < theme.figureSize * (TEXT_EMS + CELL_EMS * totals.length)
  return (
    <section
      className={cx(css.comparePoints, kinds.length === 1 && css.isSide)}
      aria-label={kinds.length === 1 ? undefined : say('compare.pane.points')}
    >
      <h2 className={textCss.small}>{title}</h2>
      <div ref={scroll} className={css.pointsScroll} role="region" aria-label={title} tabIndex={0}>
        <table
          className={isStacked ? css.isStacked : undefined}
          style={{ '--units': totals.length } as React.CSSProperties}
        >
          <thead>
            <tr>
              <th scope="col" className={css.pointsArea}>
                {say('compare.points.area')}
              </th>
              <th scope="col">{say('compare.points.subject')}</th>
              {totals.map((total) => (
                <th key={total.unit.unit.unit_id} scope="col">
                  <FocusMark place={total.unit.place} /> {total.unit.unit.short_name}
                  {isUnknown(total) && (
                    <span className={cx(css.details, lessonsCss.details, textCss.details)}>
                      {say(view.absent.length > 0 ? 'statement.absent' : 'statement.unknown')}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <Fragment key={group.kind}>
              <Group group={group} view={view} />
              {group.kind === 'shortcoming' && <LessonRows view={view} scene={scene} />}
            </Fragment>
          ))}
        </table>
        {kinds.includes('shortcoming') && <Sources view={view} />}
      </div>
    </section>
  )
}

/** Whether the sources say nothing at all of a unit, which is not the same as none. */
function isUnknown({ shortcomings, models, directives }: PointTotals): boolean {
  return !shortcomings.known && !models.known && !directives.known
}

/**
 * One kind: how many are said of each unit, its own apart from what is said of several; then point
 * by point, by area.
 */
function Group({ group, view }: { readonly group: PointGroup; readonly view: PointsView }) {
  const words = useWords()
  const say = useSay()
  const { kind, shared, areas } = group
  const details = [
    ...(view.absent.includes(kind) ? [say('compare.points.absent')] : []),
    ...(shared ? standingMessages(shared).map((message) => words.message(message)) : []),
  ]
  return (
    <tbody>
      <tr className={css.pointsKind}>
        <th scope="row" colSpan={2}>
          {say(`compare.points.${kind}`)}
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
                {field?.short_name ?? say('compare.group.none')}
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

/**
 * Who each focus unit can learn from: a row for each, since the reasons are longer than a column is
 * wide.
 */
function LessonRows({ view, scene }: { readonly view: PointsView; readonly scene: Scene }) {
  const dataset = useDataset()
  const say = useSay()
  const { totals } = view
  const lessons = useMemo(
    () =>
      totals
        .map(({ unit }) => ({ unit, view: lessonsView(dataset, scene, unit.unit, 1) }))
        .filter((each) => each.view !== null),
    [dataset, scene, totals],
  )
  if (lessons.length === 0) return null
  return (
    <tbody>
      <tr className={css.pointsKind}>
        <th scope="rowgroup" colSpan={2 + totals.length}>
          {say('profile.lessons')}
        </th>
      </tr>
      {lessons.map(({ unit, view: learnt }) => (
        <tr key={unit.unit.unit_id} className={css.pointsLessons}>
          <th scope="row" className={css.pointsArea}>
            <FocusMark place={unit.place} /> {unit.unit.short_name}
          </th>
          <td colSpan={1 + totals.length}>{learnt && <LessonList view={learnt} />}</td>
        </tr>
      ))}
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
  const say = useSay()
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
      <span className={cx(css.statement, statementsCss.statement, statementsCss['is-unknown'])}>
        {say('statement.absent')}
      </span>
    )
  if (!directives.known) return <Unknown />
  return directives.own + directives.shared === 0 ? (
    <span className={cx(pageCss.quiet, textCss.quiet)}>{say('statement.noShortcoming')}</span>
  ) : (
    <Count own={directives.own} shared={directives.shared} />
  )
}

/**
 * One model, shortcoming or request and what is said of it in each unit. A state that all share is
 * said over them.
 */
function PointRow(props: {
  readonly point: Point
  readonly units: readonly PointTotals[]
  readonly isStateSaid: boolean
  readonly isUnread: boolean
}) {
  const { point, units, isStateSaid, isUnread } = props
  const words = useWords()
  const { kind, text, also, cells, shared } = point
  const details: Message[] = shared && !isStateSaid ? standingMessages(shared) : []
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
            <Cell kind={kind} cell={cell} isStateSaid={shared !== null} />
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

function StandingMark({ standing }: { readonly standing: Standing }) {
  if (standing.kind === 'model') return <ModelMark />
  if (standing.kind === 'shortcoming') return <ShortcomingMark state={standing.state} />
  return <DirectiveMark />
}

function Cell({
  kind,
  cell,
  isStateSaid,
}: {
  readonly kind: PointKind
  readonly cell: PointCell
  readonly isStateSaid: boolean
}) {
  const words = useWords()
  const say = useSay()
  if (cell.state === 'unknown') return <Unknown />
  if (cell.state === 'unsaid') {
    const isBare = kind === 'model' && cell.bare
    return (
      <span
        className={cx(!isBare && pageCss.quiet, !isBare && textCss.quiet, !isBare && textCss.small)}
      >
        {say(isBare ? 'statement.noModel' : 'compare.point.unsaid')}
      </span>
    )
  }
  const { attribution, standing } = cell
  const how = kind === 'directive' ? (attribution === 'unit' ? 'askedAlone' : 'asked') : attribution
  return (
    <span className={css.pointCell}>
      <StandingMark standing={standing} />
      <span>
        {say(`compare.point.${how}`)}
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
  const say = useSay()
  return (
    <span className={cx(pageCss.quiet, textCss.quiet)} title={say('statement.unknown')}>
      <span aria-hidden="true">–</span>
      <span className={textCss.onlySpoken}>{say('statement.unknown')}</span>
    </span>
  )
}

/** How far something has got, in words. */
function standingMessages(standing: Standing): Message[] {
  switch (standing.kind) {
    case 'model':
      return [{ id: `stage.${standing.stage}` }]
    case 'directive':
      return [
        { id: `directive.${standing.status}` },
        standing.due === null
          ? { id: 'directive.noDue' }
          : { id: 'directive.due', values: { date: { kind: 'date', date: standing.due } } },
      ]
    case 'shortcoming': {
      const { state, daysLeft } = standing
      const messages: Message[] = [{ id: `shortcoming.${state}` }]
      if (daysLeft !== null && state === 'overdue')
        messages.push({ id: 'shortcoming.daysOver', values: { n: count(-daysLeft) } })
      if (daysLeft !== null && state === 'open')
        messages.push({ id: 'shortcoming.daysLeft', values: { n: count(daysLeft) } })
      return messages
    }
    default:
      throw new Error(`A standing that nobody expected: ${JSON.stringify(standing)}`)
  }
}

function Sources({ view: { inspections, sources, groups } }: { readonly view: PointsView }) {
  const words = useWords()
  const say = useSay()
  return (
    <div className={cx(css.pointsSources, textCss.small, pageCss.quiet, textCss.quiet)}>
      {groups.some(({ areas }) => areas.length > 0) && <p>{say('compare.points.key')}</p>}
      {inspections.map(({ inspection_id: id, date, format, chair }) => (
        <p key={id}>
          {words.text('profile.inspection', {
            date: { kind: 'date', date },
            format: { kind: 'message', message: { id: `format.${format}` } },
            chair,
          })}
        </p>
      ))}
      {sources.map(({ source_id: id, title, publisher }) => (
        <p key={id}>{words.text('profile.source', { title, publisher })}</p>
      ))}
    </div>
  )
}
